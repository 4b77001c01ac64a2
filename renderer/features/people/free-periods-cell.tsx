import { useState } from 'react';
import { listFreePeriods } from '#shared/domain/people/free-periods';
import { fullName, type Person } from '#shared/domain/people/person';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { editPerson } from './edit-person';
import { FreePeriodsDialog } from './free-periods-dialog';
import styles from './people-table.module.css';

/** How many periods of the week somebody is free; a press opens them. */
export function FreePeriodsCell({ person }: { readonly person: Person }) {
  const periods = useDocument((document) => document.school.periods);
  const [isOpen, setOpen] = useState(false);
  if (person.kind === 'governor') return null;
  const count = listFreePeriods(person.freePeriods, periods).length;
  const name = fullName(person);
  return (
    <span className={styles['button']}>
      <Button
        size="small"
        variant="quiet"
        aria-label={count === 0 ? `Add free periods of ${name}` : `${count} a week: free periods of ${name}`}
        onPress={() => setOpen(true)}
      >
        {count === 0 ? 'Add' : `${count} a week`}
      </Button>
      {isOpen && (
        <FreePeriodsDialog
          who={name}
          people={[person]}
          onClose={() => setOpen(false)}
          onSave={(freePeriods) => void editPerson(person, { freePeriods })}
        />
      )}
    </span>
  );
}
