import type { ReactElement } from 'react';
import { Tooltip as KitTooltip, TooltipTrigger } from 'react-aria-components';
import { classList } from './class-list';
import { Kbd } from './kbd';
import styles from './tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** A control of this kit that can take the focus. */
  readonly children: ReactElement;
}

/** A few words beside the control that is pointed at or focused. */
export function Tooltip({ text, shortcut, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <KitTooltip className={classList(styles['tooltip'])} offset={6} placement={placement}>
        {text}
        {shortcut !== undefined && <Kbd keys={shortcut} />}
      </KitTooltip>
    </TooltipTrigger>
  );
}
