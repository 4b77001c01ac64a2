import { useMemo, useState } from 'react';
import { hasLeft, type Person, type PersonId } from '#shared/domain/people/person';
import { PersonPicker } from '../../domain-ui/person-picker';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

export interface InductionTutorDialogProps {
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  readonly selected: readonly Person[];
  readonly people: readonly Person[];
  readonly onClose: () => void;
  readonly onSave: (inductionTutorId: PersonId | null) => void;
}

/** Asks who assesses the induction of those who are ticked; none of them can be the one. */
export function InductionTutorDialog({ who, selected, people, onClose, onSave }: InductionTutorDialogProps) {
  const [tutor, setTutor] = useState<PersonId | null>(null);
  const today = useToday();
  const tutors = useMemo(() => {
    const ticked = new Set(selected.map(({ id }) => id));
    return people.filter((one) => one.kind === 'staff' && !ticked.has(one.id) && !hasLeft(one, today));
  }, [people, selected, today]);
  const save = (id: PersonId | null) => {
    onSave(id);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Induction tutor of ${who}`}
      size="small"
      footer={
        <>
          <Button onPress={() => save(null)}>They have no tutor</Button>
          <Button variant="primary" isDisabled={tutor === null} onPress={() => save(tutor)}>
            Set the tutor
          </Button>
        </>
      }
    >
      <PersonPicker
        label="Induction tutor"
        description="Who assesses their induction. A round can keep this person from mentoring them."
        people={tutors}
        value={tutor}
        onChange={setTutor}
      />
    </Dialog>
  );
}
