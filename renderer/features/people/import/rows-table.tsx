import { useMemo } from 'react';
import type { RowAnswers } from '#shared/contract/staff-list';
import type { StaffField } from '#shared/domain/people/import/fields';
import type { ProposedRow } from '#shared/domain/people/import/import-proposal';
import { useDocument } from '../../../state/use-document';
import { Table, type TableColumn } from '../../../ui/table';
import { sayPart } from '../say-part';
import { useGrowingRows } from '../use-growing-rows';
import styles from './import.module.css';
import { PersonCell, type CellGroup } from './person-cell';
import { RowChoiceCell } from './row-choice-cell';
import { RowLabelCell } from './row-label-cell';
import { RowsContext, type RowsInHand } from './rows-context';

const GROUPS: readonly (CellGroup &
  Required<Pick<TableColumn<Shown>, 'id' | 'header' | 'width' | 'minWidth'>>)[] = [
  {
    id: 'name',
    header: 'Name',
    width: '3fr',
    minWidth: 152,
    shown: ['title', 'givenName', 'familyName', 'knownAs'],
    asks: ['title', 'givenName', 'familyName', 'preferredFamilyName', 'knownAs', 'fullName'],
  },
  {
    id: 'job',
    header: 'Job and team',
    width: '3fr',
    minWidth: 152,
    shown: ['jobTitle', 'team'],
    asks: ['jobTitle', 'team'],
  },
  {
    id: 'group',
    header: 'Staff group',
    width: '2fr',
    minWidth: 124,
    shown: ['staffGroup'],
    asks: ['staffGroup'],
  },
  {
    id: 'email',
    header: 'E-mail and codes',
    width: '4fr',
    minWidth: 208,
    shown: ['email', 'staffCode', 'employeeId'],
    asks: ['email', 'emailFallback', 'staffCode', 'employeeId'],
  },
  {
    id: 'rest',
    header: 'Dates and more',
    width: '3fr',
    minWidth: 168,
    shown: ['startDay', 'leavingDay', 'lineManager', 'subjects'],
    asks: [
      'startDay',
      'leavingDay',
      'lineManager',
      'subjects',
      'status',
      'accountEnabled',
      'signInBlocked',
      'orgUnit',
    ],
  },
];

type Shown = ProposedRow & { readonly id: string };

/** Made once: what a cell shows of ticks and answers comes by context, so that one tick does not make all rows anew. */
const COLUMNS: readonly TableColumn<Shown>[] = [
  { id: 'in', header: 'Bring in', width: 88, minWidth: 88, cell: (row) => <RowChoiceCell row={row} /> },
  { id: 'label', header: 'Row', width: '2fr', minWidth: 124, cell: (row) => <RowLabelCell row={row} /> },
  ...GROUPS.map(({ id, header, width, minWidth, ...group }): TableColumn<Shown> => ({
    id,
    header,
    width,
    minWidth,
    isRowHeader: id === 'name',
    cell: (row) => <PersonCell row={row} group={group} />,
  })),
];

export interface RowsTableProps {
  readonly rows: readonly ProposedRow[];
  /** Which list of rows it is: another one starts at its top. */
  readonly list: string;
  readonly chosen: ReadonlySet<number>;
  readonly choose: (rows: readonly number[], isChosen: boolean) => void;
  readonly answers: RowAnswers;
  readonly setAnswers: (answers: RowAnswers) => void;
}

/** The rows: who comes in, what is new or changed in which cell, and what is wrong at the very cell. */
export function RowsTable({ rows, list, chosen, choose, answers, setAnswers }: RowsTableProps) {
  const staffGroups = useDocument((document) => document.school.staffGroups);
  const all = useMemo(() => rows.map((row): Shown => Object.assign({ id: String(row.row) }, row)), [rows]);
  const { shown, onScrollCapture } = useGrowingRows(all, list);
  const inHand = useMemo(
    (): RowsInHand => ({
      chosen,
      choose,
      staffGroups,
      decide: ({ row }, decision) =>
        setAnswers({ ...answers, decisions: { ...answers.decisions, [row]: decision } }),
      correct: ({ row }, field: StaffField, text: string) => {
        const corrected = { ...answers.corrections[row], [field]: text };
        setAnswers({ ...answers, corrections: { ...answers.corrections, [row]: corrected } });
      },
    }),
    [chosen, choose, staffGroups, answers, setAnswers],
  );
  return (
    <RowsContext value={inHand}>
      <div onScrollCapture={onScrollCapture}>
        <Table
          label="Rows of the file"
          columns={COLUMNS}
          rows={shown}
          maxHeight="max(20rem, 64dvh)"
          emptyState="No row of this kind."
        />
        {shown.length < all.length && <p className={styles['muted']}>{sayPart(shown.length, all.length)}</p>}
      </div>
    </RowsContext>
  );
}
