import type { ReactNode } from 'react';
import { Link as KitLink, type LinkProps as KitLinkProps } from 'react-aria-components';
import { classList } from './class-list';
import styles from './link.module.css';

export interface LinkProps extends Omit<KitLinkProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** `plain` has no underline until it is pointed at: for names in tables and lists. */
  readonly variant?: 'text' | 'plain';
}

/** A link to a place in the app (`href`), or to an action that moves somewhere (`onPress`). */
export function Link({ children, icon, variant = 'text', ...rest }: LinkProps) {
  return (
    <KitLink {...rest} className={classList(styles['link'])} data-variant={variant}>
      {icon}
      {children}
    </KitLink>
  );
}
