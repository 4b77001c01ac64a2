import { useState } from 'react';
import { KIND_WORDS, PAIRING_KINDS, type PairingKind } from '#shared/domain/mentoring/pairing-kind';
import { roundId, type RoundId } from '#shared/domain/mentoring/round/round';
import { newId, run } from '../../../../state/actions';
import { useDocument } from '../../../../state/use-document';
import { useToday } from '../../../../state/use-today';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { RadioGroup } from '../../../../ui/radio-group';
import { Select } from '../../../../ui/select';
import { Stack } from '../../../../ui/stack';
import { TextField } from '../../../../ui/text-field';
import { useRoundSource } from '../use-round-source';
import { proposeName, startFrom, type Start } from './start-from';
import { WhatIfFields } from './what-if-fields';
import { toWhatIf, NO_WHAT_IF } from './what-if';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreated: (id: RoundId) => void;
};

const STARTS: readonly { readonly id: Start; readonly label: string; readonly description: string }[] = [
  { id: 'fresh', label: 'Nothing', description: 'Choose everybody anew, by the usual rules.' },
  { id: 'last', label: 'The last round of this kind', description: 'Its mentors, places, rules and wishes.' },
  {
    id: 'leaves',
    label: 'What if somebody leaves?',
    description: 'The pairings under way, with as few changed partners as possible.',
  },
  {
    id: 'fewer-places',
    label: 'What if a mentor has fewer places?',
    description: 'The pairings under way, with as few changed partners as possible.',
  },
  {
    id: 'part-time',
    label: 'What if somebody goes part-time?',
    description: 'Only the free periods of the days they still work are left.',
  },
];

/** Asks what kind of round it is to be, and what it starts from. */
export function NewRoundDialog({ isOpen, ...props }: Props) {
  return isOpen ? <NewRound {...props} /> : null;
}

function NewRound({ onClose, onCreated }: Omit<Props, 'isOpen'>) {
  const rounds = useDocument((document) => document.rounds);
  const source = useRoundSource();
  const today = useToday();
  const [kind, setKind] = useState<PairingKind>('mentoring');
  const [start, setStart] = useState<Start>('fresh');
  const [typed, setTyped] = useState<string | null>(null);
  const [details, setDetails] = useState(NO_WHAT_IF);
  const [refusal, setRefusal] = useState<string | null>(null);
  const hasOpen = Object.values(source.pairings).some(
    (each) => each.kind === kind && each.stage !== 'closed',
  );
  const hasLast = Object.values(rounds).some((each) => each.kind === kind);
  const choices = STARTS.filter(({ id }) => (id === 'last' ? hasLast : id === 'fresh' || hasOpen)).filter(
    ({ id }) => id !== 'fewer-places' || kind !== 'co-coaching',
  );
  const from = choices.some(({ id }) => id === start) ? start : 'fresh';
  const whatIf = from === 'fresh' || from === 'last' ? null : toWhatIf(from, details, source.people);
  const isWhatIf = from !== 'fresh' && from !== 'last';
  const proposed = proposeName(kind, today, rounds);
  const name = (typed ?? proposed).trim();
  const create = async () => {
    const started = startFrom(
      { ...source, rounds },
      {
        id: roundId.parse(newId()),
        kind,
        today,
        from,
        whatIf,
        name: typed === null && isWhatIf ? null : name,
      },
    );
    if (!started.ok) {
      setRefusal(started.error.message);
      return;
    }
    const { person, round } = started.value;
    if (person !== null) {
      const changed = await run({ name: 'people.edit', input: { id: person.id, fields: person.fields } });
      if (!changed.ok) return;
    }
    const added = await run({ name: 'round.add', input: { round } });
    if (!added.ok) return;
    onClose();
    onCreated(round.id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="New round"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={(isWhatIf && whatIf === null) || (!isWhatIf && name === '')}
            onPress={() => void create()}
          >
            Start the round
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <Select
          label="Kind"
          description={KIND_WORDS[kind].use}
          choices={PAIRING_KINDS.map((id) => ({
            id,
            label: KIND_WORDS[id].label,
            description: KIND_WORDS[id].use,
          }))}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setDetails(NO_WHAT_IF);
          }}
        />
        {choices.length > 1 && (
          <RadioGroup label="Start from" choices={choices} value={from} onChange={setStart} />
        )}
        {isWhatIf ? (
          <WhatIfFields kind={kind} from={from} value={details} onChange={setDetails} />
        ) : (
          <TextField label="Name" value={typed ?? proposed} onChange={setTyped} isRequired maxLength={120} />
        )}
        {refusal !== null && <Banner tone="warning" title={refusal} />}
      </Stack>
    </Dialog>
  );
}
