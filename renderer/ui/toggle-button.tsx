import type { ReactNode } from 'react';
import {
  ToggleButton as KitToggleButton,
  type ToggleButtonProps as KitToggleButtonProps,
} from 'react-aria-components';
import type { ButtonSize, ButtonVariant } from './button';
import styles from './button.module.css';
import { classList } from './class-list';

export interface ToggleButtonProps extends Omit<KitToggleButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly variant?: Extract<ButtonVariant, 'secondary' | 'quiet'>;
  readonly size?: ButtonSize;
}

/** A button that stays on or off. */
export function ToggleButton({
  children,
  icon,
  variant = 'secondary',
  size = 'medium',
  ...rest
}: ToggleButtonProps) {
  return (
    <KitToggleButton
      {...rest}
      className={classList(styles['button'])}
      data-variant={variant}
      data-size={size}
    >
      {icon}
      <span className={styles['words']}>{children}</span>
    </KitToggleButton>
  );
}
