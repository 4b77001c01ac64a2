import { useMemo, useState } from 'react';
import { KIND_WORDS, hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { countClosedDoors, listWithoutDoors } from '#shared/domain/mentoring/round/list-without-doors';
import { gatherRoundFacts, type RoundFacts } from '#shared/domain/mentoring/round/round-facts';
import type { Round } from '#shared/domain/mentoring/round/round';
import { RULE_WORDS } from '#shared/domain/mentoring/round/rule-words';
import type { PersonId } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { Disclosure } from '../../../../ui/disclosure';
import { Section } from '../../../../ui/section';
import { Doors } from '../proposal/doors';
import { bySurname } from '../surname-order';
import { useRoundSource } from '../use-round-source';
import who from './who.module.css';

const MOST_NAMED = 8;

/** Whom the rules leave without anybody, however many places there are; nothing where everybody has somebody. */
export function WithoutDoorsPart({ round }: { readonly round: Round }) {
  const source = useRoundSource();
  const facts = useMemo(() => gatherRoundFacts(source, round), [source, round]);
  const without = useMemo(
    () =>
      listWithoutDoors(facts)
        .map((id) => ({ id }))
        .toSorted(bySurname(source.people)),
    [facts, source.people],
  );
  if (without.length === 0) return null;
  const more = without.length - MOST_NAMED;
  return (
    <Section
      title={`${plural(without.length, 'person', 'people')} the rules leave nobody for`}
      description="However many places there are. Open a name to see which rule closes which door."
    >
      <div className={who['doors']}>
        {without.slice(0, MOST_NAMED).map(({ id }) => (
          <WithoutDoors key={id} round={round} facts={facts} personId={id} />
        ))}
        {more > 0 && <p className={who['count']}>And {plural(more, 'more person', 'more people')}.</p>}
      </div>
    </Section>
  );
}

type Props = { readonly round: Round; readonly facts: RoundFacts; readonly personId: PersonId };

function WithoutDoors({ round, facts, personId }: Props) {
  const [isOpen, setOpen] = useState(false);
  const name = facts.nameOf(personId);
  const { partners, closed } = useMemo(() => countClosedDoors(facts, personId), [facts, personId]);
  const words = closed.map(({ rule, doors }) => `${RULE_WORDS[rule].label}: ${doors} of ${partners}`);
  return (
    <Disclosure
      title={`Nobody may ${verbOf(round)} ${name}`}
      aside={<span className={who['count']}>{words.join(', ')}</span>}
      onExpandedChange={setOpen}
    >
      {isOpen && (
        <Doors round={round} personId={personId} relaxWords="Do that" onRelaxed={() => setOpen(false)} />
      )}
    </Disclosure>
  );
}

function verbOf({ kind }: Round): string {
  if (!hasMentor(kind)) return 'be paired with';
  return KIND_WORDS[kind].mentor === 'Mentor' ? 'mentor' : 'coach';
}
