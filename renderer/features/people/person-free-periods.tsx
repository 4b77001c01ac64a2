import { useMemo } from 'react';
import { listFreePeriods } from '#shared/domain/people/free-periods';
import { fullName, hasLeft, sortName, type Person } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { FreePeriodsGrid } from '../../domain-ui/free-periods-grid';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Link } from '../../ui/link';
import { MenuButton } from '../../ui/menu-button';
import { Section } from '../../ui/section';
import { editPerson } from './edit-person';

const COLLEAGUES_IN_MENU = 12;

export interface PersonFreePeriodsProps {
  readonly person: Person;
  readonly people: readonly Person[];
}

/** When in the week somebody could meet; a colleague of the same team may have the same timetable to copy. */
export function PersonFreePeriods({ person, people }: PersonFreePeriodsProps) {
  const periods = useDocument((document) => document.school.periods);
  const today = useToday();
  const colleagues = useMemo(
    () =>
      people
        .filter(
          (one) =>
            one.id !== person.id &&
            person.team !== '' &&
            one.team === person.team &&
            !hasLeft(one, today) &&
            listFreePeriods(one.freePeriods, periods).length > 0,
        )
        .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'))
        .slice(0, COLLEAGUES_IN_MENU),
    [people, person.id, person.team, periods, today],
  );
  return (
    <Section
      title="Free periods"
      headingLevel={3}
      description="Periods with no class, in which they could meet. A day or a period in the headings ticks all of it."
      actions={
        colleagues.length > 0 && (
          <MenuButton
            size="small"
            label="Copy from…"
            items={colleagues.map((one) => ({
              id: one.id,
              label: fullName(one),
              description: plural(listFreePeriods(one.freePeriods, periods).length, 'free period'),
              onAction: () => void editPerson(person, { freePeriods: [...one.freePeriods] }),
            }))}
          />
        )
      }
    >
      {periods.length === 0 ? (
        <p>
          The school has no periods yet. <Link href="/settings">Enter them in the settings</Link>.
        </p>
      ) : (
        <FreePeriodsGrid
          label={`Free periods of ${fullName(person)}`}
          periods={periods}
          value={person.freePeriods}
          onChange={(freePeriods) => void editPerson(person, { freePeriods: [...freePeriods] })}
        />
      )}
    </Section>
  );
}
