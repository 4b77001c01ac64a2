import { CalendarPlus, MessagesSquare, Repeat2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { nextSchoolDay } from '#shared/domain/calendar/school-calendar';
import { whenDue } from '#shared/domain/mentoring/relationship/due';
import { quickSession } from '#shared/domain/mentoring/relationship/log-session';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId, type Session } from '#shared/domain/mentoring/relationship/session';
import { plural } from '#shared/lib/plural';
import { newId } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { PlanAheadDialog } from './plan-ahead-dialog';
import { SessionDialog } from './session-dialog';
import { SessionItem } from './session-item';
import { toSave, type SavedSession } from './tick-actions';

type Open =
  | { readonly what: 'session'; readonly start: SavedSession; readonly mode: 'log' | 'plan' | 'edit' }
  | { readonly what: 'plan' };

/** The sessions of a pairing: to be logged, ahead, and past. */
export function SessionsPart({ pairing, onLog }: { readonly pairing: Pairing; readonly onLog: () => void }) {
  const school = useDocument((document) => document.school);
  const today = useToday();
  const [open, setOpen] = useState<Open | null>(null);
  const sessions = useMemo(
    () => Object.values<Session>(pairing.sessions).toSorted(byTime),
    [pairing.sessions],
  );
  const due = useMemo(() => whenDue(pairing, school, today), [pairing, school, today]);
  const ahead = sessions.filter(({ status, day }) => status === 'planned' && day >= today);
  const past = sessions.filter(({ status }) => status !== 'planned').toReversed();
  const held = past.filter(({ status }) => status === 'held').length;
  const isClosed = pairing.stage === 'closed';
  const planOne = () => {
    const { draft } = quickSession({ pairing: { ...pairing, sessions: {} }, school, today });
    const day = nextSchoolDay(school, today);
    const start = { ...draft, day, status: 'planned' as const, id: sessionId.parse(newId()) };
    setOpen({ what: 'session', mode: 'plan', start });
  };
  const item = (session: Session) => (
    <SessionItem
      key={session.id}
      pairing={pairing}
      session={session}
      onEdit={() => setOpen({ what: 'session', mode: 'edit', start: toSave(session) })}
      onLog={() => setOpen({ what: 'session', mode: 'log', start: { ...toSave(session), status: 'held' } })}
    />
  );
  const buttons = !isClosed && (
    <>
      <Button icon={<CalendarPlus aria-hidden="true" />} onPress={planOne}>
        Plan one
      </Button>
      <Button icon={<Repeat2 aria-hidden="true" />} onPress={() => setOpen({ what: 'plan' })}>
        Plan sessions ahead
      </Button>
    </>
  );
  return (
    <Stack gap={6}>
      {sessions.length === 0 ? (
        <EmptyState
          icon={<MessagesSquare aria-hidden="true" />}
          title="They have not met yet"
          actions={
            isClosed ? undefined : (
              <>
                <Button variant="primary" onPress={onLog}>
                  Log the first session
                </Button>
                {buttons}
              </>
            )
          }
        >
          That they met, for how long and what they agreed to do belongs here. What they said does not.
        </EmptyState>
      ) : (
        <>
          {due.unlogged.length > 0 && (
            <Section title="Did these take place?">
              <List variant="divided" label="Planned days that have passed">
                {due.unlogged.map(item)}
              </List>
            </Section>
          )}
          <Section title="Ahead" actions={buttons}>
            {ahead.length === 0 ? (
              <p>{due.state === 'not expected' ? due.words : `Nothing planned. ${due.words}.`}</p>
            ) : (
              <List variant="divided" label="Planned sessions">
                {ahead.map(item)}
              </List>
            )}
          </Section>
          <Section
            title="Past"
            {...(past.length > 0 && { description: `${plural(held, 'session')} took place` })}
          >
            {past.length === 0 ? (
              <p>None logged yet.</p>
            ) : (
              <List variant="divided" label="Past sessions">
                {past.map(item)}
              </List>
            )}
          </Section>
        </>
      )}
      {open?.what === 'session' && (
        <SessionDialog pairing={pairing} start={open.start} mode={open.mode} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'plan' && <PlanAheadDialog pairing={pairing} onClose={() => setOpen(null)} />}
    </Stack>
  );
}

const byTime = (one: Session, other: Session): number =>
  one.day.localeCompare(other.day) || (one.start ?? '').localeCompare(other.start ?? '');
