import { FileChartColumn } from 'lucide-react';
import { useMemo, useState } from 'react';
import { listPeriods } from '#shared/domain/summary/list-periods';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Stack } from '../../ui/stack';
import { findCurrentTerm, findSummaryOf, sayTerm } from './list/current-term';
import { NewSummaryDialog } from './list/new-summary-dialog';
import { SummariesTable } from './list/summaries-table';
import { useBeginSummary } from './list/use-begin-summary';

/** The summaries for governors, and the one button that makes this term's. */
export function SummariesScreen() {
  const summaries = useDocument((document) => document.summaries);
  const school = useDocument((document) => document.school);
  const today = useToday();
  const begin = useBeginSummary();
  const [isChoosing, setChoosing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const periods = useMemo(() => listPeriods(school, today), [school, today]);
  const term = findCurrentTerm(periods, today);
  const isBegun = term !== null && findSummaryOf(summaries, term) !== null;
  const isEmpty = Object.keys(summaries).length === 0;
  const make = async () => {
    if (term === null) return;
    setBusy(true);
    await begin(term);
    setBusy(false);
  };
  const other = (
    <Button onPress={() => setChoosing(true)}>{isBegun ? 'New summary' : 'Another period'}</Button>
  );
  const makeTerm = term !== null && !isBegun && (
    <Button
      variant="primary"
      icon={<FileChartColumn aria-hidden="true" />}
      isPending={isBusy}
      onPress={() => void make()}
    >
      {`Make the ${sayTerm(term)} summary`}
    </Button>
  );
  return (
    <Stack gap={4}>
      <PageHeader
        isCompact
        title="Summaries"
        lede="What governors read of a term or a year, made from the records alone."
        actions={
          isEmpty ? undefined : (
            <>
              {other}
              {makeTerm}
            </>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<FileChartColumn aria-hidden="true" />}
          title="No summary yet"
          actions={
            <>
              {makeTerm}
              {other}
            </>
          }
        >
          One button gathers who took part in what, the hours, the pairings, the enquiries and the money. You
          choose the sections and write the next steps; nothing leaves the app until you save it.
        </EmptyState>
      ) : (
        <SummariesTable />
      )}
      {isChoosing && <NewSummaryDialog periods={periods} onClose={() => setChoosing(false)} />}
    </Stack>
  );
}
