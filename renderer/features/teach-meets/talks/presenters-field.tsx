import { UserPlus, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { fullName, hasLeft, type Person, type PersonId } from '#shared/domain/people/person';
import type { Presenter, Talk } from '#shared/domain/teach-meet/teach-meet';
import type { Day } from '#shared/lib/day';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { Link } from '../../../ui/link';
import { TextField } from '../../../ui/text-field';
import styles from './fields.module.css';

type Props = {
  readonly presenters: Talk['presenters'];
  /** Staff and governors. */
  readonly people: readonly Person[];
  /** The day of the Teach-meet: whoever has left by then is not offered. */
  readonly day: Day;
  readonly onChange: (presenters: Talk['presenters']) => void;
};

/** Who presents: people of any staff group, governors, and visitors known by name only. */
export function PresentersField({ presenters, people, day, onChange }: Props) {
  const [round, setRound] = useState(0);
  const [isVisiting, setVisiting] = useState(false);
  const list = useRef<HTMLFieldSetElement>(null);
  const presenting = new Set(presenters.map((each) => (each.kind === 'person' ? each.personId : '')));
  const offered = useMemo(() => people.filter((person) => !hasLeft(person, day)), [people, day]);
  const add = (presenter: Presenter) => {
    onChange([...presenters, presenter]);
    setRound((count) => count + 1);
  };
  return (
    <fieldset ref={list} tabIndex={-1} className={styles['field']}>
      <legend className={styles['legend']}>Presenters</legend>
      {presenters.length > 0 && (
        <ul className={styles['items']} aria-label="Who presents">
          {presenters.map((presenter, index) => {
            const name = nameOf(presenter, people);
            return (
              <li
                key={
                  presenter.kind === 'person'
                    ? presenter.personId
                    : `${presenter.name} ${presenter.organisation}`
                }
              >
                <span>
                  {presenter.kind === 'person' ? (
                    <Link href={`/people/${presenter.personId}`} variant="plain">
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                  <span className={styles['muted']}> {describe(presenter, people)}</span>
                </span>
                <IconButton
                  size="small"
                  label={`Take ${name} off the talk`}
                  icon={<X aria-hidden="true" />}
                  onPress={() => {
                    onChange(presenters.filter((_, at) => at !== index));
                    list.current?.focus();
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <PersonPicker
        key={round}
        label={presenters.length === 0 ? 'Who presents it' : 'Another presenter'}
        placeholder="Type part of a name"
        people={offered.filter(({ id }) => !presenting.has(id))}
        value={null as PersonId | null}
        onChange={(personId) => personId !== null && add({ kind: 'person', personId })}
      />
      {isVisiting ? (
        <VisitorFields
          onAdd={(visitor) => {
            add(visitor);
            setVisiting(false);
          }}
          onCancel={() => setVisiting(false)}
        />
      ) : (
        <Button
          size="small"
          variant="quiet"
          icon={<UserPlus aria-hidden="true" />}
          onPress={() => setVisiting(true)}
        >
          Add a visitor
        </Button>
      )}
    </fieldset>
  );
}

type VisitorFieldsProps = { readonly onAdd: (visitor: Presenter) => void; readonly onCancel: () => void };

function VisitorFields({ onAdd, onCancel }: VisitorFieldsProps) {
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const add = () => {
    if (name.trim() !== '') onAdd({ kind: 'visitor', name: name.trim(), organisation: organisation.trim() });
  };
  return (
    <form
      className={styles['row']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label="Visitor’s name"
        // The field that was asked for by the button before it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
      />
      <TextField
        label="From (organisation)"
        maxLength={120}
        value={organisation}
        onChange={setOrganisation}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        Add the visitor
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        Cancel
      </Button>
    </form>
  );
}

function nameOf(presenter: Presenter, people: readonly Person[]): string {
  if (presenter.kind === 'visitor') return presenter.name;
  const person = people.find(({ id }) => id === presenter.personId);
  return person === undefined ? 'Somebody no longer in the list' : fullName(person);
}

function describe(presenter: Presenter, people: readonly Person[]): string {
  if (presenter.kind === 'visitor')
    return presenter.organisation === '' ? 'Visitor' : `Visitor, ${presenter.organisation}`;
  const person = people.find(({ id }) => id === presenter.personId);
  return person?.jobTitle || (person?.kind === 'governor' ? 'Governor' : '');
}
