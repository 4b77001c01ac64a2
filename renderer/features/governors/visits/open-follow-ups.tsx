import { useMemo } from 'react';
import { listOpenFollowUps } from '#shared/domain/governor/follow-ups-due';
import { visitHref } from '../../../domain-ui/visit-href';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { editVisit } from '../edit-visit';
import styles from './visits.module.css';

/** What was agreed on visits and is not done, the earliest first. */
export function OpenFollowUps() {
  const visits = useDocument((document) => document.visits);
  const today = useToday();
  const open = useMemo(() => listOpenFollowUps(visits, today), [visits, today]);
  if (open.length === 0) return null;
  return (
    <Section title="Follow-ups to do">
      <List variant="divided" label="Follow-ups to do">
        {open.map(({ visitId, followUp, isLate, words }) => (
          <li key={followUp.id} className={styles['follow']}>
            <span>
              <Link href={visitHref(visitId)} variant="plain">
                {words}
              </Link>{' '}
              {isLate && <Badge tone="warning">Late</Badge>}
            </span>
            <Button
              size="small"
              aria-label={`Done: ${followUp.words}`}
              onPress={() =>
                void editVisit(visitId, (visit) => ({
                  ...visit,
                  followUps: visit.followUps.map((each) =>
                    each.id === followUp.id ? { ...each, doneOn: today } : each,
                  ),
                }))
              }
            >
              Done
            </Button>
          </li>
        ))}
      </List>
    </Section>
  );
}
