import { useMemo, useState } from 'react';
import type { StaffListProposal } from '#shared/contract/staff-list';
import { plural } from '#shared/lib/plural';
import { BusyPanel } from '../../../ui/busy-panel';
import { Button } from '../../../ui/button';
import { Inline } from '../../../ui/inline';
import { SegmentedControl } from '../../../ui/segmented-control';
import { canChoose, filterRows, isOffered, type RowFilter } from './chosen-rows';
import { ImportStepFrame } from './import-step-frame';
import styles from './import.module.css';
import { LeftOutGroups } from './left-out-groups';
import { RowsTable } from './rows-table';
import type { StaffImport } from './use-import';

const FILTERS: readonly { readonly id: RowFilter; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'new', label: 'New' },
  { id: 'changed', label: 'Changed' },
  { id: 'fix', label: 'To fix' },
  { id: 'duplicate', label: 'Duplicate' },
  { id: 'same', label: 'Same' },
  { id: 'left out', label: 'Left out' },
];

export interface RowsStepProps {
  readonly staffImport: StaffImport;
  readonly proposal: StaffListProposal;
}

/** Every row with what the import would do with it, and why; ticks say who comes in. */
export function RowsStep({ staffImport, proposal }: RowsStepProps) {
  const { state, chosen, choose, setAnswers, goTo, cancel, bringIn } = staffImport;
  const [filter, setFilter] = useState<RowFilter>('all');
  const [isWriting, setWriting] = useState(false);
  const shown = useMemo(() => filterRows(proposal.rows, filter), [proposal, filter]);
  const segments = useMemo(
    () =>
      FILTERS.map(({ id, label }) => ({ id, count: filterRows(proposal.rows, id).length, label }))
        .filter(({ id, count }) => id === 'all' || count > 0)
        .map(({ id, count, label }) => ({ id, label: `${label} ${count.toLocaleString('en-GB')}` })),
    [proposal],
  );
  // Pupils and machines come in only one group at a time, never along with everybody.
  const choosable = useMemo(
    () =>
      shown
        .filter((row) => canChoose(row) && (filter === 'left out' || !isOffered(row)))
        .map(({ row }) => row),
    [shown, filter],
  );
  const chosenRows = useMemo(() => new Set(chosen), [chosen]);
  const areAllChosen = choosable.every((row) => chosenRows.has(row));
  const write = async () => {
    setWriting(true);
    await bringIn();
    setWriting(false);
  };
  return (
    <ImportStepFrame
      title="Look at the rows"
      lede={sayCounts(proposal)}
      actions={
        <>
          <Button onPress={() => goTo('columns')}>Back to the columns</Button>
          <span className={styles['spacer']} />
          <Button
            variant="primary"
            isDisabled={chosen.length === 0 || state.busy !== null || isWriting}
            onPress={() => void write()}
          >
            {isWriting ? 'Importing' : sayImport(chosen.length)}
          </Button>
        </>
      }
    >
      {state.busy !== null && (
        <BusyPanel
          title={state.busy.words}
          value={state.busy.fraction * 100}
          onCancel={cancel}
          cancelLabel="Stop reading"
        />
      )}
      <LeftOutGroups rows={proposal.rows.filter(isOffered)} chosen={chosenRows} choose={choose} />
      <Inline gap={3} justify="between">
        <SegmentedControl
          label="Rows shown"
          segments={segments}
          value={segments.some(({ id }) => id === filter) ? filter : 'all'}
          onChange={setFilter}
        />
        {choosable.length > 0 && (
          <Button size="small" variant="quiet" onPress={() => choose(choosable, !areAllChosen)}>
            {areAllChosen ? 'Untick all shown' : 'Tick all shown'}
          </Button>
        )}
      </Inline>
      <RowsTable
        rows={shown}
        list={filter}
        chosen={chosenRows}
        choose={choose}
        answers={state.answers}
        setAnswers={setAnswers}
      />
    </ImportStepFrame>
  );
}

function sayCounts({ counts, offeredForLeavingOut, notInFile }: StaffListProposal): string {
  const missing = notInFile.length;
  return [
    `${plural(counts.new, 'row')} ${counts.new === 1 ? 'is' : 'are'} new, ${counts.changed.toLocaleString('en-GB')} changed and ${counts.same.toLocaleString('en-GB')} the same.`,
    ...(counts.fix > 0 ? [`${plural(counts.fix, 'row')} must be put right to come in.`] : []),
    ...(offeredForLeavingOut > 0
      ? [
          `${plural(offeredForLeavingOut, 'row')} ${offeredForLeavingOut === 1 ? 'is' : 'are'} left out unless you say otherwise.`,
        ]
      : []),
    ...(missing > 0
      ? [
          `${plural(missing, 'person', 'people')} you have ${missing === 1 ? 'is' : 'are'} not in the file; the import leaves them as they are.`,
        ]
      : []),
    'Nothing is written yet.',
  ].join(' ');
}

function sayImport(count: number): string {
  return count === 0 ? 'Nobody to import' : `Import ${plural(count, 'person', 'people')}`;
}
