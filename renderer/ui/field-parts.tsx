import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classList } from './class-list';
import styles from './field.module.css';

/** The words around any field. */
export interface FieldWords {
  readonly label: string;
  /** A hint under the label. */
  readonly description?: ReactNode;
  /** What is wrong and how to mend it; its presence marks the field as invalid. */
  readonly errorMessage?: string | undefined;
  /** Keeps the label for screen readers only, where the place already says what it is. */
  readonly isLabelHidden?: boolean;
}

interface FieldPartsProps extends FieldWords {
  readonly children: ReactNode;
}

/** Label, hint, control and error of one field, in that order. */
export function FieldParts({
  label,
  description,
  errorMessage,
  isLabelHidden = false,
  children,
}: FieldPartsProps) {
  return (
    <>
      <Label className={classList(styles['label'], isLabelHidden && styles['hidden'])}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={classList(styles['description'])}>
          {description}
        </Text>
      )}
      {children}
      {errorMessage !== undefined && (
        <FieldError className={classList(styles['error'])}>
          <CircleAlert aria-hidden="true" />
          <span>{errorMessage}</span>
        </FieldError>
      )}
    </>
  );
}
