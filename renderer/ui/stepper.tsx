import { Check } from 'lucide-react';
import styles from './stepper.module.css';

export interface Step<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface StepperProps<Id extends string> {
  readonly label: string;
  readonly steps: readonly Step<Id>[];
  readonly current: Id;
  /** Given, steps already done can be gone back to. */
  readonly onSelect?: (id: Id) => void;
}

/** Where one is in a piece of work of several steps. */
export function Stepper<Id extends string>({ label, steps, current, onSelect }: StepperProps<Id>) {
  const at = steps.findIndex((step) => step.id === current);
  return (
    <nav aria-label={label}>
      <ol className={styles['steps']}>
        {steps.map((step, index) => {
          const state = index < at ? 'done' : index === at ? 'current' : 'ahead';
          const words = (
            <>
              <span className={styles['sign']} aria-hidden="true">
                {state === 'done' ? <Check /> : index + 1}
              </span>
              <span>
                {step.label}
                {state === 'done' && <span className={styles['hidden']}> (done)</span>}
              </span>
            </>
          );
          return (
            <li key={step.id} className={styles['step']} data-state={state}>
              {state === 'done' && onSelect !== undefined ? (
                <button type="button" className={styles['body']} onClick={() => onSelect(step.id)}>
                  {words}
                </button>
              ) : (
                <span className={styles['body']} aria-current={state === 'current' ? 'step' : undefined}>
                  {words}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
