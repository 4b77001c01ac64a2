import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import {
  hasMentor,
  KIND_WORDS,
  PAIRING_KINDS,
  type PairingKind,
} from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { namePower } from '#shared/domain/mentoring/relationship/start-agreement';
import { hasLeft, type Person, type PersonId } from '#shared/domain/people/person';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { pairingHref } from './pairing-parts';
import parts from './parts.module.css';

export type NewPairingDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Who waits for a partner, as the learner to begin with. */
  readonly learnerId?: PersonId | undefined;
};

/** Pairs colleagues by hand, outside any round, and opens the pairing's page. */
export function NewPairingDialog({ isOpen, ...props }: NewPairingDialogProps) {
  return isOpen ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, learnerId }: Omit<NewPairingDialogProps, 'isOpen'>) {
  const people = useDocument((document) => document.people);
  const rhythm = useDocument((document) => document.school.mentoring.rhythm);
  const today = useToday();
  const navigate = useNavigate();
  const [kind, setKind] = useState<PairingKind>('mentoring');
  const [chosen, setChosen] = useState<readonly (PersonId | null)[]>([null, learnerId ?? null, null]);
  const [startDay, setStartDay] = useState<string | null>(today);
  const [hasTried, setTried] = useState(false);
  const staff = useMemo(
    () =>
      Object.values<Person>(people).filter((person) => person.kind === 'staff' && !hasLeft(person, today)),
    [people, today],
  );
  const words = KIND_WORDS[kind];
  const labels = hasMentor(kind) ? [words.mentor, words.learner] : ['First', 'Second', 'Third (optional)'];
  const ids = labels.map((_, at) => chosen[at] ?? null);
  const together = ids.filter((id) => id !== null);
  const power = namePower({ kind, people: together }, people);
  const reasonAt = (at: number): string | undefined => {
    const id = ids[at] ?? null;
    if (id === null) return hasTried && at < 2 ? 'Choose a colleague.' : undefined;
    return ids.indexOf(id) < at
      ? `${nameOf(people, id)} is chosen already. Choose somebody else.`
      : undefined;
  };
  const save = async () => {
    setTried(true);
    const isDouble = new Set(together).size < together.length;
    if (ids[0] === null || ids[1] === null || isDouble || startDay === null) return;
    const pairing: Pairing = {
      id: pairingId.parse(newId()),
      kind,
      roundId: null,
      people: together,
      startDay,
      stage: 'proposed',
      stageChanges: [],
      rhythm,
      agreement: null,
      goals: {},
      sessions: {},
      gains: [],
      evidence: [],
      closing: null,
    };
    const result = await runAndTell({ name: 'pairing.add', input: { pairing } });
    if (!result.ok) return;
    onClose();
    void navigate({ href: pairingHref(pairing.id) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="A new pairing"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            Pair them
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Select
          label="Kind"
          description={words.use}
          choices={PAIRING_KINDS.map((id) => ({ id, label: KIND_WORDS[id].label }))}
          value={kind}
          onChange={setKind}
        />
        <div className={parts['fields']}>
          {labels.map((label, at) => (
            <PersonPicker
              key={label}
              label={label}
              people={staff}
              value={ids[at] ?? null}
              onChange={(id) => setChosen((last) => last.with(at, id))}
              errorMessage={reasonAt(at)}
            />
          ))}
          <DatePicker
            label="Starts on"
            value={startDay}
            onChange={setStartDay}
            {...(startDay === null && { errorMessage: 'Say on which day.' })}
          />
        </div>
        {power.length > 0 && (
          <Banner tone="info" title="One has a say over the other’s work">
            {power.join(' ')} A round would not pair them unless you allowed it. If you do, name it in the
            agreement.
          </Banner>
        )}
      </Stack>
    </Dialog>
  );
}
