import { ChevronDown, ChevronUp } from 'lucide-react';
import {
  Button,
  Group,
  Input,
  NumberField as KitNumberField,
  type NumberFieldProps as KitNumberFieldProps,
} from 'react-aria-components';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';

export interface NumberFieldProps
  extends
    FieldWords,
    Omit<
      KitNumberFieldProps,
      'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange'
    > {
  readonly value: number | null;
  /** On a step, on Enter or on leaving the field; null when it was emptied. */
  readonly onChange: (value: number | null) => void;
  /** The unit after the figure, for example "minutes". */
  readonly unit?: string;
  /** A sign before the figure, for example "£". */
  readonly prefix?: string;
}

/** A figure with its unit, steps by arrow keys and stays within `minValue` and `maxValue`. */
export function NumberField({
  label,
  description,
  errorMessage,
  isLabelHidden,
  value,
  onChange,
  unit,
  prefix,
  ...rest
}: NumberFieldProps) {
  return (
    <KitNumberField
      validationBehavior="aria"
      {...rest}
      className={classList(styles['field'])}
      isInvalid={errorMessage !== undefined}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldParts
        label={label}
        description={description}
        errorMessage={errorMessage}
        isLabelHidden={isLabelHidden ?? false}
      >
        <Group className={classList(styles['box'])}>
          {prefix !== undefined && <span className={styles['affix']}>{prefix}</span>}
          <Input className={classList(styles['input'], styles['number'])} />
          {unit !== undefined && <span className={styles['affix']}>{unit}&nbsp;&nbsp;</span>}
          <span className={styles['steps']}>
            <Button slot="increment" className={classList(styles['step'])}>
              <ChevronUp aria-hidden="true" />
            </Button>
            <Button slot="decrement" className={classList(styles['step'])}>
              <ChevronDown aria-hidden="true" />
            </Button>
          </span>
        </Group>
      </FieldParts>
    </KitNumberField>
  );
}
