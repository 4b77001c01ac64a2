import type { ProposedRow, RowLabel } from '#shared/domain/people/import/import-proposal';
import { fullName } from '#shared/domain/people/person';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { MenuButton } from '../../../ui/menu-button';
import type { Tone } from '../../../ui/tone';
import styles from './import.module.css';
import { RowReasons } from './row-reasons';
import { useRowsInHand } from './rows-context';

const LABELS: Readonly<Record<RowLabel, { readonly words: string; readonly tone: Tone }>> = {
  new: { words: 'New', tone: 'success' },
  changed: { words: 'Changed', tone: 'info' },
  same: { words: 'Same', tone: 'neutral' },
  duplicate: { words: 'Duplicate', tone: 'neutral' },
  fix: { words: 'To fix', tone: 'danger' },
};

/** A row's number and what becomes of it, what there is to say of the whole row, and the question where it is in doubt. */
export function RowLabelCell({ row }: { readonly row: ProposedRow }) {
  const { chosen } = useRowsInHand();
  const { words, tone } = LABELS[row.label];
  const isLeftOut = row.label === 'new' && !chosen.has(row.row);
  return (
    <div className={styles['cell']}>
      <span className={styles['nowrap']}>
        {row.row} <Badge tone={isLeftOut ? 'neutral' : tone}>{isLeftOut ? 'Left out' : words}</Badge>
      </span>
      <RowReasons reasons={row.reasons.filter(({ field }) => field === null)} />
      {row.leavingOut !== null && (
        <RowReasons reasons={[{ field: null, kind: 'note', sentence: row.leavingOut.sentence }]} />
      )}
      <RowQuestion row={row} />
    </div>
  );
}

/** Asks who a row is that might be somebody the app already has. */
function RowQuestion({ row }: { readonly row: ProposedRow }) {
  const { decide } = useRowsInHand();
  const people = useDocument((document) => document.people);
  const { personId } = row;
  const known = personId === null ? undefined : people[personId];
  const isInDoubt = row.label === 'fix' && row.matchedBy === null && row.duplicateOf === null;
  if (personId === null || known === undefined || !isInDoubt) return null;
  return (
    <MenuButton
      size="small"
      label="Who is this?"
      items={[
        { id: 'same', label: `The same person as ${fullName(known)}`, onAction: () => decide(row, personId) },
        { id: 'new', label: 'Somebody new', onAction: () => decide(row, 'new') },
      ]}
    />
  );
}
