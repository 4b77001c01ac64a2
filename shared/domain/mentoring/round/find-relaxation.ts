import { changeRound } from './change-round';
import type { PersonId } from '../../people/person';
import { plural } from '../../../lib/plural';
import { hasMentor, KIND_WORDS } from '../pairing-kind';
import type { LeftOverExplanation, RoundChange } from './round-answers';
import { gatherRoundFacts, type RoundFacts, type RoundSource } from './round-facts';
import { lockedPairs } from './solve-round';
import { scorePair } from './score-pair';
import { solvePairs, type Pairs } from './solve-pairs';
import { pairCheck } from './find-broken-rules';

type Relaxation = LeftOverExplanation['relaxation'];
type Try = { readonly change: RoundChange; readonly words: string };

/**
 * The smallest single change of a round after which it pairs somebody who is left over, and more people than now: tried
 * by solving again, so that it keeps what it promises. From the smallest: pair the most people; a group of three; one
 * place more for one mentor (the one with the most points for them first); one shared period less, and less again;
 * then one rule off, in the order last partner, team, mentor training, topics to avoid, line management, induction tutor.
 * The never-pair list is never touched.
 */
export function findRelaxation(source: RoundSource, facts: RoundFacts, personId: PersonId): Relaxation {
  const before = solveAsItIs(facts);
  if (partnerIn(facts, before, personId) !== null) return null;
  for (const { change, words } of listTries(facts, personId)) {
    const changed = gatherRoundFacts(source, changeRound(facts.round, change));
    const after = solveAsItIs(changed);
    const partnerId = partnerIn(facts, after, personId);
    if (partnerId === null || after.leftOver.length >= before.leftOver.length) continue;
    return { change, words, partnerId };
  }
  return null;
}

const solveAsItIs = (facts: RoundFacts): Pairs =>
  solvePairs(facts, { locked: lockedPairs(facts).map(({ people }) => people) });

function partnerIn({ round }: RoundFacts, { groups }: Pairs, id: PersonId): PersonId | null {
  const group = groups.find((each) => (hasMentor(round.kind) ? each[1] === id : each.includes(id)));
  return group?.find((each) => each !== id) ?? null;
}

function* listTries(facts: RoundFacts, personId: PersonId): Generator<Try> {
  const { round } = facts;
  const { rules } = round;
  if (round.objective === 'best-score') {
    yield { change: { objective: 'most-people' }, words: 'Pair the most people, before the best score.' };
  }
  if (hasMentor(round.kind)) yield* listMorePlaces(facts, personId);
  else if (round.groupOfThree === 'never') {
    yield { change: { groupOfThree: 'allow' }, words: 'Allow a group of three.' };
  }
  for (let fewer = rules.minimumSharedPeriods - 1; fewer >= 0; fewer--) {
    yield {
      change: { rules: { ...rules, minimumSharedPeriods: fewer } },
      words:
        fewer === 0
          ? 'Ask for no shared free period.'
          : `Ask for ${plural(fewer, 'shared free period')} a week instead of ${rules.minimumSharedPeriods}.`,
    };
  }
  const rulesOff: readonly (readonly [boolean, Partial<Round['rules']>, string])[] = [
    [
      rules.lastPartner !== 'any',
      { lastPartner: 'any' },
      rules.lastPartner === 'keep'
        ? 'Let people have another partner than their last.'
        : 'Let last partners meet again.',
    ],
    [rules.team !== 'any', { team: 'any' }, 'Let people of any team be paired.'],
    [
      rules.trainedMentorsOnly,
      { trainedMentorsOnly: false },
      'Let people without mentor training mentor or coach.',
    ],
    [rules.respectAvoidedTopics, { respectAvoidedTopics: false }, 'Set the topics to avoid aside.'],
    [rules.noLineManagement, { noLineManagement: false }, 'Let people be paired with a line manager.'],
    [rules.noInductionTutor, { noInductionTutor: false }, 'Let people be paired with their induction tutor.'],
  ];
  for (const [holds, off, words] of rulesOff) {
    if (holds) yield { change: { rules: { ...rules, ...off } }, words };
  }
}

type Round = RoundFacts['round'];

/** One place more for each mentor whom the rules allow, the pair with the most points first. */
function* listMorePlaces(facts: RoundFacts, personId: PersonId): Generator<Try> {
  const learner = facts.people.get(personId);
  if (learner === undefined) return;
  const mayBePaired = pairCheck(facts);
  const allowed = facts.mentors
    .flatMap((id) => facts.people.get(id) ?? [])
    .filter((mentor) => mentor.id !== personId && mayBePaired(mentor, learner))
    .map((mentor) => ({ mentor, score: scorePair(facts, [mentor.id, personId]).score }))
    .toSorted((one, other) => other.score - one.score);
  for (const { mentor } of allowed) {
    const mentors = facts.round.mentors.map((each) =>
      each.personId === mentor.id ? { ...each, places: each.places + 1 } : each,
    );
    const places = (facts.places.get(mentor.id) ?? 0) + 1;
    const words = `Give ${mentor.name} ${plural(places, 'place')} instead of ${places - 1} as a ${KIND_WORDS[facts.round.kind].mentor.toLowerCase()}.`;
    yield { change: { mentors }, words };
  }
}
