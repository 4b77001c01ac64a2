import type { ReactElement, ReactNode } from 'react';
import { DialogTrigger, Dialog as KitDialog, Popover as KitPopover } from 'react-aria-components';
import { classList } from './class-list';
import styles from './popover.module.css';

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** What it is, for screen readers. */
  readonly label: string;
  /** The content, or a function of `close`. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: 'bottom' | 'bottom start' | 'bottom end' | 'top' | 'left' | 'right';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A small panel beside its button. */
export function Popover({ trigger, label, children, placement = 'bottom start', ...state }: PopoverProps) {
  return (
    <DialogTrigger {...state}>
      {trigger}
      <KitPopover className={classList(styles['popover'])} placement={placement} offset={6}>
        <KitDialog aria-label={label} className={classList(styles['dialog'])}>
          {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
        </KitDialog>
      </KitPopover>
    </DialogTrigger>
  );
}
