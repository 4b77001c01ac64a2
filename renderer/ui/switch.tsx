import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, type SwitchFieldProps, Text } from 'react-aria-components';
import { classList } from './class-list';
import styles from './switch.module.css';

export interface SwitchProps extends Omit<SwitchFieldProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly description?: ReactNode;
}

/** A setting that takes effect at once. */
export function Switch({ children, description, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={classList(styles['field'])}>
      <SwitchButton className={classList(styles['button'])}>
        <span className={styles['track']} />
        {children}
      </SwitchButton>
      {description !== undefined && (
        <Text slot="description" className={classList(styles['description'])}>
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
