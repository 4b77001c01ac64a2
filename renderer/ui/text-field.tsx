import type { KeyboardEvent, ReactNode } from 'react';
import {
  Group,
  Input,
  TextField as KitTextField,
  type TextFieldProps as KitTextFieldProps,
  TextArea,
} from 'react-aria-components';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';
import { useDraft } from './use-draft';

export interface TextFieldProps
  extends
    FieldWords,
    Omit<KitTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'defaultValue'> {
  readonly value: string;
  /** Each keystroke. */
  readonly onChange?: (value: string) => void;
  /** Once, on Enter or on leaving the field, when the text differs from `value`. */
  readonly onCommit?: (value: string) => void;
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly isMultiline?: boolean;
  readonly placeholder?: string;
}

/** A line of text, or several with `isMultiline` (Ctrl+Enter commits those). */
export function TextField({
  label,
  description,
  errorMessage,
  isLabelHidden,
  value,
  onChange,
  onCommit,
  prefix,
  suffix,
  isMultiline = false,
  placeholder,
  ...rest
}: TextFieldProps) {
  const [draft, setDraft] = useDraft(value);
  const commit = () => {
    if (draft !== value || onChange !== undefined) onCommit?.(draft);
  };
  const words = { label, ...(description === undefined ? {} : { description }), errorMessage };
  const field = {
    className: classList(styles['input'], isMultiline && styles['area']),
    ...(placeholder === undefined ? {} : { placeholder }),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (!isMultiline || event.ctrlKey)) commit();
    },
  };
  return (
    <KitTextField
      validationBehavior="aria"
      {...rest}
      className={classList(styles['field'])}
      isInvalid={errorMessage !== undefined}
      value={draft}
      onChange={(next) => {
        setDraft(next);
        onChange?.(next);
      }}
    >
      <FieldParts {...words} isLabelHidden={isLabelHidden ?? false}>
        <Group className={classList(styles['box'])}>
          {prefix !== undefined && <span className={styles['affix']}>{prefix}</span>}
          {isMultiline ? <TextArea {...field} /> : <Input {...field} />}
          {suffix !== undefined && <span className={styles['affix']}>{suffix}</span>}
        </Group>
      </FieldParts>
    </KitTextField>
  );
}
