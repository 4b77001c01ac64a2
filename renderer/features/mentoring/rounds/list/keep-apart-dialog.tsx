import { X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { keepApartId, type KeepApart } from '#shared/domain/mentoring/keep-apart';
import { nameOf } from '#shared/domain/people/name-of';
import { hasLeft, type PersonId } from '#shared/domain/people/person';
import { PersonPicker } from '../../../../domain-ui/person-picker';
import { newId, run, runAndTell } from '../../../../state/actions';
import { readKeepApartReasons } from '../../../../state/rounds';
import { useDocument } from '../../../../state/use-document';
import { useToday } from '../../../../state/use-today';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { IconButton } from '../../../../ui/icon-button';
import { List } from '../../../../ui/list';
import { Stack } from '../../../../ui/stack';
import { TextField } from '../../../../ui/text-field';
import styles from '../rounds.module.css';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };
type Reasons = Awaited<ReturnType<typeof readKeepApartReasons>>;

/** Who is never to be paired with whom; the reasons stay covered until somebody asks for them. */
export function KeepApartDialog({ isOpen, onClose }: Props) {
  return isOpen ? <KeepApartList onClose={onClose} /> : null;
}

function KeepApartList({ onClose }: Pick<Props, 'onClose'>) {
  const keepApart = useDocument((document) => document.keepApart);
  const people = useDocument((document) => document.people);
  const [reasons, setReasons] = useState<Reasons | null>(null);
  const heading = useRef<HTMLParagraphElement>(null);
  const pairs = useMemo(
    () =>
      Object.values(keepApart)
        .map((each) => ({ ...each, names: namesOf(each, people) }))
        .toSorted((one, other) => one.names.localeCompare(other.names, 'en-GB')),
    [keepApart, people],
  );
  const remove = (id: KeepApart['id']) => {
    void runAndTell({ name: 'keepApart.remove', input: { id } });
    heading.current?.focus();
  };
  return (
    <Dialog isOpen onClose={onClose} title="Never pair" footer={<Button onPress={onClose}>Done</Button>}>
      <Stack gap={5}>
        <p ref={heading} tabIndex={-1} className={styles['lede']}>
          These people are never paired with one another, in any round. The reason is private: it is in no
          report, print or export.
        </p>
        {pairs.length === 0 ? (
          <p className={styles['note']}>Nobody is on this list.</p>
        ) : (
          <Stack gap={2}>
            <List variant="divided" label="People who are never paired">
              {pairs.map(({ id, names }) => (
                <li key={id} className={styles['apart']}>
                  <div>
                    <div className={styles['strong']}>{names}</div>
                    {reasons !== null && (
                      <div className={styles['note']}>{reasons[id] ?? 'No reason was kept.'}</div>
                    )}
                  </div>
                  <IconButton
                    size="small"
                    label={`Let ${names} be paired again`}
                    icon={<X aria-hidden="true" />}
                    onPress={() => remove(id)}
                  />
                </li>
              ))}
            </List>
            <div>
              <Button
                size="small"
                variant="quiet"
                onPress={() =>
                  reasons === null ? void readKeepApartReasons().then(setReasons) : setReasons(null)
                }
              >
                {reasons === null ? 'Show the private reasons' : 'Cover the reasons'}
              </Button>
            </div>
          </Stack>
        )}
        <AddKeepApart onAdded={() => reasons !== null && void readKeepApartReasons().then(setReasons)} />
      </Stack>
    </Dialog>
  );
}

const namesOf = ({ a, b }: KeepApart, people: Parameters<typeof nameOf>[0]): string =>
  `${nameOf(people, a)} and ${nameOf(people, b)}`;

function AddKeepApart({ onAdded }: { readonly onAdded: () => void }) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [a, setA] = useState<PersonId | null>(null);
  const [b, setB] = useState<PersonId | null>(null);
  const [reason, setReason] = useState('');
  const [count, setCount] = useState(0);
  const here = useMemo(
    () => Object.values(people).filter((person) => !hasLeft(person, today)),
    [people, today],
  );
  const add = async () => {
    if (a === null || b === null) return;
    const added = await run({
      name: 'keepApart.add',
      input: { keepApart: { id: keepApartId.parse(newId()), a, b }, reason: reason.trim() },
    });
    if (!added.ok) return;
    setA(null);
    setB(null);
    setReason('');
    setCount((last) => last + 1);
    onAdded();
  };
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>Add two people</legend>
      <div className={styles['two']} key={count}>
        <PersonPicker
          label="One person"
          people={here.filter(({ id }) => id !== b)}
          value={a}
          onChange={setA}
        />
        <PersonPicker
          label="The other"
          people={here.filter(({ id }) => id !== a)}
          value={b}
          onChange={setB}
        />
      </div>
      <TextField
        label="Private reason"
        description="Only shown to whoever asks for it here."
        value={reason}
        onChange={setReason}
      />
      <div>
        <Button isDisabled={a === null || b === null || reason.trim() === ''} onPress={() => void add()}>
          Never pair these two
        </Button>
      </div>
    </fieldset>
  );
}
