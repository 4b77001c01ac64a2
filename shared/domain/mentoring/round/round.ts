import { z } from 'zod';
import { day } from '../../../lib/day';
import { instant } from '../../../lib/instant';
import { recordId } from '../../../lib/record-id';
import { personId } from '../../people/person';
import { pairingKind } from '../pairing-kind';

export const roundId = recordId(60).brand<'RoundId'>();
export type RoundId = z.infer<typeof roundId>;

/** The rules a proposed pair can break, by name; a round says which of them hold. */
export const RULE_NAMES = [
  'never-pair',
  'line-management',
  'induction-tutor',
  'capacity',
  'trained-mentors',
  'shared-time',
  'last-partner',
  'team',
  'avoided-topic',
] as const;
export const ruleName = z.enum(RULE_NAMES);
export type RuleName = z.infer<typeof ruleName>;

/** The hard rules of a round. Never-pair and capacity always hold. */
export const roundRules = z
  .strictObject({
    /** Nobody is paired with their line manager, nor with that manager's manager. */
    noLineManagement: z.boolean(),
    /** Nobody is mentored by the colleague who assesses their induction. */
    noInductionTutor: z.boolean(),
    trainedMentorsOnly: z.boolean(),
    /** Weekly free periods that both must have. */
    minimumSharedPeriods: z.int().min(0).max(25),
    lastPartner: z.enum(['any', 'another', 'keep']),
    team: z.enum(['any', 'same', 'other']),
    /** Nobody works on a topic with somebody who said they will not work on it. */
    respectAvoidedTopics: z.boolean(),
  })
  .readonly();
export type RoundRules = z.infer<typeof roundRules>;

export const DEFAULT_ROUND_RULES: RoundRules = {
  noLineManagement: true,
  noInductionTutor: true,
  trainedMentorsOnly: false,
  minimumSharedPeriods: 0,
  lastPartner: 'any',
  team: 'any',
  respectAvoidedTopics: true,
};

/** What a pair's score is made of. */
export const WEIGHT_NAMES = ['topics', 'time', 'phase', 'experience', 'earlier', 'load'] as const;
export const weightName = z.enum(WEIGHT_NAMES);
export type WeightName = z.infer<typeof weightName>;

const weight = z.int().min(0).max(10);

/** How much each wish counts, 0 (not at all) to 10; a pair earns up to ten times that in points. */
export const roundWeights = z
  .strictObject({
    topics: weight,
    time: weight,
    phase: weight,
    /** Which phase is the better match. */
    phaseWish: z.enum(['same', 'different']),
    experience: weight,
    earlier: weight,
    load: weight,
  })
  .readonly();
export type RoundWeights = z.infer<typeof roundWeights>;

export const DEFAULT_ROUND_WEIGHTS: RoundWeights = {
  topics: 6,
  time: 4,
  phase: 2,
  phaseWish: 'same',
  experience: 2,
  earlier: 2,
  load: 4,
};

/** The people of a pair: mentor and learner in that order; in co-coaching two, or three, in the order of the round. */
export const pairPeople = z.array(personId).min(2).max(3).readonly();

/** The points of one weight, and why, in words: "Both are free on Tue period 3 and Thu period 1". */
const scorePart = z
  .strictObject({ weight: weightName, points: z.int().min(0), why: z.string().max(300) })
  .readonly();
export type ScorePart = z.infer<typeof scorePart>;

/** A rule that the coordinator set aside for one pair, and why. */
export const overrule = z.strictObject({ rule: ruleName, reason: z.string().min(1).max(500) }).readonly();
export type Overrule = z.infer<typeof overrule>;

/** A pair as it stands in a round: its points add up to its score. */
export const proposedPair = z
  .strictObject({
    people: pairPeople,
    score: z.int().min(0),
    parts: z.array(scorePart).readonly(),
    /** A locked pair is not moved when the round is solved again. */
    isLocked: z.boolean(),
    origin: z.enum(['solver', 'hand']),
    overruled: z.array(overrule).readonly(),
  })
  .readonly();
export type ProposedPair = z.infer<typeof proposedPair>;

/** Somebody whom no pair has, and the solver's reason. */
const leftOver = z
  .strictObject({
    personId,
    because: z.enum(['nobody-allowed', 'all-taken', 'costs-more-than-it-gains', 'by-hand']),
  })
  .readonly();
export type LeftOver = z.infer<typeof leftOver>;

/** What the solver found and proved, before anybody changed it by hand. */
const solved = z
  .strictObject({
    at: instant,
    paired: z.int().min(0),
    total: z.int().min(0),
    /** The points that no other pairing as good by the round's earlier goals (people, pairs kept) can pass. */
    bound: z.int().min(0),
    isProved: z.boolean(),
    milliseconds: z.number().min(0),
  })
  .readonly();

/** Who would be with whom, and who would be left over. */
export const proposal = z
  .strictObject({
    pairs: z.array(proposedPair).readonly(),
    leftOver: z.array(leftOver).readonly(),
    solved: solved.nullable(),
  })
  .readonly();
export type Proposal = z.infer<typeof proposal>;

export const NO_PROPOSAL: Proposal = { pairs: [], leftOver: [], solved: null };

/**
 * What the round starts from: nothing, or the pairings of a year under way, of which as few as possible are to change
 * because somebody leaves or has less time.
 */
const basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fresh') }).readonly(),
  z
    .strictObject({
      kind: z.literal('least-change'),
      because: z.string().min(1).max(200),
      /** The day on which changed pairings end and new ones begin. */
      fromDay: day,
      /** The pairings as they were, with their people in the order of a pair. */
      pairings: z
        .array(z.strictObject({ pairingId: recordId(60), people: pairPeople }).readonly())
        .readonly(),
    })
    .readonly(),
]);
export type RoundBasis = z.infer<typeof basis>;

/** One time of pairing people: who takes part, by which rules and wishes, and what came of it. */
export const round = z
  .strictObject({
    id: roundId,
    name: z.string().min(1).max(120),
    kind: pairingKind,
    madeOn: day,
    basis,
    /** Who may mentor or coach, and how many people each at once; empty in co-coaching. */
    mentors: z.array(z.strictObject({ personId, places: z.int().min(0).max(20) }).readonly()).readonly(),
    /** Who is to be paired: the learners; in co-coaching everybody. */
    learners: z.array(personId).readonly(),
    rules: roundRules,
    weights: roundWeights,
    objective: z.enum(['most-people', 'best-score']),
    groupOfThree: z.enum(['allow', 'never']),
    proposal,
    /** The day it was confirmed; from then on it is a record that nothing changes. */
    confirmedOn: day.nullable(),
  })
  .readonly();
export type Round = z.infer<typeof round>;
