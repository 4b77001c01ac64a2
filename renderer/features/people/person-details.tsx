import { useMemo } from 'react';
import type { Person } from '#shared/domain/people/person';
import type { StaffGroup } from '#shared/domain/school/school';
import { hasLeft } from '#shared/domain/people/person';
import { useToday } from '../../state/use-today';
import { Card } from '../../ui/card';
import { DatePicker } from '../../ui/date-picker';
import { Grid } from '../../ui/grid';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { SegmentedControl } from '../../ui/segmented-control';
import { Stack } from '../../ui/stack';
import { TagField } from '../../ui/tag-field';
import { PersonPicker } from '../../domain-ui/person-picker';
import { StaffGroupSelect } from '../../domain-ui/staff-group-select';
import { collectTags } from './collect-tags';
import { editPerson } from './edit-person';
import { PersonTextField } from './person-text-field';

const KINDS = [
  { id: 'staff', label: 'Member of staff' },
  { id: 'governor', label: 'Governor' },
] as const;

export interface PersonDetailsProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly groups: readonly StaffGroup[];
}

/** Who somebody is and what they do here; each field is saved as it is left. */
export function PersonDetails({ person, people, groups }: PersonDetailsProps) {
  const today = useToday();
  const isGovernor = person.kind === 'governor';
  const managers = useMemo(
    () =>
      people.filter(
        (one) => one.id !== person.id && (!hasLeft(one, today) || one.id === person.lineManagerId),
      ),
    [people, person.id, person.lineManagerId, today],
  );
  const subjects = useMemo(() => collectTags(people, 'subjects'), [people]);
  return (
    <Section title="Details">
      <Card>
        <Stack gap={5}>
          <SegmentedControl
            label="Staff or governor"
            segments={KINDS}
            value={person.kind}
            onChange={(kind) => void editPerson(person, { kind })}
          />
          <Grid minWidth={14} gap={4}>
            <PersonTextField person={person} field="givenName" label="First name" />
            <PersonTextField person={person} field="familyName" label="Surname" />
            <PersonTextField person={person} field="knownAs" label="Known as" />
            <PersonTextField person={person} field="title" label="Title" />
            <PersonTextField
              person={person}
              field="jobTitle"
              label={isGovernor ? 'Role on the governing board' : 'Job title'}
            />
            <PersonTextField person={person} field="team" label={isGovernor ? 'Committee' : 'Team'} />
            {!isGovernor && (
              <StaffGroupSelect
                label="Staff group"
                groups={groups}
                value={person.staffGroup}
                onChange={(staffGroup) => void editPerson(person, { staffGroup })}
              />
            )}
            <PersonTextField person={person} field="email" label="E-mail" />
            {!isGovernor && (
              <>
                <PersonPicker
                  label="Line manager"
                  placeholder="Nobody yet"
                  people={managers}
                  value={person.lineManagerId}
                  onChange={(lineManagerId) => void editPerson(person, { lineManagerId })}
                />
                <PersonTextField person={person} field="staffCode" label="Staff code" />
                <PersonTextField person={person} field="employeeId" label="Employee number" />
              </>
            )}
            {!isGovernor && (
              <NumberField
                label="Part of a full-time post"
                unit="per cent"
                minValue={1}
                maxValue={100}
                value={person.fullTimePercent}
                onChange={(next) =>
                  next !== null &&
                  next !== person.fullTimePercent &&
                  void editPerson(person, { fullTimePercent: Math.round(next) })
                }
              />
            )}
            <DatePicker
              label={isGovernor ? 'Governor since' : 'Started on'}
              value={person.startDay}
              onChange={(startDay) => void editPerson(person, { startDay })}
            />
            <DatePicker
              label={isGovernor ? 'Left the board on' : 'Last day at the school'}
              value={person.leavingDay}
              onChange={(leavingDay) => void editPerson(person, { leavingDay })}
              errorMessage={
                person.startDay !== null && person.leavingDay !== null && person.leavingDay < person.startDay
                  ? 'This is before the first day.'
                  : undefined
              }
            />
          </Grid>
          {!isGovernor && (
            <TagField
              label="Subjects"
              value={person.subjects}
              suggestions={subjects}
              onChange={(next) => void editPerson(person, { subjects: next })}
            />
          )}
        </Stack>
      </Card>
    </Section>
  );
}
