import { Download, FileUp, UserPlus, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu-button';
import { PageHeader } from '../../ui/page-header';
import { Stack } from '../../ui/stack';
import { AddPersonDialog } from './add-person-dialog';
import { BulkBar } from './bulk-bar';
import { exportPeople } from './export-people';
import { countInWords } from './list-people';
import { PeopleFilters } from './people-filters';
import { usePeopleList } from './people-list-state';
import { PeopleTable } from './people-table';
import { usePeople, useShownPeople } from './use-people';

const NOBODY: ReadonlySet<string> = new Set();

/** Everybody of the school: found, sorted, filtered, put right in place, brought in and exported. */
export function PeopleScreen() {
  const people = usePeople();
  const shown = useShownPeople(people);
  const today = useToday();
  const navigate = useNavigate();
  const showsLeavers = usePeopleList(({ filter }) => filter.showsLeavers);
  const [ticked, setTicked] = useState(NOBODY);
  const [isAdding, setAdding] = useState(false);
  const leaversHidden = useMemo(
    () => (showsLeavers ? 0 : people.filter((person) => hasLeft(person, today)).length),
    [people, showsLeavers, today],
  );
  // Whoever is filtered out of sight is not acted on.
  const selected = useMemo(() => shown.filter(({ id }) => ticked.has(id)), [shown, ticked]);
  const isEmpty = people.length === 0;
  const startImport = () => void navigate({ to: '/people/import' });

  return (
    <Stack gap={5}>
      <PageHeader
        title="People"
        {...(isEmpty
          ? {}
          : { lede: countInWords({ everyone: people.length, shown: shown.length, leaversHidden }) })}
        actions={
          isEmpty ? undefined : (
            <>
              <MenuButton label="Export" icon={<Download aria-hidden="true" />} items={exportItems(shown)} />
              <Button icon={<UserPlus aria-hidden="true" />} onPress={() => setAdding(true)}>
                Add a person
              </Button>
              <Button variant="primary" icon={<FileUp aria-hidden="true" />} onPress={startImport}>
                Import a staff list
              </Button>
            </>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<Users aria-hidden="true" />}
          title="Nobody is here yet"
          actions={
            <>
              <Button variant="primary" icon={<FileUp aria-hidden="true" />} onPress={startImport}>
                Import a staff list
              </Button>
              <Button icon={<UserPlus aria-hidden="true" />} onPress={() => setAdding(true)}>
                Add a person
              </Button>
            </>
          }
        >
          Everyone who works at your school belongs here, and your governors. Bring them in from the list that
          your school’s own system exports, or add them by hand.
        </EmptyState>
      ) : (
        <Stack gap={3}>
          <PeopleFilters people={people} />
          <PeopleTable people={shown} selected={ticked} onSelectionChange={setTicked} />
          {selected.length > 0 && (
            <BulkBar selected={selected} people={people} onClear={() => setTicked(NOBODY)} />
          )}
        </Stack>
      )}
      <AddPersonDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </Stack>
  );
}

function exportItems(shown: readonly Person[]) {
  const ids = shown.map(({ id }) => id);
  const isDisabled = ids.length === 0;
  const description = 'Everybody in the list as it is shown';
  return [
    { id: 'csv', label: 'CSV file', description, isDisabled, onAction: () => void exportPeople('csv', ids) },
    {
      id: 'xlsx',
      label: 'Excel workbook',
      description,
      isDisabled,
      onAction: () => void exportPeople('xlsx', ids),
    },
  ];
}
