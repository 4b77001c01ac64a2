import type { ReactNode } from 'react';
import { type ButtonProps as KitButtonProps, Button as KitButton } from 'react-aria-components';
import type { ButtonSize, ButtonVariant } from './button';
import styles from './button.module.css';
import { classList } from './class-list';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<
  KitButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** Read out, and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** Keys shown in the tooltip, for example "Ctrl+Z". */
  readonly shortcut?: string;
}

/** A button of one icon, named by its label and its tooltip. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'medium',
  shortcut,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <KitButton
        {...rest}
        aria-label={label}
        className={classList(styles['button'], styles['iconOnly'])}
        data-variant={variant}
        data-size={size}
      >
        {icon}
      </KitButton>
    </Tooltip>
  );
}
