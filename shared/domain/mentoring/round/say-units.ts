import { listWords, plural } from '../../../lib/plural';
import { hasMentor } from '../pairing-kind';
import { othersAtOnce } from './pair-units';
import type { WeightName } from './round';
import type { PersonFacts, RoundFacts } from './round-facts';
import { nameSharedPeriods } from './shared-free-periods';

type Say = (facts: RoundFacts, mentor: PersonFacts, learner: PersonFacts, place: number) => string;

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'] as const;

function sayTopics(facts: RoundFacts, helper: PersonFacts, learner: PersonFacts): string {
  if (learner.wants.words.length === 0) return `${learner.name} has not said what to work on`;
  const met = facts.topics.listMet(learner.wants, helper.strengths);
  if (met.length === 0) {
    return `${learner.name} wants ${quote(learner.wants.words)}, which ${helper.name} does not offer`;
  }
  const count =
    learner.wants.words.length === 1 ? '' : ` (${met.length} of ${learner.wants.words.length} wishes)`;
  return `${helper.name} offers what ${learner.name} wants: ${quote(met)}${count}`;
}

const quote = (topics: readonly string[]) => listWords(topics.map((topic) => `“${topic}”`));

/** Why a pair has its units of a weight, in words. */
export const SAY_UNITS: Readonly<Record<WeightName, Say>> = {
  topics: (facts, a, b) =>
    hasMentor(facts.round.kind)
      ? sayTopics(facts, a, b)
      : `${sayTopics(facts, a, b)}; ${sayTopics(facts, b, a)}`,
  time: (facts, a, b) => {
    const shared = nameSharedPeriods(a, b, facts.school);
    if (shared.length === 0) return 'They have no free period in common';
    const named = shared.length > 3 ? [...shared.slice(0, 3), `${shared.length - 3} more`] : shared;
    return `Both are free on ${listWords(named)}`;
  },
  phase: (_, a, b) => {
    const unsaid = [a, b].find((each) => each.phase === '');
    if (unsaid !== undefined) return `Nobody has said which phase ${unsaid.name} works in`;
    return a.phase === b.phase
      ? `Both work in ${a.person.phase.trim()}`
      : `One works in ${a.person.phase.trim()}, the other in ${b.person.phase.trim()}`;
  },
  experience: (_, a, b) => {
    const unsaid = [a, b].find(({ years }) => years === null);
    if (unsaid !== undefined || a.years === null || b.years === null) {
      return `Nobody has said how long ${(unsaid ?? a).name} has done this work`;
    }
    if (a.years === b.years) return 'Both have done this work equally long';
    const [longer, other, more] = a.years > b.years ? [a, b, a.years - b.years] : [b, a, b.years - a.years];
    return `${longer.name} has done this work ${plural(more, 'year')} longer than ${other.name}`;
  },
  earlier: (_, a, b) =>
    a.metPurposeWith.has(b.id)
      ? 'An earlier pairing of the two met its purpose'
      : 'They have no earlier pairing that met its purpose',
  load: (facts, a, b, place) => {
    const others = othersAtOnce(facts, a, b, place);
    if (!hasMentor(facts.round.kind)) {
      return others === 0
        ? 'Neither has another pairing at once'
        : `They have ${plural(others, 'other pairing')} at once`;
    }
    return `${ORDINALS[others] ?? `Number ${others + 1}`} pairing at once for ${a.name}`;
  },
};
