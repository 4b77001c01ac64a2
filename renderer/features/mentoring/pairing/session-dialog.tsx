import { useMemo, useState } from 'react';
import { hasMentor } from '#shared/domain/mentoring/pairing-kind';
import type { Goal } from '#shared/domain/mentoring/relationship/goal';
import { listOpenActions } from '#shared/domain/mentoring/relationship/open-actions';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { formatDay } from '#shared/lib/day';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { Kbd } from '../../../ui/kbd';
import { NumberField } from '../../../ui/number-field';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TickList } from '../../../ui/tick-list';
import { TimeField } from '../../../ui/time-field';
import { ActionsField } from './actions-field';
import { OpenActionsField } from './open-actions-field';
import { Prompts } from '../../../ui/prompts';
import styles from './session-dialog.module.css';
import { tickActions, type SavedSession } from './tick-actions';
import { useQuickSave } from '../../../ui/use-quick-save';

export type SessionDialogProps = {
  readonly pairing: Pairing;
  /** The session as it starts: prefilled for a new one, as kept for one to change. */
  readonly start: SavedSession;
  /** Logging says that it took place, planning that it is to; a change asks which. */
  readonly mode: 'log' | 'plan' | 'edit';
  readonly onClose: () => void;
  readonly onSaved?: (saved: SavedSession) => void;
  /** Where a planned session is logged: the way to log a meeting that was not planned. */
  readonly onAnother?: (() => void) | undefined;
};

const SAVE_WORDS = { log: 'Log the session', plan: 'Plan the session', edit: 'Save the session' } as const;

const STATUSES = [
  { id: 'planned', label: 'Planned' },
  { id: 'held', label: 'Took place' },
  { id: 'missed', label: 'Missed' },
] as const;

const COVER = [
  { id: 'not needed', label: 'No cover needed' },
  { id: 'needed', label: 'Cover needed' },
  { id: 'arranged', label: 'Cover arranged' },
] as const;

/** A session in one form, made for the keyboard: everything is prefilled, and Ctrl+Enter saves from anywhere. */
export function SessionDialog({ pairing, start, mode, onClose, onSaved, onAnother }: SessionDialogProps) {
  const kinds = useDocument((document) => document.school.mentoring.sessionKinds);
  const today = useToday();
  const [draft, setDraft] = useState(start);
  const [day, setDay] = useState<string | null>(start.day);
  const [minutes, setMinutes] = useState<number | null>(start.minutes);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [hasTried, setTried] = useState(false);
  const change = (fields: Partial<SavedSession>) => setDraft((last) => ({ ...last, ...fields }));
  const kind = kinds.find(({ id }) => id === draft.kindId);
  const isAhead = day !== null && day > today;
  const reason = {
    day:
      day === null
        ? 'Say on which day.'
        : isAhead && draft.status !== 'planned'
          ? 'This day is still ahead. Choose today or an earlier day.'
          : null,
    minutes: minutes === null ? 'Say for how long.' : null,
  };
  const save = async () => {
    setTried(true);
    if (day === null || minutes === null || reason.day !== null) return;
    const saved: SavedSession = { ...draft, day, minutes, specialist: draft.specialist.trim() };
    const result = await runAndTell({
      name: 'pairing.saveSessions',
      input: { pairingId: pairing.id, sessions: [saved, ...tickActions(pairing, ticked, saved.id)] },
    });
    if (!result.ok) return;
    onClose();
    onSaved?.(saved);
  };
  const quick = useQuickSave(() => void save());
  const goals = Object.values<Goal>(pairing.goals);
  const openBefore = useMemo(
    () => listOpenActions(pairing, today).filter(({ sessionId }) => sessionId !== start.id),
    [pairing, start.id, today],
  );
  // What was agreed, and who led, is known when they have met.
  const hasMet = draft.status === 'held';
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={titleOf(mode, start)}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" iconAfter={<Kbd keys="Ctrl+Enter" />} onPress={quick.submit}>
            {SAVE_WORDS[mode]}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        {/* Fields say what is missing in words of their own. */}
        <form {...quick.form} noValidate className={styles['form']}>
          {onAnother !== undefined && (
            <p className={styles['planned']}>
              This one was planned for {formatDay(start.day)}.
              <Button size="small" variant="quiet" onPress={onAnother}>
                Log another meeting instead
              </Button>
            </p>
          )}
          {mode === 'edit' && (
            <SegmentedControl
              label="Whether it took place"
              segments={STATUSES}
              value={draft.status}
              onChange={(status) => change({ status })}
            />
          )}
          <div className={styles['row']}>
            <DatePicker
              label="Day"
              value={day}
              onChange={setDay}
              {...(reason.day !== null && (hasTried || isAhead) && { errorMessage: reason.day })}
            />
            <TimeField
              label="Start (optional)"
              value={draft.start}
              onChange={(time) => change({ start: time })}
            />
            <NumberField
              label="Length"
              unit="minutes"
              value={minutes}
              onChange={setMinutes}
              minValue={1}
              maxValue={480}
              {...(reason.minutes !== null && hasTried && { errorMessage: reason.minutes })}
            />
            <div className={styles['kind']}>
              <Select
                label="Kind of session"
                choices={kinds.map(({ id, label }) => ({ id, label }))}
                value={draft.kindId}
                onChange={(kindId) => change({ kindId })}
              />
            </div>
            {mode !== 'log' && (
              <Select
                label="Cover"
                choices={COVER}
                value={draft.cover}
                onChange={(cover) => change({ cover })}
              />
            )}
          </div>
          {mode === 'log' && <OpenActionsField actions={openBefore} ticked={ticked} onChange={setTicked} />}
          {(hasMet || draft.actions.length > 0) && (
            <ActionsField
              value={draft.actions}
              onChange={(actions) => change({ actions })}
              isFirst={mode === 'log'}
            />
          )}
          {goals.length > 0 && (
            <TickList
              label={hasMet ? 'Goals they worked on' : 'Goals to work on'}
              choices={goals.map(({ id, title }) => ({ id, label: title }))}
              value={draft.goalIds}
              onChange={(goalIds) => change({ goalIds })}
            />
          )}
          <div className={styles['two']}>
            <TextField
              label={hasMet ? 'Specialist brought in (optional)' : 'Specialist to bring in (optional)'}
              value={draft.specialist}
              onChange={(specialist) => change({ specialist })}
              maxLength={120}
            />
            {hasMet && (
              <div className={styles['aligned']}>
                <Checkbox
                  isSelected={draft.ledByLearner}
                  onChange={(ledByLearner) => change({ ledByLearner })}
                >
                  {hasMentor(pairing.kind)
                    ? 'The learner chose the focus and led'
                    : 'They chose the focus themselves'}
                </Checkbox>
              </div>
            )}
          </div>
        </form>
        <Prompts title="Questions that may help" lines={kind?.prompts ?? []} />
      </div>
    </Dialog>
  );
}

function titleOf(mode: SessionDialogProps['mode'], start: Pick<Session, 'day' | 'status'>): string {
  if (mode !== 'edit') return mode === 'log' ? 'Log a session' : 'Plan a session';
  return `${start.status === 'planned' ? 'Planned session' : 'Session'} on ${formatDay(start.day)}`;
}
