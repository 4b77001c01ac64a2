import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  type CheckboxFieldProps,
  FieldError,
  Text,
} from 'react-aria-components';
import styles from './checkbox.module.css';
import { classList } from './class-list';

export interface CheckboxProps extends Omit<
  CheckboxFieldProps,
  'children' | 'className' | 'style' | 'isInvalid'
> {
  /** The words beside the box; without them give `aria-label` or `slot`. */
  readonly children?: ReactNode;
  readonly description?: ReactNode;
  readonly errorMessage?: string | undefined;
}

/** A box to tick, alone or inside a CheckboxGroup (then with a `value`). */
export function Checkbox({ children, description, errorMessage, ...rest }: CheckboxProps) {
  return (
    <CheckboxField
      validationBehavior="aria"
      {...rest}
      className={classList(styles['field'])}
      {...(errorMessage === undefined ? {} : { isInvalid: true })}
    >
      <CheckboxButton className={classList(styles['button'])}>
        {({ isIndeterminate }) => (
          <>
            <span className={styles['box']}>
              {isIndeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      {description !== undefined && (
        <Text slot="description" className={classList(styles['description'])}>
          {description}
        </Text>
      )}
      {errorMessage !== undefined && (
        <FieldError className={classList(styles['error'])}>{errorMessage}</FieldError>
      )}
    </CheckboxField>
  );
}
