import fc from 'fast-check';
import { gatherRoundFacts, type RoundSource } from '#shared/domain/mentoring/round/round-facts';
import { findBrokenRules } from '#shared/domain/mentoring/round/find-broken-rules';
import { hasMentor, type PairingKind } from '#shared/domain/mentoring/pairing-kind';
import type { Round, RoundBasis } from '#shared/domain/mentoring/round/round';
import { aPerson } from '../../../../support/documents';
import { buildKeepApart, buildPairing, buildRound, buildSource, closedPairing, id } from './build-round';

const TOPICS = [
  'Behaviour',
  'Questioning',
  'Reading aloud',
  'Early reading',
  'Maths talk',
  'Asking good questions',
];
const topics = fc.subarray(TOPICS, { maxLength: 2 });
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const name = fc.constantFrom(...NAMES);

const anyPerson = (who: string) =>
  fc
    .record({
      team: fc.constantFrom('', 'Year 1', 'Year 2'),
      phase: fc.constantFrom('', 'Key stage 1', 'Key stage 2'),
      wants: topics,
      strengths: topics,
      avoids: fc.subarray(TOPICS, { maxLength: 1 }),
      lineManagerId: fc.option(name.map(id), { freq: 2 }),
      inductionTutorId: fc.option(name.map(id), { freq: 1 }),
      mentorTrainedOn: fc.constantFrom(null, '2025-01-06', '2027-01-06'),
      practisingSince: fc.constantFrom(null, 2010, 2020, 2025),
      freePeriods: fc.subarray(['mon/p1', 'tue/p2', 'wed/lunch', 'fri/p5', 'fri/p9']),
      leavingDay: fc.constantFrom(null, null, null, null, '2026-10-01'),
    })
    .map((fields) => aPerson(who, fields));

const weight = fc.integer({ min: 0, max: 3 });
const twoNames = fc.uniqueArray(name, { minLength: 2, maxLength: 2 });

/** A small school with past pairings and a round of a kind, some of it locked. */
export function anyRound(
  kind: PairingKind,
): fc.Arbitrary<{ readonly source: RoundSource; readonly round: Round }> {
  return fc
    .record({
      people: fc.tuple(...NAMES.map(anyPerson)),
      past: fc.array(fc.tuple(twoNames, fc.boolean()), { maxLength: 3 }),
      apart: fc.array(twoNames, { maxLength: 2 }),
      mentors: fc.subarray([...NAMES], { maxLength: 3 }),
      places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
      learners: fc.subarray([...NAMES], { minLength: 1, maxLength: kind === 'co-coaching' ? 7 : 5 }),
      rules: fc.record({
        noLineManagement: fc.boolean(),
        noInductionTutor: fc.boolean(),
        trainedMentorsOnly: fc.constantFrom(false, false, true),
        minimumSharedPeriods: fc.constantFrom(0, 0, 1, 2),
        lastPartner: fc.constantFrom('any' as const, 'any' as const, 'another' as const, 'keep' as const),
        team: fc.constantFrom('any' as const, 'any' as const, 'same' as const, 'other' as const),
        respectAvoidedTopics: fc.boolean(),
      }),
      weights: fc.record({
        topics: weight,
        time: weight,
        phase: weight,
        phaseWish: fc.constantFrom('same' as const, 'different' as const),
        experience: weight,
        earlier: weight,
        load: fc.integer({ min: 0, max: 10 }),
      }),
      objective: fc.constantFrom('most-people' as const, 'best-score' as const),
      before: fc.option(fc.array(twoNames, { maxLength: 3 })),
      lock: fc.option(fc.tuple(fc.nat(), fc.nat())),
    })
    .map((of) => {
      const pairings = of.past.map(([people, isOpen], at) =>
        (isOpen ? buildPairing : closedPairing)(`past-${at}`, people, { kind }),
      );
      const basis: RoundBasis =
        of.before === null
          ? { kind: 'fresh' }
          : {
              kind: 'least-change',
              because: 'Somebody leaves',
              fromDay: '2027-01-04',
              pairings: of.before.map((people, at) => ({ pairingId: `basis-${at}`, people: people.map(id) })),
            };
      const source = buildSource({
        people: of.people,
        pairings,
        apart: of.apart.map(([a = '', b = '']) => buildKeepApart(a, b)).slice(0, 1),
      });
      const round = buildRound({
        kind,
        basis,
        mentors: hasMentor(kind)
          ? of.mentors.map((each, at) => ({ personId: id(each), places: of.places[at] ?? 0 }))
          : [],
        learners: of.learners.map(id),
        rules: of.rules,
        weights: of.weights,
        objective: of.objective,
      });
      return { source, round: of.lock === null ? round : lockOne(source, round, of.lock) };
    });
}

/** Locks one allowed pair of the round, where there is one with a place. */
function lockOne(source: RoundSource, round: Round, [m, l]: readonly [number, number]): Round {
  const facts = gatherRoundFacts(source, round);
  const firsts = hasMentor(round.kind)
    ? facts.mentors.filter((each) => (facts.places.get(each) ?? 0) > 0)
    : facts.learners;
  const first = firsts[m % Math.max(1, firsts.length)];
  const seconds = facts.learners.filter(
    (each) => first !== undefined && each !== first && findBrokenRules(facts, [first, each]).length === 0,
  );
  const second = seconds[l % Math.max(1, seconds.length)];
  if (first === undefined || second === undefined) return round;
  const pair = {
    people: [first, second],
    score: 0,
    parts: [],
    isLocked: true,
    origin: 'hand',
    overruled: [],
  } as const;
  return { ...round, proposal: { pairs: [pair], leftOver: [], solved: null } };
}
