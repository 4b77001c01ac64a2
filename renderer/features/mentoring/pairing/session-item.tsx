import { Ellipsis, Lock } from 'lucide-react';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { formatDay, formatShortDay } from '#shared/lib/day';
import { listWords } from '#shared/lib/plural';
import { run, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Link } from '../../../ui/link';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { pairingHref, useOpenPart } from './pairing-parts';
import parts from './parts.module.css';
import { toSave } from './tick-actions';
import { useShownRecord } from './use-shown-record';

type Props = {
  readonly pairing: Pairing;
  readonly session: Session;
  readonly onEdit: () => void;
  readonly onLog: () => void;
};

const COVER_WORDS = { needed: 'Cover needed', arranged: 'Cover arranged' } as const;

/** One session: when, of what kind, and what was agreed; never what was said. */
export function SessionItem({ pairing, session, onEdit, onLog }: Props) {
  const kinds = useDocument((document) => document.school.mentoring.sessionKinds);
  const today = useToday();
  const openPart = useOpenPart(pairing.id);
  const { ref, isShown } = useShownRecord<HTMLLIElement>(session.id);
  const isPlanned = session.status === 'planned';
  const isPast = session.day <= today;
  const isClosed = pairing.stage === 'closed';
  const save = (fields: Partial<Session>) =>
    run({
      name: 'pairing.saveSessions',
      input: { pairingId: pairing.id, sessions: [{ ...toSave(session), ...fields }] },
    });
  const remove = () =>
    runAndTell({ name: 'pairing.removeSessions', input: { pairingId: pairing.id, ids: [session.id] } });
  const goals = session.goalIds.map((id) => pairing.goals[id]?.title).filter((title) => title !== undefined);
  const cover = (to: Session['cover'], label: string): MenuEntry[] =>
    isPlanned && session.cover !== to ? [{ id: to, label, onAction: () => void save({ cover: to }) }] : [];
  const items: readonly MenuEntry[] = [
    ...(isClosed ? [] : [{ id: 'edit', label: 'Change', onAction: onEdit }]),
    ...(isPlanned && !isPast && !isClosed
      ? [{ id: 'missed', label: 'Mark as missed', onAction: () => void save({ status: 'missed' }) }]
      : []),
    ...(isClosed ? [] : cover('needed', 'Cover needed')),
    ...(isClosed ? [] : cover('arranged', 'Cover arranged')),
    ...(isClosed ? [] : cover('not needed', 'No cover needed')),
    { id: 'private', label: 'Open in the private part', onAction: () => openPart('private', session.id) },
    'separator',
    { id: 'remove', label: 'Remove', onAction: () => void remove(), isDangerous: true },
  ];
  return (
    <li
      ref={ref}
      tabIndex={isShown ? -1 : undefined}
      data-shown={isShown || undefined}
      className={parts['item']}
    >
      <div className={parts['grow']}>
        <div className={parts['line']}>
          <span className={parts['strong']}>
            {formatDay(session.day)}
            {session.start !== null && `, ${session.start}`}
          </span>
          {session.status === 'missed' && <Badge tone="warning">Missed</Badge>}
          {session.cover !== 'not needed' && session.status === 'planned' && (
            <Badge tone={session.cover === 'needed' ? 'warning' : 'success'}>
              {COVER_WORDS[session.cover]}
            </Badge>
          )}
          {(session.hasNote || session.hasReview) && (
            <Link
              href={pairingHref(pairing.id, 'private', session.id)}
              variant="plain"
              icon={<Lock aria-hidden="true" />}
            >
              {listWords([
                ...(session.hasReview ? ['Lesson review'] : []),
                ...(session.hasNote ? [session.hasReview ? 'private note' : 'Private note'] : []),
              ])}
            </Link>
          )}
        </div>
        <span className={parts['small']}>
          {factsOf(session, kinds.find(({ id }) => id === session.kindId)?.label)}
        </span>
        {goals.length > 0 && <span className={parts['small']}>Goals: {listWords(goals)}</span>}
        {session.actions.map((action) => (
          <Checkbox
            key={action.id}
            isSelected={action.isDone}
            isDisabled={isClosed}
            onChange={(isDone) =>
              void save({
                actions: session.actions.map((each) => (each.id === action.id ? { ...each, isDone } : each)),
              })
            }
          >
            {action.byDay === null ? action.words : `${action.words} (by ${formatShortDay(action.byDay)})`}
          </Checkbox>
        ))}
      </div>
      <div className={parts['line']}>
        {isPlanned && isPast && !isClosed && (
          <>
            <Button size="small" onPress={() => void save({ status: 'missed' })}>
              Missed
            </Button>
            <Button size="small" onPress={onLog}>
              It took place
            </Button>
          </>
        )}
        <MenuButton
          label={`More on ${formatDay(session.day)}`}
          icon={<Ellipsis aria-hidden="true" />}
          isIconOnly
          variant="quiet"
          size="small"
          items={items}
          placement="bottom end"
        />
      </div>
    </li>
  );
}

function factsOf(session: Session, kind = 'Session'): string {
  return [
    kind,
    `${session.minutes} minutes`,
    ...(session.ledByLearner ? ['led by the learner'] : []),
    ...(session.specialist === '' ? [] : [`with ${session.specialist}`]),
  ].join(' · ');
}
