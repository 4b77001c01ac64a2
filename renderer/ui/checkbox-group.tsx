import { CheckboxGroup as KitCheckboxGroup } from 'react-aria-components';
import { Checkbox } from './checkbox';
import styles from './checkbox.module.css';
import type { Choice } from './choice';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import field from './field.module.css';

export interface CheckboxGroupProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  readonly value: readonly Id[];
  /** The ticked ids in the order of `choices`. */
  readonly onChange: (value: readonly Id[]) => void;
  readonly orientation?: 'vertical' | 'horizontal';
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** Any number of choices from a short list, all in sight. */
export function CheckboxGroup<Id extends string>({
  label,
  description,
  errorMessage,
  isLabelHidden,
  choices,
  value,
  onChange,
  orientation = 'vertical',
  ...rest
}: CheckboxGroupProps<Id>) {
  return (
    <KitCheckboxGroup
      validationBehavior="aria"
      {...rest}
      className={classList(field['field'])}
      isInvalid={errorMessage !== undefined}
      value={[...value]}
      onChange={(ticked) =>
        onChange(choices.filter((choice) => ticked.includes(choice.id)).map((choice) => choice.id))
      }
    >
      <FieldParts
        label={label}
        description={description}
        errorMessage={errorMessage}
        isLabelHidden={isLabelHidden ?? false}
      >
        <div className={styles['group']} data-orientation={orientation}>
          {choices.map((choice) => (
            <Checkbox
              key={choice.id}
              value={choice.id}
              isDisabled={choice.isDisabled ?? false}
              description={choice.description}
            >
              {choice.label}
            </Checkbox>
          ))}
        </div>
      </FieldParts>
    </KitCheckboxGroup>
  );
}
