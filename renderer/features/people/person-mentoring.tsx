import { useMemo, useState } from 'react';
import { checkField } from '#shared/domain/people/check-field';
import { isEarlyCareer, listPhases } from '#shared/domain/people/mentoring-profile';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { PersonPicker } from '../../domain-ui/person-picker';
import { useToday } from '../../state/use-today';
import { Card } from '../../ui/card';
import { DatePicker } from '../../ui/date-picker';
import { Grid } from '../../ui/grid';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { SuggestField } from '../../ui/suggest-field';
import { TagField } from '../../ui/tag-field';
import { collectTags } from './collect-tags';
import { editPerson } from './edit-person';
import { PersonFreePeriods } from './person-free-periods';

const FIRST_YEAR = 1940;
const YEAR = { useGrouping: false } as const;
const ECT_YEARS = [
  { id: 'none', label: 'Not an early career teacher' },
  { id: '1', label: 'Year 1 of induction' },
  { id: '2', label: 'Year 2 of induction' },
] as const;

export interface PersonMentoringProps {
  readonly person: Person;
  readonly people: readonly Person[];
}

/** What pairing needs to know of a member of staff; each field is saved as it is left. */
export function PersonMentoring({ person, people }: PersonMentoringProps) {
  const today = useToday();
  const [wrongPhase, setWrongPhase] = useState<string | null>(null);
  const phases = useMemo(() => listPhases(people), [people]);
  // What one person will not work on, others offer or wish for in the same words.
  const topics = useMemo(
    () => [
      ...new Set((['avoids', 'wants', 'strengths'] as const).flatMap((field) => collectTags(people, field))),
    ],
    [people],
  );
  const tutors = useMemo(
    () =>
      people.filter(
        (one) =>
          one.id === person.inductionTutorId ||
          (one.kind === 'staff' && one.id !== person.id && !hasLeft(one, today)),
      ),
    [people, person.id, person.inductionTutorId, today],
  );
  const savePhase = (phase: string) => {
    const wrong = checkField('phase', phase);
    setWrongPhase(wrong);
    if (wrong === null) void editPerson(person, { phase });
  };
  return (
    <Section title="Mentoring and coaching">
      <Card>
        <Stack gap={5}>
          <TagField
            label="Will not work on"
            description="Topics they do not wish to be paired for."
            value={person.avoids}
            suggestions={topics}
            onChange={(avoids) => void editPerson(person, { avoids })}
          />
          <Grid minWidth={14} gap={4}>
            <SuggestField
              label="Phase"
              description="Where they work: “Key stage 1”."
              value={person.phase}
              suggestions={phases}
              onCommit={savePhase}
              errorMessage={wrongPhase ?? undefined}
            />
            <NumberField
              label="In this kind of work since"
              description="The year they began."
              value={person.practisingSince}
              minValue={FIRST_YEAR}
              maxValue={Number(today.slice(0, 4))}
              formatOptions={YEAR}
              onChange={(practisingSince) => void editPerson(person, { practisingSince })}
            />
            <DatePicker
              label="Trained as a mentor on"
              description="Empty for somebody who is not."
              value={person.mentorTrainedOn}
              onChange={(mentorTrainedOn) => void editPerson(person, { mentorTrainedOn })}
            />
            <Select
              label="Induction"
              description="Early career teachers have two years."
              choices={ECT_YEARS}
              value={person.ectYear === null ? 'none' : person.ectYear === 1 ? '1' : '2'}
              onChange={(year) =>
                void editPerson(person, { ectYear: year === 'none' ? null : year === '1' ? 1 : 2 })
              }
            />
            {(isEarlyCareer(person) || person.inductionTutorId !== null) && (
              <PersonPicker
                label="Induction tutor"
                description="Who assesses their induction."
                placeholder="Nobody yet"
                people={tutors}
                value={person.inductionTutorId}
                onChange={(inductionTutorId) => void editPerson(person, { inductionTutorId })}
              />
            )}
          </Grid>
          <PersonFreePeriods person={person} people={people} />
        </Stack>
      </Card>
    </Section>
  );
}
