import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as KitComboBox, Group, Input } from 'react-aria-components';
import { type Choice, chosenId } from './choice';
import { ChoiceList } from './choice-list';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';

export interface ComboBoxProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  /** Null when the field was emptied. */
  readonly onChange: (value: Id | null) => void;
  readonly placeholder?: string;
  readonly emptyWords?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** One choice of a long list, found by typing part of its label. */
export function ComboBox<Id extends string>({
  label,
  description,
  errorMessage,
  isLabelHidden,
  choices,
  value,
  onChange,
  placeholder,
  emptyWords = 'Nothing matches.',
  ...rest
}: ComboBoxProps<Id>) {
  return (
    <KitComboBox<Choice<Id>>
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      {...rest}
      className={classList(styles['field'])}
      isInvalid={errorMessage !== undefined}
      defaultItems={choices}
      value={value}
      onChange={(key) => onChange(chosenId(choices, key))}
    >
      <FieldParts
        label={label}
        description={description}
        errorMessage={errorMessage}
        isLabelHidden={isLabelHidden ?? false}
      >
        <Group className={classList(styles['box'])}>
          <Input
            className={classList(styles['input'])}
            {...(placeholder === undefined ? {} : { placeholder })}
          />
          <Button className={classList(styles['boxButton'])}>
            <ChevronDown aria-hidden="true" />
          </Button>
        </Group>
      </FieldParts>
      <ChoiceList emptyWords={emptyWords} />
    </KitComboBox>
  );
}
