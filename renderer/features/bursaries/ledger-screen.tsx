import { BookOpenText, Download } from 'lucide-react';
import { useMemo } from 'react';
import { fundId as fundIdSchema } from '#shared/domain/bursary/fund';
import { flowByMonth } from '#shared/domain/bursary/money-flow';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { saveLedger } from '../../state/files';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { EmptyState } from '../../ui/empty-state';
import { Inline } from '../../ui/inline';
import { Link } from '../../ui/link';
import { MenuButton } from '../../ui/menu-button';
import { SegmentedControl } from '../../ui/segmented-control';
import { Stack } from '../../ui/stack';
import { BursariesFrame } from './bursaries-frame';
import { LedgerFilters } from './ledger/ledger-filters';
import { changeLedger, useLedgerState } from './ledger/ledger-state';
import { LedgerSums } from './ledger/ledger-sums';
import { LedgerTable } from './ledger/ledger-table';
import { flowSoFar } from './ledger/flow-so-far';
import { MissingReceipts } from './ledger/missing-receipts';
import { MoneyChart } from './ledger/money-chart';
import { MonthTable } from './ledger/month-table';
import { useLedger } from './ledger/use-ledger';
import parts from './parts.module.css';

const VIEWS = [
  { id: 'entries', label: 'Entries' },
  { id: 'months', label: 'Month by month' },
  { id: 'receipts', label: 'Missing receipts' },
] as const;

const FORMATS = [
  { id: 'xlsx', label: 'Workbook (XLSX)', description: 'With live formulas, for Excel or LibreOffice' },
  { id: 'csv', label: 'CSV', description: 'A row an entry, for the office’s ledger' },
  {
    id: 'with receipts',
    label: 'With all receipts',
    description: 'The workbook and the receipt files, in a folder',
  },
] as const;

/** Every line of the money, with its sums, its months and what lacks a receipt. */
export function LedgerScreen() {
  const ledger = useDocument((document) => document.ledger);
  const { view, fundId } = useLedgerState();
  const { years, year, isAllYears, entries, statement, lines, isNarrowed } = useLedger();
  const today = useToday();
  const flow = useMemo(() => flowSoFar(flowByMonth(entries, year), today), [entries, year, today]);
  const save = (format: (typeof FORMATS)[number]['id']) =>
    saveLedger({
      format,
      fundId: fundId === null ? null : fundIdSchema.parse(fundId),
      from: isAllYears ? null : year.startDay,
      to: isAllYears ? null : year.endDay,
    });
  const span = isAllYears ? 'All years' : `${formatDay(year.startDay)} to ${formatDay(year.endDay)}`;
  return (
    <BursariesFrame
      title="Ledger"
      lede="Lines are added and never changed: a mistake gets a correction of its own."
      actions={
        ledger.length === 0 ? undefined : (
          <MenuButton
            label="Save"
            icon={<Download aria-hidden="true" />}
            placement="bottom end"
            items={FORMATS.map((each) => ({ ...each, onAction: () => void save(each.id) }))}
          />
        )
      }
    >
      {ledger.length === 0 ? (
        <EmptyState
          icon={<BookOpenText aria-hidden="true" />}
          title="Nothing is in the ledger yet"
          actions={<Link href="/bursaries/funds">Give a fund its budget</Link>}
        >
          Budgets, what is set aside for awards, and what is spent stand here line by line.
        </EmptyState>
      ) : (
        <>
          <LedgerFilters years={years} year={year} isAllYears={isAllYears} isNarrowed={isNarrowed} />
          <LedgerSums statement={statement} entries={entries} />
          <Inline>
            <SegmentedControl
              label="What to show"
              segments={VIEWS}
              value={view}
              onChange={(next) => changeLedger({ view: next })}
            />
          </Inline>
          {view === 'entries' && (
            <Stack gap={2}>
              <p className={parts['small']} role="status">
                {plural(lines.length, 'entry', 'entries')} · {span}
                {isNarrowed
                  ? ' · a balance is shown where no entry of the fund and year is left out'
                  : ' · balance: what was carried in and the budget, less what was spent'}
              </p>
              <LedgerTable lines={lines} isNarrowed={isNarrowed} />
            </Stack>
          )}
          {view === 'months' &&
            (isAllYears ? (
              <p className={parts['quiet']}>Choose one year to see it month by month.</p>
            ) : (
              <Stack gap={4}>
                <MoneyChart flow={flow} title={`Money in, money out and the balance, ${year.name}`} />
                <MonthTable
                  flow={flow}
                  label={`Money month by month, ${year.name}`}
                  entries={entries}
                  year={year}
                />
              </Stack>
            ))}
          {view === 'receipts' && <MissingReceipts entries={lines.map(({ entry }) => entry)} />}
        </>
      )}
    </BursariesFrame>
  );
}
