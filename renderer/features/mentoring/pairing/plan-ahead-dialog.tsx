import { useMemo, useState } from 'react';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { proposePlan } from '#shared/domain/mentoring/relationship/plan-sessions';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { listWeek, sharedPeriods } from '#shared/domain/mentoring/relationship/shared-periods';
import { rhythmWords } from '#shared/domain/mentoring/relationship/start-agreement';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import parts from './parts.module.css';
import styles from './plan-ahead-dialog.module.css';

const UNTIL = [
  { id: 'term', label: 'To the end of the term' },
  { id: 'year', label: 'To the end of the year' },
] as const;

/** Plans sessions by the agreed rhythm in one period of the week, looked over before they are kept. */
export function PlanAheadDialog({
  pairing,
  onClose,
}: {
  readonly pairing: Pairing;
  readonly onClose: () => void;
}) {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const kinds = school.mentoring.sessionKinds;
  const today = useToday();
  const shared = useMemo(
    () =>
      sharedPeriods(
        pairing.people.map((id) => people[id] ?? { freePeriods: [] }),
        school,
      ),
    [pairing.people, people, school],
  );
  const week = useMemo(() => listWeek(school), [school]);
  const [weeklyPeriod, setWeeklyPeriod] = useState(shared[0]?.id ?? week[0]?.id ?? '');
  const [kindId, setKindId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<'term' | 'year'>('term');
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const drafts = useMemo(
    () =>
      from === null
        ? []
        : proposePlan({
            pairing,
            school,
            people,
            from,
            until,
            weeklyPeriod,
            ...(kindId !== null && { kindId }),
          }),
    [pairing, school, people, from, until, weeklyPeriod, kindId],
  );
  const kept = drafts.filter(({ day }) => !leftOut.has(day));
  const free = new Set(shared.map(({ id }) => id));
  const save = async () => {
    const sessions = kept.map((draft) => ({ ...draft, id: sessionId.parse(newId()) }));
    const result = await runAndTell({
      name: 'pairing.saveSessions',
      input: { pairingId: pairing.id, sessions },
    });
    if (result.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title="Plan sessions ahead"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={kept.length === 0} onPress={() => void save()}>
            {kept.length === 0 ? 'Plan the sessions' : `Plan ${plural(kept.length, 'session')}`}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <p className={parts['quiet']}>
          {rhythmWords(pairing.rhythm)} Holidays are left out, and weeks in which they already meet.
        </p>
        <div className={parts['fields']}>
          <Select
            label="When in the week"
            choices={[
              ...shared.map(({ id, label }) => ({ id, label, description: 'Free for everybody' })),
              ...week
                .filter(({ id }) => !free.has(id))
                .map(({ id, label }) => ({ id, label, description: 'Cover needed' })),
            ]}
            value={weeklyPeriod}
            onChange={setWeeklyPeriod}
            {...(shared.length === 0 && {
              description:
                'No period is known to be free for everybody. Free periods are on each person’s page.',
            })}
          />
          <DatePicker label="From" value={from} onChange={setFrom} />
          <Select
            label="Kind of session"
            choices={kinds.map(({ id, label }) => ({ id, label }))}
            value={kindId ?? drafts[0]?.kindId ?? kinds[0]?.id ?? null}
            onChange={setKindId}
          />
        </div>
        <SegmentedControl label="How far ahead" segments={UNTIL} value={until} onChange={setUntil} />
        {drafts.length === 0 ? (
          <p role="status">
            {from === null
              ? 'Say from which day to plan.'
              : 'There is no day left to plan in that time: they already meet as often as agreed, or the term is over.'}
          </p>
        ) : (
          <fieldset className={styles['preview']}>
            <legend>Untick a day to leave it out</legend>
            {drafts.map((draft) => (
              <div key={draft.day} className={styles['day']}>
                <Checkbox
                  isSelected={!leftOut.has(draft.day)}
                  onChange={(isOn) => {
                    const next = new Set(leftOut);
                    if (isOn) next.delete(draft.day);
                    else next.add(draft.day);
                    setLeftOut(next);
                  }}
                >
                  {formatDay(draft.day)}
                  {draft.start !== null && `, ${draft.start}`}, {draft.minutes} minutes
                </Checkbox>
                {draft.cover === 'needed' && <Badge tone="warning">Cover needed</Badge>}
              </div>
            ))}
          </fieldset>
        )}
      </Stack>
    </Dialog>
  );
}
