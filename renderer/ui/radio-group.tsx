import { RadioGroup as KitRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components';
import styles from './checkbox.module.css';
import { type Choice, chosenId } from './choice';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import field from './field.module.css';

export interface RadioGroupProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly orientation?: 'vertical' | 'horizontal';
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** One choice of a few, all in sight. */
export function RadioGroup<Id extends string>({
  label,
  description,
  errorMessage,
  isLabelHidden,
  choices,
  value,
  onChange,
  orientation = 'vertical',
  ...rest
}: RadioGroupProps<Id>) {
  return (
    <KitRadioGroup
      validationBehavior="aria"
      {...rest}
      className={classList(field['field'])}
      orientation={orientation}
      isInvalid={errorMessage !== undefined}
      value={value}
      onChange={(key) => {
        const next = chosenId(choices, key);
        if (next !== null) onChange(next);
      }}
    >
      <FieldParts
        label={label}
        description={description}
        errorMessage={errorMessage}
        isLabelHidden={isLabelHidden ?? false}
      >
        <div className={styles['group']} data-orientation={orientation}>
          {choices.map((choice) => (
            <RadioField
              key={choice.id}
              value={choice.id}
              isDisabled={choice.isDisabled ?? false}
              className={classList(styles['field'])}
            >
              <RadioButton className={classList(styles['button'])}>
                <span className={classList(styles['box'], styles['round'])} />
                {choice.label}
              </RadioButton>
              {choice.description !== undefined && (
                <Text slot="description" className={classList(styles['description'])}>
                  {choice.description}
                </Text>
              )}
            </RadioField>
          ))}
        </div>
      </FieldParts>
    </KitRadioGroup>
  );
}
