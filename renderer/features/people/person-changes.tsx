import { useMemo } from 'react';
import type { Change } from '#shared/domain/history/change';
import { fullName, type Person, type PersonId } from '#shared/domain/people/person';
import { formatInstant } from '#shared/lib/instant';
import { accessHref } from '../../domain-ui/access-href';
import { historyHref } from '../../domain-ui/history-href';
import { useDocument } from '../../state/use-document';
import { Inline } from '../../ui/inline';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import styles from './person-parts.module.css';

const MOST_CHANGES = 8;

/** The latest lines of the history about somebody, the last one first. */
export function changesAbout(personId: PersonId, history: readonly Change[]): readonly Change[] {
  const latest: Change[] = [];
  for (let at = history.length - 1; at >= 0 && latest.length < MOST_CHANGES; at -= 1) {
    const line = history[at];
    if (line?.people.includes(personId) === true) latest.push(line);
  }
  return latest;
}

/** What was changed about somebody, latest first. */
export function PersonChanges({ person }: { readonly person: Person }) {
  const history = useDocument((document) => document.history);
  const timeZone = useDocument((document) => document.school.timeZone);
  const changes = useMemo(() => changesAbout(person.id, history), [person.id, history]);
  const name = fullName(person);
  return (
    <Section title="Latest changes">
      {changes.length === 0 ? (
        <p className={styles['nothing']}>Nothing was changed about {name} so far.</p>
      ) : (
        <List variant="divided" label="Latest changes">
          {changes.map((change) => (
            <li key={change.sequence} className={styles['item']}>
              {change.words}
              <span className={styles['facts']}>
                {formatInstant(change.at, timeZone)}
                {change.by !== '' && `, by ${change.by}`}
              </span>
            </li>
          ))}
        </List>
      )}
      <Inline gap={4}>
        {changes.length > 0 && (
          <Link href={historyHref({ personId: person.id })}>{`All changes about ${name}`}</Link>
        )}
        <Link href={accessHref(person.id)}>{`Everything kept about ${name}`}</Link>
      </Inline>
    </Section>
  );
}
