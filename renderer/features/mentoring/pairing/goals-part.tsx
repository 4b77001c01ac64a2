import { Plus, Target } from 'lucide-react';
import { useState } from 'react';
import type { Goal } from '#shared/domain/mentoring/relationship/goal';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { GoalCard } from './goal-card';
import { GoalDialog } from './goal-dialog';
import styles from './goals-part.module.css';

/** The learner's goals: challenging, their own, and built on what they can already do. */
export function GoalsPart({ pairing }: { readonly pairing: Pairing }) {
  const [open, setOpen] = useState<Goal | 'new' | null>(null);
  const goals = Object.values<Goal>(pairing.goals).toSorted(byState);
  const isClosed = pairing.stage === 'closed';
  const add = !isClosed && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setOpen('new')}>
      Add a goal
    </Button>
  );
  return (
    <>
      {goals.length === 0 ? (
        <EmptyState
          icon={<Target aria-hidden="true" />}
          title="No goal yet"
          {...(add !== false && { actions: add })}
        >
          A goal stretches, matters to the learner, and builds on what they can already do. One is enough to
          begin with.
        </EmptyState>
      ) : (
        <Section title="Goals" actions={add}>
          <div className={styles['goals']}>
            {goals.map((goal) => (
              <GoalCard key={goal.id} pairing={pairing} goal={goal} onEdit={() => setOpen(goal)} />
            ))}
          </div>
        </Section>
      )}
      {open !== null && (
        <GoalDialog pairing={pairing} goal={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

const byState = (one: Goal, other: Goal): number =>
  Number(one.outcome !== 'open') - Number(other.outcome !== 'open') || one.setOn.localeCompare(other.setOn);
