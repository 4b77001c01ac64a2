import type { ReactNode } from 'react';
import { type ButtonProps as KitButtonProps, Button as KitButton } from 'react-aria-components';
import styles from './button.module.css';
import { classList } from './class-list';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export interface ButtonProps extends Omit<KitButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** Shown after the words, for example a chevron. */
  readonly iconAfter?: ReactNode;
  readonly isFullWidth?: boolean;
}

/** A button in words; `isPending` keeps its focus and says that it is busy. */
export function Button({
  children,
  variant = 'secondary',
  size = 'medium',
  icon,
  iconAfter,
  isFullWidth = false,
  ...rest
}: ButtonProps) {
  return (
    <KitButton
      {...rest}
      className={classList(styles['button'])}
      data-variant={variant}
      data-size={size}
      data-full-width={isFullWidth || undefined}
    >
      {({ isPending }) => (
        <>
          {icon}
          <span className={styles['words']}>{children}</span>
          {iconAfter}
          {isPending && <span className={styles['pending']} aria-hidden="true" />}
        </>
      )}
    </KitButton>
  );
}
