import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import type { Person, PersonId } from '#shared/domain/people/person';
import { PersonPicker } from '../../domain-ui/person-picker';
import { useDocument } from '../../state/use-document';
import { Fieldset } from '../../ui/fieldset';
import { IconButton } from '../../ui/icon-button';
import styles from './people-field.module.css';

type Props = {
  readonly label: string;
  readonly pickLabel: string;
  readonly description?: string;
  /** Who can be chosen. */
  readonly people: readonly Person[];
  readonly value: readonly PersonId[];
  readonly onChange: (ids: readonly PersonId[]) => void;
  /** Somebody has to stay. */
  readonly needsOne?: boolean;
  readonly errorMessage?: string | undefined;
};

/** Several people: those chosen, each with a way out, and a field to add another. */
export function PeopleField({
  label,
  pickLabel,
  people,
  value,
  onChange,
  needsOne = false,
  ...field
}: Props) {
  const names = useDocument((document) => document.people);
  // The picker begins anew after each choice.
  const [round, setRound] = useState(0);
  const chosen = useRef<HTMLUListElement>(null);
  const left = people.filter(({ id }) => !value.includes(id));
  return (
    <Fieldset legend={label}>
      {value.length > 0 && (
        <ul ref={chosen} tabIndex={-1} aria-label={label} className={styles['chosen']}>
          {value.map((id) => (
            <li key={id}>
              {nameOf(names, id)}
              <IconButton
                size="small"
                label={`Take out ${nameOf(names, id)}`}
                icon={<X aria-hidden="true" />}
                isDisabled={needsOne && value.length === 1}
                onPress={() => {
                  onChange(value.filter((each) => each !== id));
                  chosen.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {(left.length > 0 || value.length === 0) && (
        <PersonPicker
          key={round}
          label={pickLabel}
          placeholder="Type a name"
          people={left}
          value={null}
          onChange={(id) => {
            if (id === null) return;
            onChange([...value, id]);
            setRound(round + 1);
          }}
          {...field}
        />
      )}
    </Fieldset>
  );
}
