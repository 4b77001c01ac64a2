import { useMemo, useState } from 'react';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { isGovernor } from '#shared/domain/governor/is-governor';
import { hasLeft, type Person, type PersonId } from '#shared/domain/people/person';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { FormDialog } from '../../../ui/form-dialog';

type Props = { readonly onClose: () => void; readonly onAdded: (id: PersonId) => void };

/** Gives a member of staff a place on the board: the head, or a staff governor. */
export function StaffGovernorDialog({ onClose, onAdded }: Props) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [id, setId] = useState<PersonId | null>(null);
  const staff = useMemo(
    () => Object.values<Person>(people).filter((each) => !isGovernor(each) && !hasLeft(each, today)),
    [people, today],
  );
  const add = async () => {
    if (id === null) return;
    const result = await runAndTell({
      name: 'people.edit',
      input: { id, fields: { governance: { ...NEW_GOVERNANCE, category: 'Staff governor' } } },
    });
    if (result.ok) onAdded(id);
  };
  return (
    <FormDialog
      size="small"
      title="A member of staff on the board"
      submitLabel="Put on the board"
      isDisabled={id === null}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <PersonPicker
        label="Who"
        description="They stay a member of staff, and are a governor too."
        placeholder="Type a name"
        people={staff}
        value={id}
        onChange={setId}
      />
    </FormDialog>
  );
}
