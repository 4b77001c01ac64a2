import { ChevronDown } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button, ComboBox as KitComboBox, Group, Input } from 'react-aria-components';
import type { Choice } from './choice';
import { ChoiceList } from './choice-list';
import { classList } from './class-list';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';
import { useDraft } from './use-draft';

export interface SuggestFieldProps extends FieldWords {
  readonly value: string;
  readonly suggestions: readonly string[];
  /** On a pick, on Enter or on leaving the field, when the text differs from `value`. */
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** A line of free text that may be one of the suggestions. */
export function SuggestField({
  label,
  description,
  errorMessage,
  isLabelHidden,
  value,
  suggestions,
  onCommit,
  placeholder,
  ...rest
}: SuggestFieldProps) {
  const [draft, setDraft] = useDraft(value);
  const commit = (text: string) => {
    if (text.trim() !== value) onCommit(text.trim());
  };
  const handleKeys = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const isPicking = event.target.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !isPicking) commit(draft);
  };
  return (
    <div onKeyDownCapture={handleKeys}>
      <KitComboBox<Choice>
        validationBehavior="aria"
        allowsCustomValue
        {...rest}
        className={classList(styles['field'])}
        isInvalid={errorMessage !== undefined}
        defaultItems={suggestions.map((suggestion) => ({ id: suggestion, label: suggestion }))}
        // The pick must be seen to change, or the list would stay open behind it.
        value={suggestions.includes(draft) ? draft : null}
        onChange={(key) => {
          if (key === null) return;
          setDraft(String(key));
          commit(String(key));
        }}
        inputValue={draft}
        onInputChange={setDraft}
        onBlur={() => commit(draft)}
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
        <ChoiceList emptyWords="A new one: press Enter." />
      </KitComboBox>
    </div>
  );
}
