import { Pencil, Trash2, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Goal } from '#shared/domain/mentoring/relationship/goal';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { formatDay } from '#shared/lib/day';
import { newId, run, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import { KeyValueList } from '../../../ui/key-value-list';
import { List } from '../../../ui/list';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import styles from './goal-card.module.css';
import parts from './parts.module.css';
import { sayRating } from './rating-words';
import { useShownRecord } from './use-shown-record';
import { withLatestPairing } from './with-latest-pairing';

const OUTCOMES = [
  { id: 'open', label: 'Under way' },
  { id: 'met', label: 'Met' },
  { id: 'partly met', label: 'Partly met' },
  { id: 'not met', label: 'Not met' },
] as const;

type Props = { readonly pairing: Pairing; readonly goal: Goal; readonly onEdit: () => void };

/** One goal with the learner's own view of it, what shows it in practice, and how it came out. */
export function GoalCard({ pairing, goal, onEdit }: Props) {
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  const { ref, isShown } = useShownRecord<HTMLElement>(goal.id);
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const isClosed = pairing.stage === 'closed';
  const save = (change: (last: Goal) => Partial<Goal>) =>
    void withLatestPairing(pairing.id, async ({ id, goals }) => {
      const last = goals[goal.id];
      if (last === undefined) return;
      await run({ name: 'pairing.saveGoal', input: { pairingId: id, goal: { ...last, ...change(last) } } });
    });
  const addEvidence = () => {
    const words = typed.trim();
    if (words === '') return;
    save(({ evidence }) => ({ evidence: [...evidence, { id: newId(), day: today, words }] }));
    setTyped('');
  };
  const priority = priorities.find(({ id }) => id === goal.priorityId);
  const facts = [
    ...(goal.buildsOn === '' ? [] : [{ label: 'Builds on', value: goal.buildsOn }]),
    ...(goal.successCriteria === '' ? [] : [{ label: 'How we will know', value: goal.successCriteria }]),
    ...(priority === undefined ? [] : [{ label: 'Serves the priority', value: priority.label }]),
    { label: 'Set on', value: formatDay(goal.setOn) },
    ...(goal.byDay === null ? [] : [{ label: 'By', value: formatDay(goal.byDay) }]),
    {
      label: 'Learner’s own view',
      value: `At the start: ${sayRating(goal.selfRatingBefore)}. At the end: ${sayRating(goal.selfRatingAfter)}.`,
    },
  ];
  return (
    <article
      ref={ref}
      tabIndex={isShown ? -1 : undefined}
      data-shown={isShown || undefined}
      aria-label={`Goal: ${goal.title}`}
      className={styles['goal']}
    >
      <Card>
        <Stack gap={4}>
          <div className={parts['item']}>
            <h3 className={styles['title']}>{goal.title}</h3>
            {!isClosed && (
              <div className={parts['line']}>
                <IconButton
                  label={`Change the goal “${goal.title}”`}
                  icon={<Pencil aria-hidden="true" />}
                  size="small"
                  onPress={onEdit}
                />
                <IconButton
                  label={`Remove the goal “${goal.title}”`}
                  icon={<Trash2 aria-hidden="true" />}
                  size="small"
                  onPress={() =>
                    void runAndTell({
                      name: 'pairing.removeGoal',
                      input: { pairingId: pairing.id, goalId: goal.id },
                    })
                  }
                />
              </div>
            )}
          </div>
          <KeyValueList items={facts} />
          <div ref={box} className={styles['evidence']}>
            <h4 className={styles['label']}>Evidence from practice</h4>
            {goal.evidence.length > 0 && (
              <List label={`Evidence for “${goal.title}”`}>
                {goal.evidence.map((seen) => (
                  <li key={seen.id} className={parts['item']}>
                    <span className={parts['grow']}>
                      <span>{seen.words}</span>
                      <span className={parts['small']}>{formatDay(seen.day)}</span>
                    </span>
                    {!isClosed && (
                      <IconButton
                        label={`Take out: ${seen.words}`}
                        icon={<X aria-hidden="true" />}
                        size="small"
                        onPress={() => {
                          save(({ evidence }) => ({ evidence: evidence.filter(({ id }) => id !== seen.id) }));
                          box.current?.querySelector('input')?.focus();
                        }}
                      />
                    )}
                  </li>
                ))}
              </List>
            )}
            {!isClosed && (
              <TextField
                label={`Add evidence for “${goal.title}”`}
                isLabelHidden
                placeholder="What was seen or done; Enter adds it"
                value={typed}
                onChange={setTyped}
                maxLength={1000}
                onBlur={addEvidence}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') addEvidence();
                  event.continuePropagation();
                }}
              />
            )}
          </div>
          <div className={parts['line']}>
            <span className={styles['label']} aria-hidden="true">
              Success criteria
            </span>
            <SegmentedControl
              label={`How “${goal.title}” came out`}
              segments={OUTCOMES}
              value={goal.outcome}
              isDisabled={isClosed}
              onChange={(outcome) => save(() => ({ outcome }))}
            />
          </div>
        </Stack>
      </Card>
    </article>
  );
}
