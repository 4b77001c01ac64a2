import { useMemo, useState } from 'react';
import { moveDay } from '#shared/domain/calendar/move-day';
import { restsOnWords } from '#shared/domain/claim/rests-on-words';
import { listClaimSources, type ClaimSource } from '#shared/domain/claim/list-claim-sources';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import styles from './claims.module.css';

const DAYS_BACK = 365;
const FIRST_LINES = 6;

/** Outcomes of the last year on which no claim rests yet, each to be worded as one. */
export function UnwordedOutcomes({ onWord }: { readonly onWord: (source: ClaimSource) => void }) {
  const enquiries = useDocument((document) => document.enquiries);
  const awards = useDocument((document) => document.awards);
  const funds = useDocument((document) => document.funds);
  const claims = useDocument((document) => document.claims);
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  const [showsAll, setShowsAll] = useState(false);
  const sources = useMemo(
    () =>
      listClaimSources(
        { enquiries, awards, funds, claims, priorities },
        { startDay: moveDay(today, -DAYS_BACK), endDay: today },
      ),
    [enquiries, awards, funds, claims, priorities, today],
  );
  if (sources.length === 0) return null;
  const shown = showsAll ? sources : sources.slice(0, FIRST_LINES);
  return (
    <Section
      title={`Outcomes not yet worded as claims: ${sources.length}`}
      description="Reviewed enquiries and shared bursaries of the last twelve months. Titles stand here only where their person agreed."
    >
      <List variant="divided" label="Outcomes not yet worded as claims">
        {shown.map((source) => (
          <li key={source.key} className={styles['outcome']}>
            <div>
              {source.title}
              <p className={styles['small']}>
                {source.words}. {restsOnWords(source)}.
              </p>
            </div>
            <Button
              size="small"
              aria-label={`Word it as a claim: ${source.title}, ${source.words}`}
              onPress={() => onWord(source)}
            >
              Word it as a claim
            </Button>
          </li>
        ))}
      </List>
      {shown.length < sources.length && (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            Show all {sources.length}
          </Button>
        </div>
      )}
    </Section>
  );
}
