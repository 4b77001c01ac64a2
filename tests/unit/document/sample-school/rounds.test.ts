import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { sourceOn } from '#shared/document/sample-school/mentoring/round-sketch';
import { hasMentor } from '#shared/domain/mentoring/pairing-kind';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { findBrokenRules } from '#shared/domain/mentoring/round/find-broken-rules';
import type { Round } from '#shared/domain/mentoring/round/round';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { scorePair } from '#shared/domain/mentoring/round/score-pair';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';

const sample = buildSampleSchool();
const rounds = Object.values<Round>(sample.rounds);
const factsOf = (round: Round) => gatherRoundFacts(sourceOn(round.madeOn, sample), round);
const named = rounds.map((round) => [round.name, round] as const);

describe('the rounds of the sample school', () => {
  it('are two that were confirmed and one that is open', () => {
    expect(rounds.map(({ kind, confirmedOn }) => [kind, confirmedOn])).toEqual([
      ['mentoring', '2026-09-11'],
      ['co-coaching', '2026-09-18'],
      ['specialist coaching', null],
    ]);
  });

  it('leave somebody over, and have a group of three', () => {
    expect(rounds.map(({ proposal }) => proposal.leftOver.length)).toEqual([1, 0, 3]);
    const sizes = rounds[1]?.proposal.pairs.map(({ people }) => people.length);
    expect(sizes).toEqual([2, 2, 2, 3]);
  });

  it.each(named)('says of “%s” what the solver finds and proves', (_name, round) => {
    const { pairs, leftOver, solved } = round.proposal;
    const again = solveRound(factsOf(round), { at: solved?.at ?? '' });
    expect(again.pairs).toEqual(pairs);
    expect(again.leftOver).toEqual(leftOver);
    expect(again.solved).toEqual({ ...solved, milliseconds: 0 });
  });

  it.each(named)('has points in “%s” that add up, pair by pair', (_name, round) => {
    const facts = factsOf(round);
    for (const { people, score, parts } of round.proposal.pairs) {
      expect({ score, parts }).toEqual(scorePair(facts, people));
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }
  });

  it.each(named)('breaks no rule in “%s” that was not set aside', (_name, round) => {
    const facts = factsOf(round);
    for (const { people, overruled } of round.proposal.pairs) {
      const broken = findBrokenRules(facts, people).map(({ rule }) => rule);
      expect(broken).toEqual(overruled.map(({ rule }) => rule));
    }
  });

  it.each(named)('pairs or leaves over everybody of “%s” once', (_name, { kind, learners, proposal }) => {
    const paired = proposal.pairs.flatMap(({ people }) => (hasMentor(kind) ? people.slice(1) : people));
    const left = proposal.leftOver.map(({ personId }) => personId);
    expect([...paired, ...left].toSorted()).toEqual(learners.toSorted());
  });

  it.each(named.filter(([, { confirmedOn }]) => confirmedOn !== null))(
    'began a pairing for each pair of “%s”',
    (_name, { id, kind, proposal }) => {
      const begun = Object.values<Pairing>(sample.pairings).filter(({ roundId }) => roundId === id);
      for (const pairing of begun) expect(pairing.kind).toBe(kind);
      const listed = (each: readonly { readonly people: readonly string[] }[]) =>
        each.map(({ people }) => people.join(' ')).toSorted();
      expect(listed(begun)).toEqual(listed(proposal.pairs));
    },
  );
});
