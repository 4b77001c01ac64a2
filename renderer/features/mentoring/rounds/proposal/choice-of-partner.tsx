import { useMemo, useState } from 'react';
import { KIND_WORDS, hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import type { Round } from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import { PersonPicker } from '../../../../domain-ui/person-picker';
import { priceOfPair } from '../../../../state/rounds';
import { useDocument } from '../../../../state/use-document';
import { Stack } from '../../../../ui/stack';
import { PairAnyway } from './pair-anyway';
import { PriceView } from './price-view';
import styles from './proposal.module.css';
import { useAsked } from './use-asked';

type Props = {
  readonly round: Round;
  /** Who is to have another partner. */
  readonly personId: PersonId;
  /** Who cannot be chosen: those the person is with. */
  readonly without: readonly PersonId[];
  readonly onPaired: (people: readonly PersonId[]) => void;
};

/** Any other partner for one person, with the price of choosing them. */
export function ChoiceOfPartner({ round, personId, without, onPaired }: Props) {
  const people = useDocument((document) => document.people);
  const [partner, setPartner] = useState<PersonId | null>(null);
  const isPair = hasMentor(round.kind);
  const choices = useMemo(() => {
    const ids = isPair ? round.mentors.map((each) => each.personId) : round.learners;
    return ids.flatMap((id) => {
      const person = people[id];
      return person === undefined || without.includes(id) || id === personId ? [] : [person];
    });
  }, [isPair, round.mentors, round.learners, people, without, personId]);
  return (
    <Stack gap={2}>
      <PersonPicker
        label={`Another ${KIND_WORDS[round.kind].mentor.toLowerCase()} for ${nameOf(people, personId)}`}
        people={choices}
        value={partner}
        onChange={setPartner}
      />
      {partner !== null && (
        <Price
          key={partner}
          round={round}
          mentorOrOne={isPair ? partner : personId}
          learnerOrOther={isPair ? personId : partner}
          onPaired={onPaired}
        />
      )}
    </Stack>
  );
}

type PriceProps = {
  readonly round: Round;
  readonly mentorOrOne: PersonId;
  readonly learnerOrOther: PersonId;
  readonly onPaired: Props['onPaired'];
};

const ask = ({ round, mentorOrOne, learnerOrOther }: Omit<PriceProps, 'onPaired'>) =>
  priceOfPair(round.id, [mentorOrOne, learnerOrOther]);

function Price({ round, mentorOrOne, learnerOrOther, onPaired }: PriceProps) {
  const people = useDocument((document) => document.people);
  const question = useMemo(
    () => ({ round, mentorOrOne, learnerOrOther }),
    [round, mentorOrOne, learnerOrOther],
  );
  const asked = useAsked(question, ask);
  const first = nameOf(people, mentorOrOne);
  const second = nameOf(people, learnerOrOther);
  if (asked.kind === 'waiting') return <p className={styles['hint']}>Working out what it would cost…</p>;
  if (asked.kind === 'refused') return <p>{asked.message}</p>;
  const subject = hasMentor(round.kind) ? `Giving ${second} to ${first}` : `Putting ${first} with ${second}`;
  return (
    <Stack gap={2}>
      <PriceView price={asked.answer} subject={subject} />
      <PairAnyway round={round} price={asked.answer} onPaired={onPaired} label="Pair them all the same" />
    </Stack>
  );
}
