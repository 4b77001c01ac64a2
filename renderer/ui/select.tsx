import { ChevronDown } from 'lucide-react';
import { Button, Select as KitSelect, SelectValue } from 'react-aria-components';
import { type Choice, chosenId } from './choice';
import { ChoiceList } from './choice-list';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';

export interface SelectProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** One choice of a short, known list. */
export function Select<Id extends string>({
  label,
  description,
  errorMessage,
  isLabelHidden,
  choices,
  value,
  onChange,
  placeholder = 'Choose',
  ...rest
}: SelectProps<Id>) {
  return (
    <KitSelect
      validationBehavior="aria"
      {...rest}
      className={classList(styles['field'])}
      placeholder={placeholder}
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
        <Button className={classList(styles['select'])}>
          <SelectValue className={classList(styles['selectValue'])}>
            {({ selectedText, isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <ChevronDown aria-hidden="true" />
        </Button>
      </FieldParts>
      <ChoiceList choices={choices} />
    </KitSelect>
  );
}
