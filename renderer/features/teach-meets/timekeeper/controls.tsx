import {
  ChevronLeft,
  ChevronRight,
  ListRestart,
  Maximize,
  Minimize,
  Minus,
  Pause,
  Play,
  Plus,
  RotateCcw,
  Volume2,
  VolumeX,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { PressEvent } from 'react-aria-components';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import styles from './timekeeper.module.css';
import type { TimekeeperAction } from './use-timekeeper-keys';

type Props = {
  readonly act: (action: TimekeeperAction) => void;
  readonly onStartAfresh: () => void;
  readonly isTalk: boolean;
  readonly isRunning: boolean;
  readonly hasBegun: boolean;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly isFull: boolean;
  readonly hasSound: boolean;
  /** Room for a link to the other rooms. */
  readonly children: ReactNode;
};

/** The keys as buttons. */
export function Controls({ act, onStartAfresh, children, ...at }: Props) {
  const does = (action: TimekeeperAction) => pressed(() => act(action));
  return (
    <div role="group" aria-label="Timekeeping" className={styles['controls']}>
      <IconButton
        {...does('previous')}
        label="Back to the one before"
        shortcut="←"
        icon={<ChevronLeft aria-hidden="true" />}
        isDisabled={!at.hasPrevious}
      />
      {at.isTalk && (
        <Button
          {...does('toggle')}
          variant={at.isRunning ? 'secondary' : 'primary'}
          icon={at.isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        >
          {at.isRunning ? 'Pause' : at.hasBegun ? 'Go on' : 'Start'}
        </Button>
      )}
      <IconButton
        {...does('next')}
        label="On to the next"
        shortcut="→"
        icon={<ChevronRight aria-hidden="true" />}
        isDisabled={!at.hasNext}
      />
      {at.isTalk && (
        <>
          <IconButton
            {...does('restart')}
            label="Start this talk’s time again"
            shortcut="R"
            icon={<RotateCcw aria-hidden="true" />}
            isDisabled={!at.hasBegun}
          />
          <IconButton
            {...does('takeMinute')}
            label="A minute less: started too late"
            shortcut="−"
            icon={<Minus aria-hidden="true" />}
          />
          <IconButton
            {...does('giveMinute')}
            label="A minute back: started too early"
            shortcut="Plus"
            icon={<Plus aria-hidden="true" />}
            isDisabled={!at.hasBegun}
          />
        </>
      )}
      <span className={styles['apart']} />
      {children}
      <IconButton
        {...pressed(onStartAfresh)}
        label="Clear every talk’s time, after a rehearsal"
        icon={<ListRestart aria-hidden="true" />}
      />
      <IconButton
        {...does('sound')}
        label={at.hasSound ? 'Sound off' : 'Sound on'}
        shortcut="S"
        icon={at.hasSound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
      />
      <IconButton
        {...does('fullScreen')}
        label={at.isFull ? 'Back to a window' : 'Full screen'}
        shortcut="F"
        icon={at.isFull ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
      />
      <Button {...does('leave')} icon={<X aria-hidden="true" />}>
        Close
      </Button>
    </div>
  );
}

/** A press with the mouse does not keep the focus, so that Space then starts the talk rather than press it once more. */
function pressed(does: () => void) {
  return {
    onPress: ({ pointerType, target }: PressEvent) => {
      if (pointerType !== 'keyboard' && pointerType !== 'virtual' && target instanceof HTMLElement)
        target.blur();
      does();
    },
  };
}
