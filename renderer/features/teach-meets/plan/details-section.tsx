import { useState } from 'react';
import { suggestDays } from '#shared/domain/teach-meet/plan/suggest-days';
import { sayExpected } from '#shared/domain/teach-meet/programme/count-expected';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { formatDay } from '#shared/lib/day';
import { TypedDay } from '../../../domain-ui/typed-day';
import { run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Grid } from '../../../ui/grid';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useExpected } from '../use-expected';

const ANOTHER_DAY = 'another';

type Props = { readonly teachMeet: TeachMeet };

/** Name, place and day. */
export function DetailsSection({ teachMeet }: Props) {
  const { id: teachMeetId, name, place, day } = teachMeet;
  const school = useDocument((document) => document.school);
  const today = useToday();
  const expected = useExpected(teachMeet);
  const insetDays = suggestDays(school, today);
  const [asksAnother, setAsksAnother] = useState(false);
  const isInset = insetDays.some((each) => each.day === day);
  const edit = (fields: Partial<Pick<TeachMeet, 'name' | 'place' | 'day'>>) =>
    void run({ name: 'teachMeet.edit', input: { teachMeetId, fields } });
  return (
    <Section title="Name, place and day" description={`Expected: ${sayExpected(expected)}.`}>
      <Grid minWidth={15} gap={4}>
        <TextField
          label="Name"
          value={name}
          maxLength={120}
          onCommit={(next) => next.trim() !== '' && edit({ name: next.trim() })}
        />
        <TextField
          label="Place"
          value={place}
          maxLength={120}
          onCommit={(next) => edit({ place: next.trim() })}
        />
        {insetDays.length > 0 && (
          <Select
            label="Day"
            choices={[
              ...insetDays.map((each) => ({ id: each.day, label: each.label, description: 'INSET day' })),
              {
                id: ANOTHER_DAY,
                label: isInset || asksAnother ? 'Another day' : formatDay(day),
                description: 'Not an INSET day',
              },
            ]}
            value={isInset && !asksAnother ? day : ANOTHER_DAY}
            onChange={(next) => {
              setAsksAnother(next === ANOTHER_DAY);
              if (next !== ANOTHER_DAY && next !== day) edit({ day: next });
            }}
          />
        )}
        {(asksAnother || !isInset) && (
          <TypedDay
            label={insetDays.length === 0 ? 'Day' : 'Which day'}
            day={day}
            onCommit={(next) => edit({ day: next })}
          />
        )}
      </Grid>
    </Section>
  );
}
