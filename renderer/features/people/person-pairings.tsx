import { useMemo } from 'react';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { minutesByPerson, type Minutes } from '#shared/domain/mentoring/relationship/hours';
import { formatDuration } from '#shared/lib/duration';
import { nameOf } from '#shared/domain/people/name-of';
import { listPairingsOf } from '#shared/domain/people/list-pairings-of';
import type { Person } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { listWords } from '#shared/lib/plural';
import { useDocument } from '../../state/use-document';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import styles from './person-parts.module.css';

/** Whom somebody is or was paired with, each with a way to the pairing's page; not shown for a governor without any. */
export function PersonPairings({ person }: { readonly person: Person }) {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  const stageLabels = useDocument((document) => document.school.mentoring.stageLabels);
  const theirs = useMemo(() => listPairingsOf(person.id, Object.values(pairings)), [person.id, pairings]);
  const hours = useMemo(() => {
    const minutes = minutesByPerson(theirs.map(({ pairing }) => pairing)).get(person.id);
    return minutes === undefined ? null : sayHours(minutes);
  }, [theirs, person.id]);
  if (theirs.length === 0 && person.kind === 'governor') return null;
  return (
    <Section title="Pairings" {...(hours === null ? {} : { description: hours })}>
      {theirs.length === 0 ? (
        <p className={styles['nothing']}>
          No mentoring or coaching yet. <Link href="/mentoring/rounds">See the rounds</Link>
        </p>
      ) : (
        <List variant="divided" label="Pairings">
          {theirs.map(({ pairing, part, partners, isClosed }) => (
            <li key={pairing.id} className={styles['item']}>
              <Link href={`/mentoring/pairings/${pairing.id}`} variant="plain">
                {listWords(partners.map((id) => nameOf(people, id)))}
              </Link>
              <Badge tone={isClosed ? 'neutral' : 'accent'}>{stageLabels[pairing.stage]}</Badge>
              <span className={styles['facts']}>
                {KIND_WORDS[pairing.kind].label}, as {part.toLowerCase()}
              </span>
              <span className={styles['facts']}>
                {pairing.closing === null
                  ? `Since ${formatDay(pairing.startDay)}`
                  : `${formatDay(pairing.startDay)} to ${formatDay(pairing.closing.day)}`}
              </span>
            </li>
          ))}
        </List>
      )}
    </Section>
  );
}

/** Sessions held, all years together: "They gave 3 h 45 min and received 45 min." */
function sayHours({ given, received }: Minutes): string {
  const parts = [
    ...(given > 0 ? [`gave ${formatDuration(given)}`] : []),
    ...(received > 0 ? [`received ${formatDuration(received)}`] : []),
  ];
  return `In sessions held so far, they ${listWords(parts)}.`;
}
