import { useMemo, useState } from 'react';
import type { PairingKind } from '#shared/domain/mentoring/pairing-kind';
import { listTeams } from '#shared/domain/people/list-teams';
import { fullName, type Person, type PersonId } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { FilterSelect } from '../../../../ui/filter-select';
import { NumberField } from '../../../../ui/number-field';
import { SearchField } from '../../../../ui/search-field';
import { Select } from '../../../../ui/select';
import { Stack } from '../../../../ui/stack';
import { Table, type TableColumn } from '../../../../ui/table';
import { EVERYBODY, type WhoFilter } from './part-people';
import { useOffered, useWaiting } from './use-offered';
import styles from './who.module.css';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly kind: PairingKind;
  /** Whom the list shows at first, where there is anybody. */
  readonly start: WhoFilter['who'];
  /** Who takes part already and is not offered again. */
  readonly without: readonly PersonId[];
  /** Whether to ask how many places each is to have. */
  readonly askPlaces?: boolean;
  readonly onAdd: (ids: readonly PersonId[], places: number) => void;
};

const WHO = [
  { id: 'everyone', label: 'All staff' },
  { id: 'ects', label: 'Early career teachers' },
  { id: 'waiting', label: 'Waiting for a partner' },
  { id: 'without-partner', label: 'Without a partner' },
  { id: 'trained-mentors', label: 'Trained as a mentor' },
  { id: 'governors', label: 'Governors' },
] as const;

const COLUMNS: readonly TableColumn<Person>[] = [
  { id: 'name', header: 'Name', isRowHeader: true, width: '2fr', minWidth: 150, cell: fullName },
  { id: 'job', header: 'Job title', width: '2fr', minWidth: 130, cell: ({ jobTitle }) => jobTitle },
  { id: 'team', header: 'Team', width: '1fr', minWidth: 110, hideBelow: 36, cell: ({ team }) => team },
];

/** Finds people by group and adds those who are ticked, or all who are shown. */
export function AddPeopleDialog({ isOpen, ...props }: Props) {
  return isOpen ? <AddPeople {...props} /> : null;
}

function AddPeople({
  onClose,
  title,
  kind,
  start,
  without,
  askPlaces = false,
  onAdd,
}: Omit<Props, 'isOpen'>) {
  const people = useDocument((document) => document.people);
  const groups = useDocument((document) => document.school.staffGroups);
  const waiting = useWaiting(kind);
  const [filter, setFilter] = useState<WhoFilter>({
    ...EVERYBODY,
    who: start === 'waiting' && waiting.size === 0 ? 'without-partner' : start,
  });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [places, setPlaces] = useState<number | null>(1);
  const teams = useMemo(() => listTeams(Object.values(people)), [people]);
  const offered = useOffered(kind, filter);
  const shown = useMemo(() => {
    const taken = new Set<string>(without);
    return offered.filter(({ id }) => !taken.has(id));
  }, [offered, without]);
  // Who is filtered out of sight is not added.
  const chosen = shown.filter(({ id }) => ticked.has(id));
  const adding = chosen.length > 0 ? chosen : shown;
  const change = (next: Partial<WhoFilter>) => setFilter((last) => ({ ...last, ...next }));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={adding.length === 0 || places === null}
            onPress={() => {
              onAdd(
                adding.map(({ id }) => id),
                places ?? 1,
              );
              onClose();
            }}
          >
            {chosen.length > 0
              ? `Add ${plural(chosen.length, 'person', 'people')}`
              : `Add all ${plural(shown.length, 'person', 'people')} shown`}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <search className={styles['filters']} aria-label="Whom to add">
          <SearchField
            label="Search"
            isLabelHidden={false}
            placeholder="Name or job title"
            value={filter.search}
            onChange={(search) => change({ search })}
          />
          <Select label="Who" choices={WHO} value={filter.who} onChange={(who) => change({ who })} />
          <FilterSelect
            label="Team"
            isLabelHidden={false}
            allLabel="All teams"
            choices={teams.map((team) => ({ id: team, label: team }))}
            value={filter.team}
            onChange={(team) => change({ team })}
          />
          <FilterSelect
            label="Staff group"
            isLabelHidden={false}
            allLabel="All staff groups"
            choices={groups.map(({ id, label }) => ({ id, label }))}
            value={filter.staffGroup}
            onChange={(staffGroup) => change({ staffGroup })}
          />
          {askPlaces && (
            <NumberField label="Places each" value={places} minValue={0} maxValue={20} onChange={setPlaces} />
          )}
        </search>
        <p className={styles['count']} role="status">
          {plural(shown.length, 'person', 'people')} to choose from
          {chosen.length > 0 && `, ${chosen.length} ticked`}
        </p>
        <Table
          label="People to choose from"
          columns={COLUMNS}
          rows={shown}
          selectionMode="multiple"
          selected={ticked}
          onSelectionChange={setTicked}
          maxHeight="max(12rem, 42dvh)"
          emptyState="Nobody like this who is not in the round already. Choose another group."
        />
      </Stack>
    </Dialog>
  );
}
