import { useState } from 'react';
import type { RetentionDueOfKind } from '#shared/domain/duties/list-retention-due';
import { fullName, type Person, type PersonId } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { Button } from '../../../ui/button';
import { Inline } from '../../../ui/inline';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import styles from './keeping.module.css';
import { sayRule } from './review-words';

type Props = {
  readonly due: RetentionDueOfKind | null;
  readonly leavers: readonly Person[];
  readonly onAnonymise: (person: Person) => void;
};

/** Leavers whose years are over, each to be made anonymous; and any other leaver, where somebody asks for it. */
export function LeaversDue({ due, leavers, onAnonymise }: Props) {
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const person = leavers.find(({ id }) => id === chosen);
  const dueLeavers = (due?.due ?? []).flatMap((each) => {
    const leaver = leavers.find(({ id }) => id === each.records[0]?.id);
    return leaver === undefined ? [] : [{ ...each, leaver }];
  });
  return (
    <Section
      title="Leavers due for erasing"
      description={
        due === null ? 'No period is set for people who left.' : `People who left are ${sayRule(due.rule)}.`
      }
    >
      {dueLeavers.length === 0 ? (
        <p className={styles['quiet']}>Nobody is due.</p>
      ) : (
        <List variant="divided" label={`${plural(dueLeavers.length, 'leaver')} due for erasing`}>
          {dueLeavers.map(({ leaver, from, until }) => (
            <li key={leaver.id} className={styles['item']}>
              <div className={styles['what']}>
                <Link href={`/people/${leaver.id}`} variant="plain">
                  {fullName(leaver)}
                </Link>
                <p className={styles['small']}>
                  Left {formatDay(from)}, to be kept until {formatDay(until)}
                </p>
              </div>
              <Button
                size="small"
                aria-label={`Make ${fullName(leaver)} anonymous…`}
                onPress={() => onAnonymise(leaver)}
              >
                Make anonymous…
              </Button>
            </li>
          ))}
        </List>
      )}
      {leavers.length > 0 && (
        <Inline gap={3} align="end">
          <div className={styles['picker']}>
            <PersonPicker
              label="Another leaver, before their years are over"
              placeholder="Somebody who left"
              people={leavers}
              value={person?.id ?? null}
              onChange={setChosen}
            />
          </div>
          <Button
            isDisabled={person === undefined}
            onPress={() => person !== undefined && onAnonymise(person)}
          >
            Make anonymous…
          </Button>
        </Inline>
      )}
    </Section>
  );
}
