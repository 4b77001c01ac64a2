import { useMemo } from 'react';
import { fullName, sortName, type Person } from '#shared/domain/people/person';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import styles from './person-parts.module.css';

/** Those whose line manager this person is; not shown for a governor who manages nobody. */
export function PersonManages({
  person,
  people,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
}) {
  const managed = useMemo(
    () =>
      people
        .filter(({ lineManagerId }) => lineManagerId === person.id)
        .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB')),
    [people, person.id],
  );
  if (managed.length === 0 && person.kind === 'governor') return null;
  return (
    <Section title="Line manager of">
      {managed.length === 0 ? (
        <p className={styles['nothing']}>Nobody.</p>
      ) : (
        <List variant="divided" label="Line manager of">
          {managed.map((one) => (
            <li key={one.id} className={styles['item']}>
              <Link href={`/people/${one.id}`} variant="plain">
                {fullName(one)}
              </Link>
              {one.jobTitle !== '' && <span className={styles['facts']}>{one.jobTitle}</span>}
            </li>
          ))}
        </List>
      )}
    </Section>
  );
}
