import { useMemo, useState } from 'react';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { listTimeline } from '#shared/domain/mentoring/relationship/timeline';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { classList } from '../../../ui/class-list';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import parts from './parts.module.css';
import { recordHref } from './record-href';
import { useToday } from '../../../state/use-today';

const FIRST_LINES = 8;

/** What happened in a pairing so far, latest first, each line linked to its record. */
export function Timeline({ pairing }: { readonly pairing: Pairing }) {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [showsAll, setShowsAll] = useState(false);
  const entries = useMemo(
    () =>
      listTimeline(pairing, school, people)
        .filter(({ day }) => day <= today)
        .toReversed(),
    [pairing, school, people, today],
  );
  const shown = showsAll ? entries : entries.slice(0, FIRST_LINES);
  return (
    <Section title="So far">
      {entries.length === 0 ? (
        <p className={parts['quiet']}>The pairing starts on {formatDay(pairing.startDay)}.</p>
      ) : (
        <List variant="divided" label="What happened so far">
          {shown.map((entry) => (
            <li key={entry.key} className={classList(parts['grow'], parts['lines'])}>
              <span className={parts['small']}>{formatDay(entry.day)}</span>
              {entry.record.kind === 'pairing' ? (
                <span className={parts['words']}>{entry.words}</span>
              ) : (
                <Link href={recordHref(pairing.id, entry.record)} variant="plain">
                  {entry.words}
                </Link>
              )}
            </li>
          ))}
        </List>
      )}
      {entries.length > shown.length && (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            Show all {entries.length}
          </Button>
        </div>
      )}
    </Section>
  );
}
