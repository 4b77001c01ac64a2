import { ClipboardCopy, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Fund } from '#shared/domain/bursary/fund';
import { listUnusedTickets, type UnusedTicket } from '#shared/domain/bursary/unused-tickets';
import { nameOf } from '#shared/domain/people/name-of';
import type { PersonId } from '#shared/domain/people/person';
import { staffGroupLabel } from '#shared/domain/school/school';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Link } from '../../../ui/link';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { Table, type TableColumn } from '../../../ui/table';
import { awardHref } from '../award-href';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';
import { NamesDialog } from './names-dialog';

type Row = UnusedTicket & { readonly id: string; readonly person: string; readonly group: string };

const STATES: Readonly<Record<UnusedTicket['state'], string>> = {
  'not asked': 'Not asked',
  asked: 'Asked, not through',
  'nothing spent': 'Nothing spent',
};

type Props = { readonly onBegin: (personId: PersonId, fundId: string) => void };

/** Who could have an award from a once-a-year fund and has not used it by a day, with what can be done about it. */
export function NotUsedYet({ onBegin }: Props) {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const groups = useDocument((document) => document.school.staffGroups);
  const today = useToday();
  const [fundId, setFundId] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(today);
  const [state, setState] = useState<UnusedTicket['state'] | 'all'>('all');
  const [isCopying, setCopying] = useState(false);
  const yearly = Object.values<Fund>(books.funds).filter(
    ({ oncePerYear, isClosed }) => oncePerYear && !isClosed,
  );
  const fund = yearly.find(({ id }) => id === fundId) ?? yearly[0];
  const takeUp = useMemo(
    () => (fund === undefined ? null : listUnusedTickets(fund, books, people, day ?? today)),
    [fund, books, people, day, today],
  );
  const rows = useMemo(
    () =>
      (takeUp?.unused ?? [])
        .filter((each) => state === 'all' || each.state === state)
        .map((each): Row => {
          const group = staffGroupLabel(groups, people[each.personId]?.staffGroup ?? '');
          return { ...each, id: each.personId, person: nameOf(people, each.personId), group };
        }),
    [takeUp, state, people, groups],
  );
  const columns = useMemo(
    () => listColumns((personId) => fund !== undefined && onBegin(personId, fund.id)),
    [fund, onBegin],
  );
  if (fund === undefined || takeUp === null) {
    return (
      <p className={parts['quiet']}>No fund is given once a year, so nobody can have left one unused.</p>
    );
  }
  return (
    <Stack gap={4}>
      <div className={parts['filters']}>
        <Select
          label="Fund"
          choices={yearly.map(({ id, name }) => ({ id, label: name }))}
          value={fund.id}
          onChange={setFundId}
        />
        <DatePicker label="Not used by" value={day} onChange={setDay} />
        <Select
          label="How far they are"
          choices={[
            { id: 'all', label: 'Anybody' },
            ...(['not asked', 'asked', 'nothing spent'] as const).map((id) => ({ id, label: STATES[id] })),
          ]}
          value={state}
          onChange={setState}
        />
        {rows.length > 0 && (
          <Button icon={<ClipboardCopy aria-hidden="true" />} onPress={() => setCopying(true)}>
            Copy the names
          </Button>
        )}
      </div>
      <p className={parts['strong']} role="status">
        {takeUp.used} of {plural(takeUp.eligible, 'person', 'people')} have used their {fund.name};{' '}
        {takeUp.unused.length} have not.
      </p>
      <Table
        label={`Who has not used their ${fund.name}`}
        columns={columns}
        rows={rows}
        emptyState={
          takeUp.eligible === 0
            ? 'Nobody may have an award from this fund. Change who may have one under Funds.'
            : 'Everybody here has used theirs.'
        }
      />
      {isCopying && (
        <NamesDialog
          title={`${plural(rows.length, 'person', 'people')} who have not used their ${fund.name}`}
          people={rows.flatMap(({ personId }) => people[personId] ?? [])}
          onClose={() => setCopying(false)}
        />
      )}
    </Stack>
  );
}

function listColumns(onBegin: (personId: PersonId) => void): readonly TableColumn<Row>[] {
  return [
    {
      id: 'person',
      header: 'Person',
      isRowHeader: true,
      width: '3fr',
      minWidth: 130,
      cell: ({ personId, person }) => (
        <Link href={`/people/${personId}`} variant="plain">
          {person}
        </Link>
      ),
    },
    { id: 'group', header: 'Staff group', width: '2fr', hideBelow: 44, cell: ({ group }) => group },
    { id: 'words', header: 'How far', width: '4fr', minWidth: 140, cell: ({ words }) => words },
    {
      id: 'do',
      header: 'Next step',
      width: '3fr',
      minWidth: 130,
      cell: ({ personId, person, awardId }) =>
        awardId === null ? (
          <Button
            size="small"
            icon={<Plus aria-hidden="true" />}
            aria-label={`Begin an application for ${person}`}
            onPress={() => onBegin(personId)}
          >
            Begin an application
          </Button>
        ) : (
          <Link href={awardHref(awardId)} aria-label={`Open the award of ${person}`}>
            Open the award
          </Link>
        ),
    },
  ];
}
