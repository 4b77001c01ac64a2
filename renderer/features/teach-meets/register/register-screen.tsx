import { Printer } from 'lucide-react';
import { isWithSchool } from '#shared/domain/people/is-with-school';
import type { Person, PersonId } from '#shared/domain/people/person';
import { sayExpected } from '#shared/domain/teach-meet/programme/count-expected';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { useMemo } from 'react';
import { AttendanceTicks } from '../../../domain-ui/attendance-ticks';
import { ProgrammeTagsFields } from '../../../domain-ui/programme-tags-fields';
import { RegisterBar } from '../../../domain-ui/register-bar';
import { useRegisterDraft } from '../../../domain-ui/use-register-draft';
import { run } from '../../../state/actions';
import { printPaper } from '../../../state/files';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { useExpected } from '../use-expected';
import { useTeachMeet } from '../use-teach-meet';
import styles from './register-screen.module.css';

const MOST_VISITORS = 5000;

/** Who came to a Teach-meet: staff, governors and how many visitors; and what it works by. */
export function RegisterScreen() {
  const teachMeet = useTeachMeet();
  const today = useToday();
  const isToCome = teachMeet.attendance === null && teachMeet.day > today;
  return (
    <div className={styles['columns']}>
      {isToCome ? <BeforeTheDay teachMeet={teachMeet} /> : <Register teachMeet={teachMeet} />}
      <Section title="What it works by" description="For the balance of the year’s programme.">
        <ProgrammeTagsFields
          value={teachMeet.tags}
          onChange={(tags) => void run({ name: 'teachMeet.tag', input: { teachMeetId: teachMeet.id, tags } })}
        />
      </Section>
    </div>
  );
}

const printRegister = ({ id, releases }: TeachMeet, paper: 'register' | 'badges') =>
  void printPaper({
    teachMeetId: id,
    version: releases.at(-1)?.version ?? null,
    paper,
    size: 'A4',
  });

function BeforeTheDay({ teachMeet }: { readonly teachMeet: TeachMeet }) {
  const expected = useExpected(teachMeet);
  return (
    <Section title="Who came">
      <Banner
        title={`Still to come, on ${formatDay(teachMeet.day)}`}
        actions={
          <>
            <Button
              size="small"
              icon={<Printer aria-hidden="true" />}
              onPress={() => printRegister(teachMeet, 'badges')}
            >
              Print the name badges
            </Button>
            <Button
              size="small"
              icon={<Printer aria-hidden="true" />}
              onPress={() => printRegister(teachMeet, 'register')}
            >
              Print the sign-in register
            </Button>
          </>
        }
      >
        Expected: {sayExpected(expected)}. The register can be taken from that day on; until then it counts
        towards nobody’s hours.
      </Banner>
    </Section>
  );
}

function Register({ teachMeet }: { readonly teachMeet: TeachMeet }) {
  const people = useDocument((document) => document.people);
  const { draft, change, drop } = useRegisterDraft(`teach-meet/${teachMeet.id}`);
  const { attendance, day } = teachMeet;
  const came = useMemo(
    () => draft?.came ?? new Set<PersonId>(attendance?.attended ?? []),
    [draft, attendance],
  );
  const visitors = draft?.visitors ?? attendance?.visitors ?? 0;
  const listed = useMemo(() => {
    const taken = new Set(attendance?.attended);
    return Object.values<Person>(people).filter(
      (person) => isWithSchool(person, day) || taken.has(person.id),
    );
  }, [people, attendance, day]);
  const here = listed.filter(({ id }) => came.has(id));
  const governors = here.filter(({ kind, governance }) => kind === 'governor' || governance !== null).length;
  const keep = async (next: TeachMeet['attendance']) => {
    const result = await run({
      name: 'teachMeet.recordAttendance',
      input: { teachMeetId: teachMeet.id, attendance: next },
    });
    if (result.ok) drop();
  };
  return (
    <Section
      title="Who came"
      description={
        attendance === null
          ? 'The register is not taken yet. Tick who signed in: all of a group at once, then untick who was away.'
          : 'Whoever is ticked has these hours counted.'
      }
      actions={
        attendance !== null && (
          <Button size="small" variant="quiet" onPress={() => void keep(null)}>
            Clear the register
          </Button>
        )
      }
    >
      <Stack gap={4}>
        <AttendanceTicks people={listed} came={came} onChange={(next) => change({ came: next, visitors })} />
        <div className={styles['visitors']}>
          <NumberField
            label="Visitors"
            description="From other schools; they are counted, not named."
            minValue={0}
            maxValue={MOST_VISITORS}
            value={visitors}
            onChange={(next) => next !== visitors && change({ came, visitors: next ?? 0 })}
          />
        </div>
        <RegisterBar
          words={`${plural(here.length, 'person came', 'people came')}, ${plural(governors, 'governor')} among them${visitors > 0 ? `; ${plural(visitors, 'visitor')}` : ''}`}
          isTaken={attendance !== null}
          isChanged={draft !== null}
          onTake={() => void keep({ attended: here.map(({ id }) => id), visitors })}
          onDiscard={drop}
        />
      </Stack>
    </Section>
  );
}
