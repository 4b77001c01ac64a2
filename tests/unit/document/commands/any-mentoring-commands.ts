import fc from 'fast-check';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { RULE_NAMES } from '#shared/domain/mentoring/round/round';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import {
  buildKeepApart,
  buildPairing,
  buildRound,
  buildSource,
  AT,
  id,
} from '../../domain/mentoring/round/build-round';
import { idris, mei, wanda } from './carry-out';

const name = fc.constantFrom('mei', 'idris', 'wanda', 'ada');
const day = fc.constantFrom('2026-11-12', '2026-12-18', '2027-01-04');
const text = fc.string({ minLength: 1, maxLength: 12 }).filter((words) => words.trim() !== '');
const round = fc.constantFrom('round', 'triad', 'gone');
const pairing = fc.constantFrom('first', 'second');
const session = fc.constantFrom('monday', 'friday');
const two = fc.uniqueArray(name, { minLength: 2, maxLength: 2 });

const mentoring = buildRound({
  mentors: ['mei', 'wanda'].map((who) => ({ personId: id(who), places: 1 })),
  learners: ['idris', 'wanda'].map(id),
});
const coaching = {
  ...buildRound({ kind: 'co-coaching', learners: ['mei', 'idris', 'wanda'].map(id), groupOfThree: 'allow' }),
  id: 'triad',
};
const change = buildRound({
  basis: {
    kind: 'least-change',
    because: 'Mei leaves',
    fromDay: '2027-01-04',
    pairings: [{ pairingId: 'first', people: ['mei', 'idris'].map(id) }],
  },
  mentors: [{ personId: id('wanda'), places: 2 }],
  learners: [id('idris')],
});
const rounds = [mentoring, change, coaching].map((each) => ({ ...each, id: each.id as typeof mentoring.id }));
const source = buildSource({ people: [mei, idris, wanda] });
const proposals = rounds.map((each) => solveRound(gatherRoundFacts(source, each), { at: AT }));

const aSession = fc
  .record({
    id: session,
    day,
    minutes: fc.constantFrom(20, 45),
    status: fc.constantFrom('planned', 'held', 'missed'),
    ledByLearner: fc.boolean(),
    goalIds: fc.constantFrom([], ['goal']),
  })
  .map((of) => ({
    start: null,
    kindId: 'conversation',
    cover: 'not needed',
    specialist: '',
    actions: [],
    ...of,
  }));

const agreement = fc.record({ purpose: text, wordedOn: day }).map((of) => ({
  groundRules: [],
  power: '',
  confidentiality: '',
  meetingRhythm: '',
  needs: [],
  ...of,
}));

const goal = fc.record({ title: text, setOn: day }).map((of) => ({
  id: 'goal',
  buildsOn: '',
  successCriteria: '',
  priorityId: '',
  byDay: null,
  selfRatingBefore: null,
  selfRatingAfter: null,
  evidence: [],
  outcome: 'open',
  ...of,
}));

const review = fc.constantFrom('', 'It went well').map((answer) => ({
  selfReview: [{ question: 'What went well?', answer }],
  focus: 'Talk',
  seen: 'Pairs talking',
  asked: '',
  nextSteps: '',
}));

/** What each command of mentoring and coaching takes. */
const INPUTS = {
  'round.add': fc.constantFrom(...rounds).map((added) => ({ round: added })),
  'round.remove': fc.record({ roundId: round }),
  'round.edit': fc.record({
    roundId: round,
    change: fc.record(
      {
        name: text,
        learners: fc.uniqueArray(name, { maxLength: 3 }),
        objective: fc.constantFrom('most-people', 'best-score'),
        mentors: fc
          .uniqueArray(name, { maxLength: 2 })
          .map((them) => them.map((personId) => ({ personId, places: 2 }))),
      },
      { requiredKeys: [] },
    ),
  }),
  'round.keepProposal': fc.record({ roundId: round, proposal: fc.constantFrom(...proposals) }),
  'round.lockPairs': fc.record({
    roundId: round,
    pairs: fc.constantFrom([['mei', 'idris']], [['wanda', 'idris']], [['mei', 'wanda']]),
    isLocked: fc.boolean(),
  }),
  'round.pairByHand': fc.record({
    roundId: round,
    people: two,
    overruled: fc
      .subarray([...RULE_NAMES])
      .chain((rules) => text.map((reason) => rules.map((rule) => ({ rule, reason })))),
  }),
  'round.unpairByHand': fc.record({ roundId: round, people: two }),
  'round.confirm': fc.record({
    roundId: round,
    day,
    pairingIds: fc.subarray(['new-1', 'new-2', 'new-3'], { minLength: 1 }),
  }),
  'keepApart.add': fc.record({
    keepApart: fc.tuple(name, name).map(([a, b]) => buildKeepApart(a, b)),
    reason: text,
  }),
  'keepApart.remove': fc.record({ id: two.map((them) => them.join(' ')) }),
  'pairing.add': fc.tuple(pairing, two).map(([which, people]) => ({ pairing: buildPairing(which, people) })),
  'pairing.edit': fc.record({
    pairingId: pairing,
    fields: fc.record(
      { rhythm: fc.constantFrom({ everyWeeks: 1, minutes: 30 }), startDay: day },
      { requiredKeys: [] },
    ),
  }),
  'pairing.changeStage': fc.record({
    pairingId: pairing,
    to: fc.constantFrom('proposed', 'agreed', 'active', 'pausing'),
    day,
    why: fc.constantFrom('', 'They asked to'),
  }),
  'pairing.close': fc.record({
    pairingId: pairing,
    closing: fc.record({
      day,
      reason: fc.constantFrom('purpose met', 'somebody left'),
      learned: fc.constantFrom('', 'Much'),
      waiting: fc.constantFrom([], ['idris']),
    }),
  }),
  'pairing.remove': fc.record({ ids: fc.uniqueArray(pairing, { minLength: 1 }) }),
  'pairing.writeAgreement': fc.record({ pairingId: pairing, agreement }),
  'pairing.signAgreement': fc.record({ pairingId: pairing, people: two, day }),
  'pairing.saveGoal': fc.record({ pairingId: pairing, goal }),
  'pairing.removeGoal': fc.record({ pairingId: pairing, goalId: fc.constant('goal') }),
  'pairing.saveSessions': fc.record({
    pairingId: pairing,
    sessions: fc.uniqueArray(aSession, { minLength: 1, maxLength: 2, selector: (each) => each.id }),
  }),
  'pairing.removeSessions': fc.record({ pairingId: pairing, ids: fc.uniqueArray(session, { minLength: 1 }) }),
  'pairing.saveGain': fc.record({
    pairingId: pairing,
    gain: fc.record({
      id: fc.constant('gain'),
      day,
      words: text,
      personId: name,
      kind: fc.constantFrom('learned', 'thanks'),
    }),
  }),
  'pairing.saveEvidence': fc.record({
    pairingId: pairing,
    evidence: fc.record({
      id: fc.constant('evidence'),
      day,
      words: text,
      principle: fc.constantFrom('conversation', 'resources'),
    }),
  }),
  'pairing.removeNoted': fc.record({ pairingId: pairing, id: fc.constantFrom('gain', 'evidence') }),
  'pairing.writeNote': fc.record({
    pairingId: pairing,
    sessionId: session,
    words: fc.constantFrom('', 'kingfisher'),
  }),
  'pairing.writeLessonReview': fc.record({
    pairingId: pairing,
    sessionId: session,
    review: fc.option(review),
  }),
};

/** A command of mentoring and coaching, as it is sent; those that make something come more often. */
export const anyMentoringCommand: fc.Arbitrary<unknown> = fc.oneof(
  ...Object.entries(INPUTS).map(([command, input]) => ({
    weight: /add$|Sessions$|keepProposal$/.test(command) ? 3 : 1,
    // Each is an arbitrary of its own type, which only parsing brings together.
    arbitrary: (input as fc.Arbitrary<unknown>).map((value) => ({ name: command, input: value })),
  })),
);
