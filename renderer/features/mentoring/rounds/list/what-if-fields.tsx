import { useMemo } from 'react';
import { KIND_WORDS, hasMentor, type PairingKind } from '#shared/domain/mentoring/pairing-kind';
import type { WhatIf } from '#shared/domain/mentoring/round/start-what-if';
import { WEEKDAY_NAMES, WEEKDAYS } from '#shared/domain/school/week';
import { PersonPicker } from '../../../../domain-ui/person-picker';
import { useDocument } from '../../../../state/use-document';
import { Checkbox } from '../../../../ui/checkbox';
import { DatePicker } from '../../../../ui/date-picker';
import { Inline } from '../../../../ui/inline';
import { NumberField } from '../../../../ui/number-field';
import { Stack } from '../../../../ui/stack';
import styles from '../rounds.module.css';
import type { WhatIfDetails } from './what-if';

type Props = {
  readonly kind: PairingKind;
  readonly from: WhatIf['kind'];
  readonly value: WhatIfDetails;
  readonly onChange: (value: WhatIfDetails) => void;
};

const WHO: Readonly<Record<WhatIf['kind'], string>> = {
  leaves: 'Who leaves',
  'fewer-places': 'Whose places change',
  'part-time': 'Who goes part-time',
};

/** Whom a what-if is about, from when, and what is left of their time. */
export function WhatIfFields({ kind, from, value, onChange }: Props) {
  const people = useDocument((document) => document.people);
  const pairings = useDocument((document) => document.pairings);
  const onlyMentors = from === 'fewer-places';
  const choices = useMemo(() => {
    const open = Object.values(pairings).filter((each) => each.kind === kind && each.stage !== 'closed');
    const ids = new Set(open.flatMap((each) => (onlyMentors ? each.people.slice(0, 1) : each.people)));
    return [...ids].flatMap((id) => people[id] ?? []);
  }, [people, pairings, kind, onlyMentors]);
  const change = (next: Partial<WhatIfDetails>) => onChange({ ...value, ...next });
  const chosen = value.personId === null ? undefined : people[value.personId];
  return (
    <Stack gap={4}>
      <div className={styles['two']}>
        <PersonPicker
          label={WHO[from]}
          people={choices}
          value={value.personId}
          onChange={(personId) => {
            const leavingDay = personId === null ? null : (people[personId]?.leavingDay ?? null);
            change({ personId, day: from === 'leaves' && leavingDay !== null ? leavingDay : value.day });
          }}
        />
        <DatePicker
          label={from === 'leaves' ? 'New partners from' : 'From'}
          value={value.day}
          onChange={(day) => change({ day })}
          isRequired
        />
      </div>
      {from === 'part-time' && (
        <fieldset className={styles['fields']}>
          <legend className={styles['legend']}>Days they will still work</legend>
          <Inline gap={4}>
            {WEEKDAYS.map((weekday) => (
              <Checkbox
                key={weekday}
                isSelected={value.weekdays.includes(weekday)}
                onChange={(isOn) =>
                  change({
                    weekdays: WEEKDAYS.filter((each) =>
                      each === weekday ? isOn : value.weekdays.includes(each),
                    ),
                  })
                }
              >
                {WEEKDAY_NAMES[weekday]}
              </Checkbox>
            ))}
          </Inline>
          <p className={styles['note']}>
            {chosen === undefined
              ? 'Free periods on other days are taken off their page.'
              : `Free periods on other days are taken off ${chosen.givenName}’s page. Undo brings them back.`}
          </p>
        </fieldset>
      )}
      {from !== 'leaves' && hasMentor(kind) && (
        <NumberField
          label="Places they will have"
          description={`How many people they can be ${KIND_WORDS[kind].mentor.toLowerCase()} to at once. Counts only for a ${KIND_WORDS[kind].mentor.toLowerCase()}.`}
          value={value.places}
          minValue={0}
          maxValue={20}
          onChange={(places) => change({ places })}
        />
      )}
    </Stack>
  );
}
