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
import { PeriodRow } from './period-row';
import rows from './rows.module.css';

/** The periods of the school day, of which people say which they have free. */
export function DaySettings() {
  const periods = useDocument((document) => document.school.periods);
  const people = useDocument((document) => document.people);
  const [going, setGoing] = useState<Period | null>(null);
  const without = (gone: Period) => periods.filter(({ id }) => id !== gone.id);
  const remove = (gone: Period) => {
    if (countFreeIn(people, gone.id) > 0) setGoing(gone);
    else void editSchoolAndTell({ periods: without(gone) });
  };
  const save = (changed: Period): string | null => {
    const arranged = arrangePeriods(periods.map((each) => (each.id === changed.id ? changed : each)));
    if (!arranged.ok) return arranged.error.message;
    void editSchool({ periods: arranged.value });
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
          onPress={() => void editSchool({ periods: [...periods, newPeriod(periods)] })}
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
                onSave={save}
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
          if (going !== null) void editSchoolAndTell({ periods: without(going) });
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
