import { useEffect, useRef, useState } from 'react';
import { SECTION_NAMES } from '#shared/domain/summary/section-words';
import type { SectionPlan } from '#shared/domain/summary/summary';
import type { SectionId } from '#shared/domain/summary/summary-content';
import { VisuallyHidden } from '../ui/visually-hidden';
import { SectionPlanRow } from './section-plan-row';
import styles from './section-plans.module.css';

type Props = {
  readonly label: string;
  readonly plans: readonly SectionPlan[];
  /** Given how the plans change, from whatever they are by then. */
  readonly onChange: (change: (plans: readonly SectionPlan[]) => readonly SectionPlan[]) => void;
};

type Move = { readonly section: SectionId; readonly by: -1 | 1; readonly to: number };

/** The sections of a summary: which are in, in which order, under which heading and with which paragraph of one's own. */
export function SectionPlans({ label, plans, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<Move | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const { current: move } = moved;
    if (move === null || plans[move.to]?.section !== move.section) return;
    moved.current = null;
    // A row that changes places takes the focus away from its button, and at the ends the button is of no more use.
    const [up, down] = [
      ...(list.current?.querySelectorAll(`[data-section="${move.section}"] [data-move]`) ?? []),
    ];
    const wanted = move.by === -1 ? [up, down] : [down, up];
    const button = wanted.find((each) => each instanceof HTMLButtonElement && !each.disabled);
    if (button instanceof HTMLElement) button.focus();
  }, [plans]);
  const swap = (at: number, section: SectionId, by: Move['by']) => {
    moved.current = { section, by, to: at + by };
    setSaid(`${SECTION_NAMES[section]}: place ${at + by + 1} of ${plans.length}`);
    onChange((last) => movePlan(last, section, by));
  };
  return (
    <>
      <ol ref={list} aria-label={label} className={styles['rows']}>
        {plans.map((plan, at) => (
          <SectionPlanRow
            key={plan.section}
            plan={plan}
            isFirst={at === 0}
            isLast={at === plans.length - 1}
            onMove={(by) => swap(at, plan.section, by)}
            onChange={(fields) =>
              onChange((last) =>
                last.map((each) => (each.section === plan.section ? { ...each, ...fields } : each)),
              )
            }
          />
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

/** The plans with one of them a place further up or down; as they are where it would leave the list. */
function movePlan(plans: readonly SectionPlan[], section: SectionId, by: Move['by']): readonly SectionPlan[] {
  const at = plans.findIndex((each) => each.section === section);
  if (at === -1 || at + by < 0 || at + by >= plans.length) return plans;
  const next = [...plans];
  next.splice(at + by, 0, ...next.splice(at, 1));
  return next;
}
