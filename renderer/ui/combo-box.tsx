import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as KitComboBox, Group, Input } from 'react-aria-components';
import { type Choice, chosenId } from './choice';
import { ChoiceList } from './choice-list';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';
import { useDraft } from './use-draft';

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
  const chosen = labelOf(choices, value);
  // The kit drops what is typed whenever its list closes, as when something above it grows and the page scrolls.
  const [typed, setTyped] = useDraft(chosen);
  const choose = (id: Id | null) => {
    if (id === value) return;
    setTyped(labelOf(choices, id));
    onChange(id);
  };
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
      onChange={(key) => choose(chosenId(choices, key))}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        if (text === '') choose(null);
      }}
      onBlur={() => setTyped(chosen)}
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
            onKeyDownCapture={(event) => {
              if (event.key === 'Escape') setTyped(chosen);
            }}
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

const labelOf = <Id extends string>(choices: readonly Choice<Id>[], id: Id | null): string =>
  choices.find((choice) => choice.id === id)?.label ?? '';
