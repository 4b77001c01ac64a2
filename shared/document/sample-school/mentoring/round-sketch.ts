import { newRound } from '../../../domain/mentoring/round/new-round';
import { gatherRoundFacts, type RoundSource } from '../../../domain/mentoring/round/round-facts';
import { roundId, type Proposal, type Round } from '../../../domain/mentoring/round/round';
import { scorePairs, sumScores } from '../../../domain/mentoring/round/score-pairs';
import type { Pairing } from '../../../domain/mentoring/relationship/pairing';
import { hasMentor, type PairingKind } from '../../../domain/mentoring/pairing-kind';
import { samplePersonId } from '../sample-id';

/** A round in few words, with the pairs that the solver found for it; names are those before the @ of an email. */
export type RoundSketch = {
  readonly id: string;
  readonly name: string;
  readonly kind: PairingKind;
  readonly madeOn: string;
  readonly confirmedOn: string | null;
  /** Who may mentor, each with one place unless a number follows: `leila.bevan 2`. */
  readonly mentors: readonly string[];
  readonly learners: readonly string[];
  readonly rules: Partial<Round['rules']>;
  readonly weights: Partial<Round['weights']>;
  readonly found: {
    readonly at: string;
    readonly milliseconds: number;
    readonly pairs: readonly (readonly string[])[];
    readonly leftOver: readonly (readonly [
      person: string,
      because: Proposal['leftOver'][number]['because'],
    ])[];
  };
};

/** The whole round behind a sketch: its points are counted by the round's own rules. */
export function drawRound(sketch: RoundSketch, source: RoundSource): Round {
  const round: Round = {
    ...newRound({
      id: roundId.parse(sketch.id),
      name: sketch.name,
      kind: sketch.kind,
      madeOn: sketch.madeOn,
      learners: sketch.learners.map(samplePersonId),
    }),
    mentors: sketch.mentors.map((mentor) => {
      const [emailName = '', places = '1'] = mentor.split(' ');
      return { personId: samplePersonId(emailName), places: Number(places) };
    }),
    confirmedOn: sketch.confirmedOn,
  };
  const set: Round = {
    ...round,
    rules: { ...round.rules, ...sketch.rules },
    weights: { ...round.weights, ...sketch.weights },
  };
  return { ...set, proposal: drawProposal(sketch, set, sourceOn(sketch.madeOn, source)) };
}

function drawProposal({ found }: RoundSketch, round: Round, source: RoundSource): Proposal {
  const pairs = scorePairs(
    gatherRoundFacts(source, round),
    found.pairs.map((people) => ({
      people: people.map(samplePersonId),
      isLocked: false,
      origin: 'solver',
      overruled: [],
    })),
  );
  const total = sumScores(pairs);
  return {
    pairs,
    leftOver: found.leftOver.map(([person, because]) => ({ personId: samplePersonId(person), because })),
    solved: {
      at: found.at,
      paired: found.pairs.flatMap((people) => (hasMentor(round.kind) ? people.slice(1) : people)).length,
      total,
      bound: total,
      isProved: true,
      milliseconds: found.milliseconds,
    },
  };
}

/** The school as a round found it: pairings that began later had not been made, and none of those was closed yet. */
export function sourceOn(day: string, source: RoundSource): RoundSource {
  const begun = Object.entries<Pairing>(source.pairings).filter(([, { startDay }]) => startDay < day);
  return { ...source, pairings: Object.fromEntries(begun) };
}
