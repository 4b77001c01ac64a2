import { useMemo } from 'react';
import type { Activity } from '#shared/domain/activity/activity';
import { isWithSchool } from '#shared/domain/people/is-with-school';
import type { Person, PersonId } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { AttendanceTicks } from '../../../domain-ui/attendance-ticks';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { RegisterBar } from '../../../domain-ui/register-bar';
import { useRegisterDraft } from '../../../domain-ui/use-register-draft';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { editActivity } from './edit-activity';

/** Who came: everybody invited to be ticked, and others who came as well. */
export function ActivityRegister({ activity }: { readonly activity: Activity }) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const { draft, change, drop } = useRegisterDraft(`activity/${activity.id}`);
  const came = useMemo(
    () => draft?.came ?? new Set<PersonId>(activity.attended ?? []),
    [draft, activity.attended],
  );
  const invited = useMemo(() => new Set(activity.invited), [activity.invited]);
  const listed = useMemo(() => {
    const ids = new Set([...activity.invited, ...(activity.attended ?? []), ...came]);
    return [...ids].flatMap((id) => people[id] ?? []);
  }, [activity.invited, activity.attended, came, people]);
  const others = useMemo(() => {
    const there = new Set(listed.map(({ id }) => id));
    return Object.values<Person>(people).filter(
      (person) => !there.has(person.id) && isWithSchool(person, activity.day),
    );
  }, [people, listed, activity.day]);
  const isTaken = activity.attended !== null;
  const tick = (next: ReadonlySet<PersonId>) => change({ came: next, visitors: 0 });
  const take = async () => {
    await editActivity(activity.id, { attended: listed.map(({ id }) => id).filter((id) => came.has(id)) });
    drop();
  };
  const clear = async () => {
    await editActivity(activity.id, { attended: null });
    drop();
  };
  if (!isTaken && activity.day > today) {
    return (
      <Section title="Register">
        <Banner title={`Still to come, on ${formatDay(activity.day)}`}>
          The register can be taken from that day on. Until then it counts towards nobody’s hours.
        </Banner>
      </Section>
    );
  }
  return (
    <Section
      title="Register"
      description={
        isTaken
          ? 'Whoever is ticked has these hours counted.'
          : 'Tick who came. It counts towards nobody’s hours until the register is taken.'
      }
      actions={
        isTaken && (
          <Button size="small" variant="quiet" onPress={() => void clear()}>
            Clear the register
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {listed.length === 0 ? (
          <p>Nobody was invited. Add who came by name, or invite people first.</p>
        ) : (
          <AttendanceTicks
            people={listed}
            came={came}
            onChange={tick}
            noteOf={(id) => (invited.has(id) ? null : 'Not invited')}
          />
        )}
        <PersonPicker
          key={listed.length}
          label="Somebody else who came"
          placeholder="Name"
          people={others}
          value={null}
          onChange={(id) => id !== null && tick(new Set([...came, id]))}
        />
        <RegisterBar
          words={plural(came.size, 'person came', 'people came')}
          isTaken={isTaken}
          isChanged={draft !== null}
          onTake={() => void take()}
          onDiscard={drop}
        />
      </Stack>
    </Section>
  );
}
