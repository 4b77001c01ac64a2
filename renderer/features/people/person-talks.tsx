import { useMemo } from 'react';
import { listTalksOf } from '#shared/domain/people/list-talks-of';
import type { Person } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../state/use-document';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import styles from './person-parts.module.css';

/** The talks somebody gives, with time and room where they have them. */
export function PersonTalks({ person }: { readonly person: Person }) {
  const teachMeets = useDocument((document) => document.teachMeets);
  const talks = useMemo(() => listTalksOf(person.id, Object.values(teachMeets)), [person.id, teachMeets]);
  return (
    <Section title="Talks">
      {talks.length === 0 ? (
        <p className={styles['nothing']}>No talk at a Teach-meet yet.</p>
      ) : (
        <List variant="divided" label="Talks">
          {talks.map(({ teachMeet, talk, place }) => (
            <li key={talk.id} className={styles['item']}>
              <Link href={`/teach-meets/${teachMeet.id}/talks?talk=${talk.id}`} variant="plain">
                {talk.title}
              </Link>
              <span className={styles['facts']}>
                {place === null
                  ? `${teachMeet.name}, ${formatDay(teachMeet.day)}: no place in the timetable yet`
                  : `${formatDay(place.day)}, ${place.start}–${place.end}, ${place.room}`}
              </span>
              {talk.status === 'tentative' && <Badge tone="warning">Tentative</Badge>}
            </li>
          ))}
        </List>
      )}
    </Section>
  );
}
