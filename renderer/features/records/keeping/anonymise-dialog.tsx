import { useState } from 'react';
import { ERASURE_DEPTHS, type ErasureDepth } from '#shared/domain/duties/erasure';
import { fullName, type Person } from '#shared/domain/people/person';
import { anonymise } from '../../../state/duties';
import { Banner } from '../../../ui/banner';
import { FormDialog } from '../../../ui/form-dialog';
import { List } from '../../../ui/list';
import { RadioGroup } from '../../../ui/radio-group';
import { TextField } from '../../../ui/text-field';
import { DEPTH_WORDS, GOES, STAYS } from './anonymise-words';
import styles from './keeping.module.css';

type Props = {
  readonly person: Person;
  readonly onClose: () => void;
  /** With what was done, in words. */
  readonly onDone: (words: string) => void;
};

/** Says what goes and what stays, and asks for the surname: nothing brings a name back. */
export function AnonymiseDialog({ person, onClose, onDone }: Props) {
  const [depth, setDepth] = useState<ErasureDepth | null>(null);
  const [typed, setTyped] = useState('');
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = fullName(person);
  // Some staff lists know somebody by one name only.
  const asked = person.familyName.trim() || name;
  const isSame = typed.trim().toLocaleLowerCase('en-GB') === asked.toLocaleLowerCase('en-GB');
  const submit = async () => {
    if (depth === null || !isSame) return;
    setPending(true);
    const result = await anonymise({ personId: person.id, depth });
    setPending(false);
    if (result.ok) onDone(result.value);
    else setRefusal(result.error.message);
  };
  return (
    <FormDialog
      title={`Make ${name} anonymous?`}
      size="large"
      submitLabel="Make anonymous for good"
      isDangerous
      isDisabled={depth === null || !isSame}
      isPending={isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {refusal !== null && <Banner tone="danger" title={refusal} />}
      <RadioGroup
        label="How much goes"
        choices={ERASURE_DEPTHS.map((id) => ({ id, ...DEPTH_WORDS[id] }))}
        value={depth}
        onChange={setDepth}
      />
      {depth !== null && (
        <div className={styles['halves']}>
          <div>
            <h3 className={styles['head']}>What goes</h3>
            <List variant="bullets" label="What goes">
              {GOES[depth].map((words) => (
                <li key={words}>{words}</li>
              ))}
            </List>
          </div>
          <div>
            <h3 className={styles['head']}>What stays</h3>
            <List variant="bullets" label="What stays">
              {STAYS[depth].map((words) => (
                <li key={words}>{words}</li>
              ))}
            </List>
          </div>
        </div>
      )}
      <p className={styles['about']}>
        This cannot be undone, and Undo starts afresh. The earlier versions that are kept beside your records
        are changed too, and an older backup is made anonymous again whenever it is restored here. Papers and
        files that were saved elsewhere are not reached.
      </p>
      <TextField
        label={`To go on, type their surname: ${asked}`}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
    </FormDialog>
  );
}
