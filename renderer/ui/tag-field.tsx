import { CircleAlert, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import {
  Button,
  Group,
  Input,
  ComboBox as KitComboBox,
  Tag as KitTag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { addTags } from './add-tags';
import type { Choice } from './choice';
import { ChoiceList } from './choice-list';
import { classList } from './class-list';
import type { FieldWords } from './field-parts';
import field from './field.module.css';
import styles from './tag-field.module.css';

export interface TagFieldProps extends FieldWords {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly suggestions?: readonly string[];
  /** Whether words outside the suggestions may be added; true unless said otherwise. */
  readonly allowsNew?: boolean;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

const NO_SUGGESTIONS: readonly string[] = [];

/** Several words as chips: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagField({
  label,
  description,
  errorMessage,
  isLabelHidden,
  value,
  onChange,
  suggestions = NO_SUGGESTIONS,
  allowsNew = true,
  placeholder,
  isDisabled = false,
}: TagFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const describedBy = classList(
    description !== undefined && `${id}-hint`,
    errorMessage !== undefined && `${id}-error`,
  );
  const allowed = allowsNew ? undefined : suggestions;
  const choices: readonly Choice[] = suggestions
    .filter((suggestion) => !value.includes(suggestion))
    .map((suggestion) => ({ id: suggestion, label: suggestion }));

  const add = (words: string) => {
    const next = addTags(value, words, allowed);
    if (next.length > value.length) onChange(next);
    setTyped('');
  };
  const handleKeys = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const isPicking = event.key === 'Enter' && event.target.hasAttribute('aria-activedescendant');
    if ((event.key === 'Enter' || event.key === ',') && !isPicking && typed.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
      event.preventDefault();
      onChange(value.slice(0, -1));
    }
  };
  const handlePaste = (event: ClipboardEvent<HTMLElement>) => {
    const words = event.clipboardData.getData('text');
    if (!/[,;\n\t]/.test(words)) return;
    event.preventDefault();
    add(words);
  };

  return (
    <div
      className={field['field']}
      data-invalid={errorMessage !== undefined || undefined}
      data-disabled={isDisabled || undefined}
    >
      <label
        id={`${id}-label`}
        htmlFor={id}
        className={classList(field['label'], isLabelHidden === true && field['hidden'])}
      >
        {label}
      </label>
      {description !== undefined && (
        <span id={`${id}-hint`} className={field['description']}>
          {description}
        </span>
      )}
      <Group className={classList(field['box'], styles['box'])} aria-labelledby={`${id}-label`}>
        {value.length > 0 && (
          <TagGroup
            className={classList(styles['tags'])}
            aria-label={`${label}: chosen`}
            onRemove={(keys) => onChange(value.filter((tag) => !keys.has(tag)))}
          >
            <TagList items={value.map((tag) => ({ id: tag }))} className={classList(styles['tags'])}>
              {(tag) => (
                <KitTag id={tag.id} textValue={tag.id} className={classList(styles['tag'])}>
                  {tag.id}
                  <Button slot="remove" className={classList(styles['remove'])}>
                    <X aria-hidden="true" />
                  </Button>
                </KitTag>
              )}
            </TagList>
          </TagGroup>
        )}
        <div className={styles['entry']} onKeyDownCapture={handleKeys} onPasteCapture={handlePaste}>
          <KitComboBox<Choice>
            id={id}
            aria-labelledby={`${id}-label`}
            {...(describedBy === '' ? {} : { 'aria-describedby': describedBy })}
            validationBehavior="aria"
            allowsCustomValue
            className={classList(styles['combo'])}
            isDisabled={isDisabled}
            isInvalid={errorMessage !== undefined}
            defaultItems={choices}
            value={null}
            onChange={(key) => {
              if (key !== null) add(String(key));
            }}
            inputValue={typed}
            onInputChange={setTyped}
            onBlur={() => {
              if (typed.trim() !== '' && allowsNew) add(typed);
            }}
          >
            <Input
              className={classList(field['input'], styles['input'])}
              {...(placeholder === undefined || value.length > 0 ? {} : { placeholder })}
            />
            <ChoiceList emptyWords="Press Enter to add it." />
          </KitComboBox>
        </div>
      </Group>
      {errorMessage !== undefined && (
        <span id={`${id}-error`} className={field['error']}>
          <CircleAlert aria-hidden="true" />
          <span>{errorMessage}</span>
        </span>
      )}
    </div>
  );
}
