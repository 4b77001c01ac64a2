import { useMemo } from 'react';
import { isGovernor, listGovernors } from '#shared/domain/governor/is-governor';
import { priorityWords } from '#shared/domain/governor/name-visit';
import type { Visit } from '#shared/domain/governor/visit';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Card } from '../../../ui/card';
import { DatePicker } from '../../../ui/date-picker';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { TimeField } from '../../../ui/time-field';
import { editVisit } from '../edit-visit';
import { PeopleField } from '../people-field';
import { VisitWarnings } from '../visit-warnings';
import styles from './visit.module.css';

/** The plan of a visit; each field is kept as it is left. */
export function VisitPlan({ visit }: { readonly visit: Visit }) {
  const people = useDocument((document) => document.people);
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  const governors = useMemo(() => listGovernors(people, today), [people, today]);
  const staff = useMemo(
    () => Object.values<Person>(people).filter((each) => !isGovernor(each) && !hasLeft(each, today)),
    [people, today],
  );
  const { priorityId } = visit;
  const isKnown = priorities.some(({ id }) => id === priorityId);
  const save = (fields: Partial<Visit>) => void editVisit(visit.id, (last) => ({ ...last, ...fields }));
  return (
    <Section title="Plan">
      <Card>
        <Stack gap={4}>
          <TextField
            label="What it looks at"
            value={visit.focus}
            maxLength={400}
            onCommit={(text) => text.trim() !== '' && save({ focus: text.trim() })}
          />
          <VisitWarnings text={visit.focus} />
          <div className={styles['halves']}>
            <DatePicker
              label="Day"
              value={visit.day}
              onChange={(day) => day !== null && day !== visit.day && save({ day })}
            />
            <TimeField label="Time" value={visit.start} onCommit={(start) => save({ start })} />
          </div>
          <Select
            label="Priority it serves"
            choices={[
              ...priorities.map(({ id, label }) => ({ id, label })),
              ...(isKnown ? [] : [{ id: priorityId, label: priorityWords(priorities, priorityId) }]),
            ]}
            value={priorityId}
            onChange={(id) => save({ priorityId: id })}
          />
          <PeopleField
            label="Who visits"
            pickLabel="Add a governor"
            people={governors}
            value={visit.governorIds}
            needsOne
            onChange={(ids) => save({ governorIds: [...ids] })}
          />
          <PeopleField
            label="Who receives them"
            pickLabel="Add a member of staff"
            people={staff}
            value={visit.hostIds}
            onChange={(ids) => save({ hostIds: [...ids] })}
          />
          {visit.sentOn !== null && (
            <p className={styles['small']}>Questions sent ahead on {formatDay(visit.sentOn)}.</p>
          )}
          {visit.reportedOn !== null && (
            <p className={styles['small']}>Reported on {formatDay(visit.reportedOn)}.</p>
          )}
        </Stack>
      </Card>
    </Section>
  );
}
