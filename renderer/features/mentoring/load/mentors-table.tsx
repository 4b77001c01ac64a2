import { CalendarPlus, FileDown, MoreHorizontal, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MentorLoad } from '#shared/domain/mentoring/load/mentor-load';
import { formatDuration } from '#shared/lib/duration';
import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { refsOf } from '#shared/domain/record/record-ref';
import { plural } from '#shared/lib/plural';
import { FigureButton } from '../../../domain-ui/figure-button';
import { printPaperOf, saveMentoringCalendar, savePaper } from '../../../state/files';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { Table, type TableColumn, type TableSort } from '../../../ui/table';
import { boardHref } from '../board/board-address';
import { GainsDialog } from './gains-dialog';
import styles from './mentors-table.module.css';

type Row = MentorLoad & { readonly id: string };

const ICON = { 'aria-hidden': true } as const;

/** One line for each mentor or coach, with their own list to print and their calendar to save. */
export function MentorsTable({ mentors }: { readonly mentors: readonly MentorLoad[] }) {
  const [sort, setSort] = useState<TableSort>({ column: 'name', direction: 'ascending' });
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = useMemo(() => sortRows(mentors, sort), [mentors, sort]);
  const columns = useMemo(() => listColumns(setOpenId), []);
  const open = mentors.find(({ personId }) => personId === openId);
  return (
    <>
      <Table
        label="Mentors and coaches"
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        emptyState="Nobody by this name."
      />
      {open !== undefined && <GainsDialog mentor={open} onClose={() => setOpenId(null)} />}
    </>
  );
}

function listColumns(onGains: (id: string) => void): readonly TableColumn<Row>[] {
  return [
    {
      id: 'name',
      header: 'Name',
      isRowHeader: true,
      allowsSorting: true,
      width: '3fr',
      cell: ({ personId, name }) => (
        <Link href={`/people/${personId}`} variant="plain">
          {name}
        </Link>
      ),
    },
    {
      id: 'open',
      header: 'Open pairings',
      allowsSorting: true,
      width: '2fr',
      cell: ({ personId, name, open, places }) => (
        <>
          {open.length === 0 ? (
            'None'
          ) : (
            <Link
              href={boardHref({ mentorId: personId })}
              variant="plain"
              aria-label={`${plural(open.length, 'open pairing')} of ${name}`}
            >
              {open.length}
            </Link>
          )}
          {places !== null && <span className={styles['places']}> · {plural(places, 'place')}</span>}
        </>
      ),
    },
    {
      id: 'term',
      header: 'This term',
      allowsSorting: true,
      align: 'end',
      width: '2fr',
      cell: ({ name, minutesThisTerm, metThisTerm }) => (
        <Time minutes={minutesThisTerm} title={`Time ${name} gave this term`} pairings={metThisTerm} />
      ),
    },
    {
      id: 'year',
      header: 'This year',
      allowsSorting: true,
      align: 'end',
      width: '2fr',
      cell: ({ name, minutesThisYear, metThisYear }) => (
        <Time minutes={minutesThisYear} title={`Time ${name} gave this year`} pairings={metThisYear} />
      ),
    },
    {
      id: 'gains',
      header: 'Gained and thanks',
      width: '3fr',
      hideBelow: 44,
      cell: (row) =>
        row.learned.length + row.thanks.length === 0 ? (
          <span className={styles['places']}>Nothing noted yet</span>
        ) : (
          <span className={styles['gains']}>
            <Button
              variant="quiet"
              size="small"
              aria-label={`${gainWords(row)}: what ${row.name} gained`}
              onPress={() => onGains(row.id)}
            >
              {gainWords(row)}
            </Button>
          </span>
        ),
    },
    {
      id: 'actions',
      header: 'Their list',
      width: 88,
      cell: (row) => (
        <MenuButton
          isIconOnly
          size="small"
          variant="quiet"
          placement="bottom end"
          label={`List and calendar of ${row.name}`}
          icon={<MoreHorizontal {...ICON} />}
          items={listActions(row, onGains)}
        />
      ),
    },
  ];
}

function listActions({ personId, id }: Row, onGains: (id: string) => void): readonly MenuEntry[] {
  const list = { paper: 'mentor-list', personId } as const;
  return [
    {
      id: 'print',
      label: 'Print their list',
      description: 'Their people, and the sessions ahead',
      icon: <Printer {...ICON} />,
      onAction: () => void printPaperOf(list),
    },
    {
      id: 'pdf',
      label: 'Save their list as PDF',
      icon: <FileDown {...ICON} />,
      onAction: () => void savePaper(list),
    },
    {
      id: 'calendar',
      label: 'Save their calendar',
      description: 'Sessions ahead, for any calendar program',
      icon: <CalendarPlus {...ICON} />,
      onAction: () => void saveMentoringCalendar({ of: 'person', personId }),
    },
    'separator',
    { id: 'gains', label: 'What they gained, and thanks', onAction: () => onGains(id) },
  ];
}

type TimeProps = {
  readonly minutes: number;
  readonly title: string;
  readonly pairings: readonly PairingId[];
};

/** Hours that somebody gave, which open the pairings in which they gave them. */
function Time({ minutes, title, pairings }: TimeProps) {
  if (minutes === 0) return <span className={styles['places']}>None yet</span>;
  return <FigureButton words={formatDuration(minutes)} title={title} records={refsOf('pairing', pairings)} />;
}

/** `3 gained, 1 thank-you` */
function gainWords({ learned, thanks }: MentorLoad): string {
  return [
    ...(learned.length === 0 ? [] : [`${learned.length} gained`]),
    ...(thanks.length === 0 ? [] : [plural(thanks.length, 'thank-you', 'thank-yous')]),
  ].join(', ');
}

function sortRows(mentors: readonly MentorLoad[], { column, direction }: TableSort): readonly Row[] {
  const rows = mentors.map((mentor) => ({ ...mentor, id: mentor.personId }));
  // The domain's own order is by family name.
  if (column === 'name') return direction === 'ascending' ? rows : rows.toReversed();
  const figure = (row: Row) =>
    column === 'open' ? row.open.length : column === 'term' ? row.minutesThisTerm : row.minutesThisYear;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (figure(a) - figure(b)));
}
