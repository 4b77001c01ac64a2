import type { PersonId } from '../../people/person';
import { hasMentor } from '../pairing-kind';
import type { PartnerMove } from './round-answers';
import { groupKey } from './pair-key';
import type { ProposedPair, Round } from './round';
import { sumScores } from './score-pairs';

/** Two rounds side by side. */
export type RoundComparison = {
  /** Pairs of the same people, with each round's own pair: the points may differ. */
  readonly same: readonly { readonly a: ProposedPair; readonly b: ProposedPair }[];
  readonly onlyInA: readonly ProposedPair[];
  readonly onlyInB: readonly ProposedPair[];
  /** Learners (in co-coaching everybody) who have another partner, with the one in A and the one in B. */
  readonly changed: readonly PartnerMove[];
  readonly totals: { readonly a: RoundTotals; readonly b: RoundTotals };
  /** Which settings of the two differ. */
  readonly rules: readonly Difference<Round['rules']>[];
  readonly weights: readonly Difference<Round['weights']>[];
};

/** People paired (learners, or everybody in co-coaching), people left over, and points. */
export type RoundTotals = { readonly paired: number; readonly leftOver: number; readonly points: number };

type Difference<T> = {
  readonly [Name in keyof T]: { readonly name: Name; readonly a: T[Name]; readonly b: T[Name] };
}[keyof T];

/** Compares what two rounds propose, as they stand. Points are comparable where the weights are the same. */
export function compareRounds(a: Round, b: Round): RoundComparison {
  const ofB = new Map(b.proposal.pairs.map((pair) => [groupKey(b.kind, pair.people), pair]));
  const same = a.proposal.pairs.flatMap((pair) => {
    const other = ofB.get(groupKey(a.kind, pair.people));
    return other === undefined ? [] : [{ a: pair, b: other }];
  });
  const shared = new Set(same.map((each) => groupKey(a.kind, each.a.people)));
  const isOwn = ({ people }: ProposedPair) => !shared.has(groupKey(a.kind, people));
  return {
    same,
    onlyInA: a.proposal.pairs.filter(isOwn),
    onlyInB: b.proposal.pairs.filter(isOwn),
    changed: listPartnerMoves(a.kind, a.proposal.pairs, b.proposal.pairs),
    totals: { a: totalsOf(a), b: totalsOf(b) },
    rules: differences(a.rules, b.rules),
    weights: differences(a.weights, b.weights),
  };
}

/** The figures of a round as it stands, with what was changed by hand. */
export function totalsOf({ kind, proposal }: Pick<Round, 'kind' | 'proposal'>): RoundTotals {
  return {
    paired: countPaired(kind, proposal.pairs),
    leftOver: proposal.leftOver.length,
    points: sumScores(proposal.pairs),
  };
}

type Pairs = readonly { readonly people: readonly PersonId[] }[];

/** Learners with a mentor; in co-coaching everybody in a pair or a group of three. */
export function countPaired(kind: Round['kind'], pairs: Pairs): number {
  return pairs.reduce((sum, { people }) => sum + people.length - (hasMentor(kind) ? 1 : 0), 0);
}

/**
 * Who has another partner than before: first those paired before, in that order, then the newly paired. With three in a
 * group, somebody who keeps one of the others is not counted as moved.
 */
export function listPartnerMoves(kind: Round['kind'], before: Pairs, after: Pairs): readonly PartnerMove[] {
  const was = partnersOf(kind, before);
  const is = partnersOf(kind, after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((personId) => {
    const from = was.get(personId) ?? [];
    const to = is.get(personId) ?? [];
    return from.some((id) => to.includes(id)) ? [] : [{ personId, from: from[0] ?? null, to: to[0] ?? null }];
  });
}

function partnersOf(kind: Round['kind'], pairs: Pairs): ReadonlyMap<PersonId, readonly PersonId[]> {
  return new Map(
    pairs.flatMap(({ people }) =>
      (hasMentor(kind) ? people.slice(1) : people).map(
        (id) => [id, people.filter((other) => other !== id)] as const,
      ),
    ),
  );
}

function differences<T extends object>(a: T, b: T): readonly Difference<T>[] {
  // The keys of a schema's object are those of its type.
  return (Object.keys(a) as (keyof T)[])
    .filter((name) => a[name] !== b[name])
    .map((name) => ({ name, a: a[name], b: b[name] }));
}
