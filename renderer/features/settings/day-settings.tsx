import { Plus } from 'lucide-react';
import { useState } from 'react';
import { countFreeIn } from '#shared/domain/mentoring/settings-in-use';
import { arrangePeriods, listOverlaps } from '#shared/domain/school/arrange-periods';
import { newPeriod } from '#shared/domain/school/new-period';
import type { Period } from '#shared/domain/school/week';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Section } from '../../ui/section';
import { editSchool, editSchoolAndTell } from './edit-school';
import { PeriodRow, type PeriodFields } from './period-row';
import { changeRow, removeRow } from './row-changes';
import rows from './rows.module.css';

/** The periods of the school day, of which people say which they have free. */
export function DaySettings() {
  const periods = useDocument((document) => document.school.periods);
  const people = useDocument((document) => document.people);
  const [going, setGoing] = useState<Period | null>(null);
  const takeOut = ({ id }: Period) =>
    void editSchoolAndTell((school) => ({ periods: removeRow(school.periods, id) }));
  const remove = (gone: Period) => {
    if (countFreeIn(people, gone.id) > 0) setGoing(gone);
    else takeOut(gone);
  };
  const save = ({ id }: Period, fields: PeriodFields): string | null => {
    const arranged = arrangePeriods(changeRow(periods, id, fields));
    if (!arranged.ok) return arranged.error.message;
    // The command puts them in order, and refuses what only an edit still under way makes impossible.
    void editSchool((school) => ({ periods: changeRow(school.periods, id, fields) }));
    return null;
  };
  const freeIn = going === null ? 0 : countFreeIn(people, going.id);
  return (
    <Section
      title="School day"
      description="The periods of an ordinary day, in the order of their times. People’s free periods and the times of mentoring sessions are chosen from these."
      actions={
        <Button
          icon={<Plus aria-hidden="true" />}
          onPress={() =>
            void editSchool((school) => ({ periods: [...school.periods, newPeriod(school.periods)] }))
          }
        >
          Add a period
        </Button>
      }
    >
      {periods.length === 0 ? (
        <p className={rows['none']}>
          The school day has no periods yet, so nobody’s free time is known. Add the first one.
        </p>
      ) : (
        <div>
          <div aria-hidden="true" className={rows['heads']}>
            <span className={rows['name']}>Name</span>
            <span className={rows['time']}>Starts</span>
            <span className={rows['time']}>Ends</span>
            <span className={rows['actions']} />
          </div>
          <ol className={rows['rows']}>
            {periods.map((period) => (
              <PeriodRow
                key={period.id}
                period={period}
                overlaps={listOverlaps(period, periods)}
                onSave={(fields) => save(period, fields)}
                onRemove={() => remove(period)}
              />
            ))}
          </ol>
        </div>
      )}
      <ConfirmDialog
        isOpen={going !== null}
        title={`Remove ${going?.label ?? ''}?`}
        confirmLabel={`Remove ${going?.label ?? ''}`}
        isDangerous
        onConfirm={() => {
          if (going !== null) takeOut(going);
          setGoing(null);
        }}
        onCancel={() => setGoing(null)}
      >
        {plural(freeIn, 'person has', 'people have')} it among their free periods. It goes from those too, and
        rounds of pairing count it no longer. Sessions that were held or planned then keep their times.
      </ConfirmDialog>
    </Section>
  );
}
