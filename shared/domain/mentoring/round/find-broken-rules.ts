import { listWords, plural } from '../../../lib/plural';
import { hasMentor, type PairingKind } from '../pairing-kind';
import { groupKey, listTwos } from './pair-key';
import { RULE_NAMES, type RoundRules, type RuleName } from './round';
import type { PersonFacts, RoundFacts } from './round-facts';
import { RULE_WORDS } from './rule-words';
import { countSharedPeriods } from './shared-free-periods';

/** A rule that a pair breaks, and how, in a sentence for the coordinator. */
export type BrokenRule = { readonly rule: RuleName; readonly sentence: string };

type Rule = {
  /** Whether the round has this rule at all. */
  readonly holds: (rules: RoundRules, kind: PairingKind) => boolean;
  /** Mentor and learner in that order; in co-coaching either way round. */
  readonly isBroken: (facts: RoundFacts, mentor: PersonFacts, learner: PersonFacts) => boolean;
  readonly say: (facts: RoundFacts, mentor: PersonFacts, learner: PersonFacts) => string;
};

/** Whether somebody's last partner could be theirs again. */
const keepsSomebodyElse = ({ places, round, people }: RoundFacts, of: PersonFacts, other: PersonFacts) =>
  of.lastPartners.size > 0 &&
  !of.lastPartners.has(other.id) &&
  [...of.lastPartners].some((id) => {
    const last = people.get(id);
    return last !== undefined && (!hasMentor(round.kind) || (places.get(last.id) ?? 0) > 0);
  });

/** Whether somebody is another's line manager, or manages that manager. */
const manages = ({ id }: PersonFacts, { managers }: PersonFacts) => {
  for (const manager of managers) if (manager === id) return true;
  return false;
};

/** Every rule that one pair can break by itself, in the order in which they are named. */
const RULES: Readonly<Record<Exclude<RuleName, 'capacity'>, Rule>> = {
  'never-pair': {
    holds: () => true,
    isBroken: (_, a, b) => a.apartFrom.size > 0 && a.apartFrom.has(b.id),
    say: (_, a, b) => `${a.name} and ${b.name} are on the never-pair list.`,
  },
  'line-management': {
    holds: (rules) => rules.noLineManagement,
    isBroken: (_, a, b) => manages(a, b) || manages(b, a),
    say: (_, a, b) => {
      const [manager, managed] = manages(a, b) ? [a, b] : [b, a];
      return managed.person.lineManagerId === manager.id
        ? `${manager.name} is ${managed.name}’s line manager.`
        : `${manager.name} manages ${managed.name}’s line manager.`;
    },
  },
  'induction-tutor': {
    holds: (rules) => rules.noInductionTutor,
    isBroken: ({ round }, mentor, learner) =>
      learner.person.inductionTutorId === mentor.id ||
      (!hasMentor(round.kind) && mentor.person.inductionTutorId === learner.id),
    say: (_, a, b) => {
      const [tutor, tutored] = b.person.inductionTutorId === a.id ? [a, b] : [b, a];
      return `${tutor.name} assesses ${tutored.name}’s induction.`;
    },
  },
  'trained-mentors': {
    holds: (rules, kind) => rules.trainedMentorsOnly && hasMentor(kind),
    isBroken: (_, mentor) => !mentor.isTrained,
    say: (_, mentor) => `${mentor.name} has no mentor training yet.`,
  },
  'shared-time': {
    holds: (rules) => rules.minimumSharedPeriods > 0,
    isBroken: ({ round }, a, b) => countSharedPeriods(a, b) < round.rules.minimumSharedPeriods,
    say: ({ round }, a, b) => {
      const shared = countSharedPeriods(a, b);
      return `${a.name} and ${b.name} are both free in ${shared === 0 ? 'no period' : plural(shared, 'period')} a week; the round asks for ${round.rules.minimumSharedPeriods}.`;
    },
  },
  'last-partner': {
    holds: (rules) => rules.lastPartner !== 'any',
    isBroken: (facts, a, b) => {
      const { lastPartner } = facts.round.rules;
      const isMutual = !hasMentor(facts.round.kind);
      if (lastPartner === 'another')
        return b.lastPartners.has(a.id) || (isMutual && a.lastPartners.has(b.id));
      return keepsSomebodyElse(facts, b, a) || (isMutual && keepsSomebodyElse(facts, a, b));
    },
    say: (facts, a, b) => {
      if (facts.round.rules.lastPartner === 'another') return `${a.name} was ${b.name}’s last partner.`;
      const of = keepsSomebodyElse(facts, b, a) ? b : a;
      return `${of.name} is to keep ${listWords([...of.lastPartners].map(facts.nameOf))}.`;
    },
  },
  team: {
    holds: (rules) => rules.team !== 'any',
    isBroken: ({ round }, a, b) => (a.team !== '' && a.team === b.team) !== (round.rules.team === 'same'),
    say: ({ round }, a, b) => {
      if (round.rules.team === 'other') return `${a.name} and ${b.name} are both of ${a.person.team.trim()}.`;
      const without = [a, b].find((each) => each.team === '');
      return without === undefined
        ? `${a.name} and ${b.name} are of different teams.`
        : `Nobody has said which team ${without.name} is of.`;
    },
  },
  'avoided-topic': {
    holds: (rules) => rules.respectAvoidedTopics,
    isBroken: ({ topics, round }, a, b) =>
      topics.countMet(b.wants, a.avoids) > 0 ||
      (!hasMentor(round.kind) && topics.countMet(a.wants, b.avoids) > 0),
    say: (facts, a, b) => {
      const topics = facts.topics.listMet(b.wants, a.avoids);
      const [avoids, wants, met] =
        topics.length > 0 ? [a, b, topics] : [b, a, facts.topics.listMet(a.wants, b.avoids)];
      return `${wants.name} wants to work on “${met.join('”, “')}”, which ${avoids.name} will not work on with others.`;
    },
  },
};

/** A pair under way goes on whatever the round's other rules say: nobody meant to end it. */
const HOLDS_FOR_PAIRS_UNDER_WAY: ReadonlySet<RuleName> = new Set(['never-pair', 'shared-time']);

const PAIR_RULES = RULE_NAMES.filter((name) => name !== 'capacity');

const isBroken = (facts: RoundFacts, name: keyof typeof RULES, a: PersonFacts, b: PersonFacts) =>
  RULES[name].holds(facts.round.rules, facts.round.kind) &&
  RULES[name].isBroken(facts, a, b) &&
  (HOLDS_FOR_PAIRS_UNDER_WAY.has(name) ||
    facts.basis.size === 0 ||
    !facts.basis.has(groupKey(facts.round.kind, [a.id, b.id])));

/** Whether two people who take part may be paired, by every rule but that of places. */
export type PairCheck = (a: PersonFacts, b: PersonFacts) => boolean;

/** The check of `findBrokenRules` without its words, for hundreds of thousands of pairs of one round. */
export function pairCheck(facts: RoundFacts): PairCheck {
  const held = PAIR_RULES.filter((name) => RULES[name].holds(facts.round.rules, facts.round.kind));
  const rules = held.map((name) => RULES[name]);
  return (a, b) => {
    for (let at = 0; at < rules.length; at++) {
      // Few pairs break a rule: only those are asked for by name, with all that excuses them.
      if (rules[at]?.isBroken(facts, a, b) === true && isBroken(facts, held[at] ?? 'never-pair', a, b))
        return false;
    }
    return true;
  };
}

/**
 * The rules that a pair breaks, each with how, in the order of their names: the one place that decides it for the solver,
 * for a pair made by hand and for every explanation. People stand as in a pair: the mentor first. Every two of a group of
 * three are looked at. The rule of places is broken where locked pairs take all of the mentor's places: any other pair
 * of the mentor can give way.
 *
 * @example
 * findBrokenRules(facts, [mei.id, idris.id])
 * //=> [{ rule: 'line-management', sentence: 'Mei Rashid is Idris Sandhu’s line manager.' }]
 */
export function findBrokenRules(facts: RoundFacts, people: readonly string[]): readonly BrokenRule[] {
  const twos = listTwos(people.flatMap((id) => facts.people.get(id) ?? []));
  return RULE_NAMES.flatMap((rule): readonly BrokenRule[] => {
    if (rule === 'capacity') return findNoPlace(facts, people);
    const sentences = twos
      .filter(([a, b]) => isBroken(facts, rule, a, b))
      .map(([a, b]) => RULES[rule].say(facts, a, b));
    return sentences.length === 0 ? [] : [{ rule, sentence: sentences.join(' ') }];
  });
}

function findNoPlace(facts: RoundFacts, [mentor, learner]: readonly string[]): readonly BrokenRule[] {
  if (!hasMentor(facts.round.kind) || mentor === undefined) return [];
  const places = facts.places.get(mentor);
  const name = facts.nameOf(mentor);
  if (places === undefined) {
    return [{ rule: 'capacity', sentence: `${name} is not among those who may mentor in this round.` }];
  }
  const locked = facts.round.proposal.pairs.filter(
    ({ people, isLocked }) => isLocked && people[0] === mentor && people[1] !== learner,
  ).length;
  if (locked < places) return [];
  const sentence =
    places === 0
      ? `${name} has no place in this round.`
      : `${name} has ${plural(places, 'place')}, all of them taken by locked pairs.`;
  return [{ rule: 'capacity', sentence }];
}

/** The rules' short names, for a sentence: "Not a line manager and Team". */
export const nameRules = (broken: readonly BrokenRule[]): string =>
  listWords(broken.map(({ rule }) => RULE_WORDS[rule].label));
