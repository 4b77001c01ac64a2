import { CircleCheck, CircleDashed, CircleOff, Ellipsis, Lock, PanelRightOpen } from 'lucide-react';
import { useMemo } from 'react';
import { readTalkMinutes } from '#shared/domain/teach-meet/plan/check-talk-minutes';
import {
  NANO_TALK_MINUTES,
  type Talk,
  type TalkId,
  type TeachMeet,
} from '#shared/domain/teach-meet/teach-meet';
import { listWords } from '#shared/lib/plural';
import { runAndTell } from '../../../state/actions';
import { Badge } from '../../../ui/badge';
import { EditableCell } from '../../../ui/editable-cell';
import { IconButton } from '../../../ui/icon-button';
import { Link } from '../../../ui/link';
import { MenuButton } from '../../../ui/menu-button';
import { Table, type TableColumn } from '../../../ui/table';
import { editTalks, type TalkFields } from './edit-talks';
import { STATUS_WORDS, type TalkRow, type TalkSortColumn } from './list-talks';
import { changeTalkSort, useTalksList } from './talks-list-state';
import styles from './talks-table.module.css';

type Props = {
  readonly teachMeet: TeachMeet;
  readonly rows: readonly TalkRow[];
  readonly selected: ReadonlySet<string>;
  readonly onSelectionChange: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (id: TalkId) => void;
};

const SORTED: readonly TalkSortColumn[] = [
  'title',
  'presenters',
  'theme',
  'staffGroup',
  'minutes',
  'status',
  'demand',
  'place',
];

/** The talks: title, theme and minutes are put right where they stand, everything else in the talk's own window. */
export function TalksTable({ teachMeet, rows, selected, onSelectionChange, onOpen }: Props) {
  const sort = useTalksList((list) => list.sort);
  const teachMeetId = teachMeet.id;
  const columns = useMemo(() => listColumns(teachMeetId, onOpen), [teachMeetId, onOpen]);
  return (
    <div className={styles['frame']}>
      <Table
        label="Talks"
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={({ column, direction }) => {
          const sorted = SORTED.find((id) => id === column);
          if (sorted !== undefined) changeTalkSort({ column: sorted, direction });
        }}
        selectionMode="multiple"
        selected={selected}
        onSelectionChange={onSelectionChange}
        emptyState="No talk matches. Search for something else, or clear the filters."
      />
    </div>
  );
}

// Narrower than this, group and needs stand in small print below the presenters and the title: see the style sheet.
const GROUP_FROM = 66;
const NEEDS_FROM = 76;

type Column = TableColumn<TalkRow>;

function listColumns(teachMeetId: TeachMeet['id'], onOpen: (id: TalkId) => void): readonly Column[] {
  const save = (talk: Talk, fields: TalkFields) => void editTalks(teachMeetId, [talk.id], fields);
  return [
    {
      id: 'title',
      header: 'Title',
      isRowHeader: true,
      allowsSorting: true,
      width: '4fr',
      minWidth: 240,
      cell: ({ talk }) => (
        <span className={styles['title']}>
          <EditableCell
            label="Title"
            value={talk.title}
            refuse={checkTitle}
            onSave={(title) => save(talk, { title })}
          />
          <IconButton
            size="small"
            label={`Open “${talk.title}”`}
            icon={<PanelRightOpen aria-hidden="true" />}
            onPress={() => onOpen(talk.id)}
          />
          {talk.needs.length > 0 && <span className={styles['needs']}>Needs {listWords(talk.needs)}</span>}
        </span>
      ),
    },
    {
      id: 'presenters',
      header: 'Presenters',
      allowsSorting: true,
      width: '2fr',
      minWidth: 130,
      cell: ({ talk, presenters, staffGroup }) => (
        <>
          {talk.presenters.length === 0 ? <span className={styles['none']}>Nobody yet</span> : presenters}
          {staffGroup !== '' && <span className={styles['group']}>{staffGroup}</span>}
        </>
      ),
    },
    {
      id: 'theme',
      header: 'Theme',
      allowsSorting: true,
      width: '2fr',
      minWidth: 110,
      hideBelow: 48,
      cell: ({ talk }) => (
        <EditableCell
          label={`Theme of “${talk.title}”`}
          value={talk.theme}
          refuse={(theme) => (theme.length > 80 ? 'A theme has 80 characters at most.' : null)}
          onSave={(theme) => save(talk, { theme })}
        />
      ),
    },
    {
      id: 'staffGroup',
      header: 'Staff group',
      allowsSorting: true,
      width: '2fr',
      minWidth: 110,
      hideBelow: GROUP_FROM,
      cell: ({ staffGroup }) => staffGroup,
    },
    {
      id: 'minutes',
      header: 'Minutes',
      allowsSorting: true,
      align: 'end',
      width: 92,
      minWidth: 92,
      hideBelow: 40,
      cell: ({ talk }) => (
        <EditableCell
          label={`Minutes of “${talk.title}”`}
          value={String(talk.minutes)}
          refuse={(text) => {
            const minutes = readTalkMinutes(text);
            return minutes.ok ? null : minutes.error.message;
          }}
          onSave={(text) => {
            const minutes = readTalkMinutes(text);
            if (minutes.ok) save(talk, { minutes: minutes.value });
          }}
        />
      ),
    },
    {
      id: 'status',
      header: 'Status',
      allowsSorting: true,
      width: 140,
      minWidth: 140,
      cell: ({ talk }) => (
        <span className={styles['status']}>
          <TalkStatusBadge status={talk.status} />
        </span>
      ),
    },
    {
      id: 'needs',
      header: 'Needs',
      width: '1fr',
      minWidth: 90,
      hideBelow: NEEDS_FROM,
      cell: ({ talk }) => talk.needs.join(', '),
    },
    {
      id: 'demand',
      header: 'Demand',
      allowsSorting: true,
      align: 'end',
      width: 92,
      minWidth: 92,
      hideBelow: 58,
      cell: ({ talk }) => (talk.demand === 0 ? '' : talk.demand),
    },
    {
      id: 'place',
      header: 'Placed at',
      allowsSorting: true,
      width: '2fr',
      minWidth: 120,
      hideBelow: 54,
      cell: ({ talk, place, isLocked }) =>
        place === '' ? (
          <span className={styles['none']}>{talk.status === 'withdrawn' ? '' : 'Not placed'}</span>
        ) : (
          <span className={styles['place']}>
            <Link href={`/teach-meets/${teachMeetId}/timetable`} variant="plain">
              {place}
            </Link>
            {isLocked && <Lock role="img" aria-label="Locked" />}
          </span>
        ),
    },
    {
      id: 'more',
      header: 'More',
      width: 64,
      minWidth: 64,
      cell: ({ talk }) => (
        <MenuButton
          label={`More for “${talk.title}”`}
          isIconOnly
          size="small"
          variant="quiet"
          icon={<Ellipsis aria-hidden="true" />}
          placement="bottom end"
          items={[
            { id: 'open', label: 'Open', onAction: () => onOpen(talk.id) },
            ...(['confirmed', 'tentative', 'withdrawn'] as const)
              .filter((status) => status !== talk.status)
              .map((status) => ({
                id: status,
                label: STATUS_ACTIONS[status],
                onAction: () => save(talk, { status }),
              })),
            {
              id: 'nano',
              label: 'Make it a nano talk',
              description: 'Two minutes',
              isDisabled: talk.minutes === NANO_TALK_MINUTES,
              onAction: () => save(talk, { minutes: NANO_TALK_MINUTES }),
            },
            'separator',
            {
              id: 'remove',
              label: 'Remove',
              isDangerous: true,
              onAction: () =>
                void runAndTell({
                  name: 'teachMeet.removeTalks',
                  input: { teachMeetId, talkIds: [talk.id] },
                }),
            },
          ]}
        />
      ),
    },
  ];
}

export const STATUS_ACTIONS: Readonly<Record<Talk['status'], string>> = {
  confirmed: 'Confirm',
  tentative: 'Make tentative',
  withdrawn: 'Withdraw',
};

/** Why a text cannot be a talk's title, or null. */
export function checkTitle(title: string): string | null {
  if (title.trim() === '') return 'A talk needs a title.';
  return title.trim().length > 200
    ? `A title has 200 characters at most; this has ${title.trim().length}.`
    : null;
}

function TalkStatusBadge({ status }: { readonly status: Talk['status'] }) {
  const words = STATUS_WORDS[status];
  if (status === 'confirmed')
    return (
      <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
        {words}
      </Badge>
    );
  if (status === 'tentative')
    return (
      <Badge tone="warning" icon={<CircleDashed aria-hidden="true" />}>
        {words}
      </Badge>
    );
  return <Badge icon={<CircleOff aria-hidden="true" />}>{words}</Badge>;
}
