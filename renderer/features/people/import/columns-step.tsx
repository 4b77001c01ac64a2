import { useMemo } from 'react';
import type { StaffListProposal } from '#shared/contract/staff-list';
import type { ColumnChoice, ColumnField } from '#shared/domain/people/import/fields';
import { Banner } from '../../../ui/banner';
import { BusyPanel } from '../../../ui/busy-panel';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Select } from '../../../ui/select';
import { Table, type TableColumn } from '../../../ui/table';
import { describeFile } from './file-words';
import { ImportStepFrame } from './import-step-frame';
import styles from './import.module.css';
import { FIELD_CHOICES, hasNames, matchColumn, PASSWORD_CHOICE } from './match-column';
import type { StaffImport } from './use-import';

type ColumnRow = {
  readonly id: string;
  readonly choice: ColumnChoice;
  readonly samples: string;
  readonly onChange: (field: ColumnField) => void;
};

const COLUMNS: readonly TableColumn<ColumnRow>[] = [
  {
    id: 'header',
    header: 'Column in the file',
    width: '2fr',
    minWidth: 160,
    isRowHeader: true,
    cell: ({ choice }) => choice.header || 'No heading',
  },
  {
    id: 'means',
    header: 'What it holds',
    width: '2fr',
    minWidth: 224,
    cell: ({ choice, onChange }) => (
      <Select
        label={`What “${choice.header}” holds`}
        isLabelHidden
        choices={choice.field === 'password' ? PASSWORD_CHOICE : FIELD_CHOICES}
        isDisabled={choice.field === 'password'}
        value={choice.field}
        onChange={onChange}
      />
    ),
  },
  {
    id: 'samples',
    header: 'For example',
    width: '3fr',
    minWidth: 176,
    cell: ({ choice, samples }) => (
      <span className={styles['samples']}>
        {choice.field === 'password' ? 'Not shown' : samples || 'Empty in the first rows'}
      </span>
    ),
  },
];

export interface ColumnsStepProps {
  readonly staffImport: StaffImport;
  readonly proposal: StaffListProposal;
}

/** What the app takes each column for, with values out of it, to be put right. */
export function ColumnsStep({ staffImport, proposal }: ColumnsStepProps) {
  const { state, setColumns, goTo, cancel } = staffImport;
  const matched = state.columns ?? proposal.columns;
  const rows = matched.map((choice, index): ColumnRow => ({
    id: String(index),
    choice,
    samples: listSamples(proposal, index),
    onChange: (field) => setColumns(matchColumn(matched, index, field)),
  }));
  const isNamed = hasNames(matched);
  return (
    <ImportStepFrame
      title="Check the columns"
      lede={`${describeFile(state.file?.name ?? 'The file', proposal)} Put right what each column holds where it is wrong; the rows are read again at once.`}
      actions={
        <>
          <Button onPress={() => goTo('file')}>Back to the file</Button>
          <span className={styles['spacer']} />
          <Button variant="primary" isDisabled={!isNamed || state.busy !== null} onPress={() => goTo('rows')}>
            Look at the rows
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
      {!isNamed && (
        <Banner tone="warning" title="No column holds names yet">
          Say which column has the surname and the first name, or the whole name in one.
        </Banner>
      )}
      <Table label="Columns of the file" columns={COLUMNS} rows={rows} />
      <Disclosure title="The first rows as they stand in the file">
        <FirstRows proposal={proposal} columns={matched} />
      </Disclosure>
    </ImportStepFrame>
  );
}

function listSamples({ preview }: StaffListProposal, index: number): string {
  const values = preview.map(({ cells }) => cells[index]?.trim() ?? '').filter(Boolean);
  return [...new Set(values)].slice(0, 3).join(', ');
}

type PreviewRow = { readonly id: string; readonly row: number; readonly cells: readonly string[] };

function FirstRows({
  proposal,
  columns,
}: {
  readonly proposal: StaffListProposal;
  readonly columns: readonly ColumnChoice[];
}) {
  const shown = useMemo(() => listPreviewColumns(columns), [columns]);
  const rows = proposal.preview.map(({ row, cells }) => ({ id: String(row), row, cells }));
  return <Table label="First rows of the file" columns={shown} rows={rows} />;
}

function listPreviewColumns(columns: readonly ColumnChoice[]): readonly TableColumn<PreviewRow>[] {
  return [
    { id: 'row', header: 'Row', align: 'end', width: 64, minWidth: 64, cell: ({ row }) => row },
    ...columns.map(({ header, field }, index) => ({
      id: `column ${index}`,
      header: header || 'No heading',
      minWidth: 144,
      cell: ({ cells }: PreviewRow) => (field === 'password' ? 'Not shown' : (cells[index] ?? '')),
    })),
  ];
}
