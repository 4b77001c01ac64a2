import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import styles from './register-bar.module.css';

export interface RegisterBarProps {
  /** How many are ticked, in words. */
  readonly words: ReactNode;
  readonly isTaken: boolean;
  /** Whether anything was ticked since the register was kept. */
  readonly isChanged: boolean;
  readonly onTake: () => void;
  readonly onDiscard: () => void;
}

/** What a register says so far, and the button that keeps it: at the foot of the screen while it is being ticked. */
export function RegisterBar({ words, isTaken, isChanged, onTake, onDiscard }: RegisterBarProps) {
  return (
    <div className={styles['bar']} role="group" aria-label="Register">
      <p className={styles['words']} aria-live="polite">
        {words}
      </p>
      {isChanged && isTaken && <Button onPress={onDiscard}>Back to the kept register</Button>}
      <Button variant="primary" isDisabled={isTaken && !isChanged} onPress={onTake}>
        {isTaken ? 'Keep the changes' : 'Take the register'}
      </Button>
    </div>
  );
}
