import { useState } from 'react';
import type { Overrule, Round } from '#shared/domain/mentoring/round/round';
import type { PairPrice } from '#shared/domain/mentoring/round/round-answers';
import { RULE_WORDS } from '#shared/domain/mentoring/round/rule-words';
import type { PersonId } from '#shared/domain/people/person';
import { runAndTell } from '../../../../state/actions';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Stack } from '../../../../ui/stack';
import { TextField } from '../../../../ui/text-field';
import styles from './proposal.module.css';

type Props = {
  readonly round: Round;
  readonly price: PairPrice;
  readonly label: string;
  readonly onPaired: (people: readonly PersonId[]) => void;
};

/** Pairs two people by hand; where that breaks a rule, it asks why the rule is to be set aside for them. */
export function PairAnyway({ round, price, label, onPaired }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { broken } = price;
  const pair = async (overruled: readonly Overrule[]) => {
    const people = [...price.people];
    const done = await runAndTell({
      name: 'round.pairByHand',
      input: { roundId: round.id, people, overruled: [...overruled] },
    });
    setAsking(false);
    if (done.ok) onPaired(people);
  };
  return (
    <div>
      <Button size="small" onPress={() => (broken.length === 0 ? void pair([]) : setAsking(true))}>
        {label}
        {broken.length > 0 && '…'}
      </Button>
      {isAsking && (
        <OverruleDialog
          broken={broken}
          onClose={() => setAsking(false)}
          onOverrule={(overruled) => void pair(overruled)}
        />
      )}
    </div>
  );
}

type DialogProps = {
  readonly broken: PairPrice['broken'];
  readonly onClose: () => void;
  readonly onOverrule: (overruled: readonly Overrule[]) => void;
};

function OverruleDialog({ broken, onClose, onOverrule }: DialogProps) {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const overruled = broken.map(({ rule }) => ({ rule, reason: (reasons[rule] ?? '').trim() }));
  const isReady = overruled.every(({ reason }) => reason !== '');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={broken.length === 1 ? 'Set this rule aside for them?' : 'Set these rules aside for them?'}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={() => onOverrule(overruled)}>
            Pair them all the same
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <p className={styles['hint']}>
          The rule goes on holding for everybody else. The reason is kept with the pair, and the round’s
          record shows it.
        </p>
        {broken.map(({ rule, sentence }, index) => (
          <Stack key={rule} gap={2}>
            <p>
              <strong>{RULE_WORDS[rule].label}.</strong> {sentence}
            </p>
            <TextField
              label="Why all the same"
              // The dialog opens where one types first.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={index === 0}
              value={reasons[rule] ?? ''}
              onChange={(reason) => setReasons((last) => ({ ...last, [rule]: reason.slice(0, 500) }))}
            />
          </Stack>
        ))}
      </Stack>
    </Dialog>
  );
}
