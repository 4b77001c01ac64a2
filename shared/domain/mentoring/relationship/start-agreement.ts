import type { Day } from '../../../lib/day';
import { listWords } from '../../../lib/plural';
import type { School } from '../../school/school';
import { KIND_WORDS, type PairingKind } from '../pairing-kind';
import type { Agreement } from './agreement';
import { nameOf, type People } from '../../people/name-of';
import type { Pairing, Rhythm } from './pairing';

/** An agreement's words, before anybody has agreed to them. */
export type AgreementWords = Omit<Agreement, 'signed'>;

type Pair = Pick<Pairing, 'kind' | 'people' | 'rhythm'>;

/**
 * A first wording of a pair's learning agreement from the school's settings, for the two to change. Where one manages
 * the other or assesses their induction, it says so by name. It promises no secrecy that the law does not give.
 */
export function startAgreement(
  pair: Pair,
  school: Pick<School, 'mentoring'>,
  people: People,
  today: Day,
): AgreementWords {
  const { groundRules, power, confidentiality } = school.mentoring;
  const named = namePower(pair, people);
  return {
    purpose: purposeWords(pair, people),
    groundRules,
    power: [...named, power].filter(Boolean).join(' ').slice(0, 2000),
    confidentiality,
    meetingRhythm: rhythmWords(pair.rhythm),
    needs: pair.people.map((personId) => ({ personId, words: '' })),
    wordedOn: today,
  };
}

/**
 * What a pairing is for, in a sentence.
 *
 * @example
 * purposeWords({ kind: 'mentoring', people: [mei, idris] }, people)
 * //=> 'Mei Rashid supports Idris Sandhu in a new role or stage of their career, and helps them to find their own next steps.'
 */
export function purposeWords(
  { kind, people: ids }: Pick<Pairing, 'kind' | 'people'>,
  people: People,
): string {
  const [mentor = '', learner = ''] = ids.map((id) => nameOf(people, id));
  return PURPOSES[kind](mentor, learner, listWords(ids.map((id) => nameOf(people, id))));
}

const PURPOSES: Readonly<Record<PairingKind, (mentor: string, learner: string, all: string) => string>> = {
  mentoring: (mentor, learner) =>
    `${mentor} supports ${learner} in a new role or stage of their career, and helps them to find their own next steps.`,
  'specialist coaching': (mentor, learner) =>
    `${mentor} helps ${learner} to develop one aspect of their practice, which ${learner} chooses.`,
  'co-coaching': (_mentor, _learner, all) =>
    `${all} help one another to try something new in their daily practice, and take turns to coach.`,
  'mentor-coaching': (mentor, learner) =>
    `${mentor} listens and asks, so that ${learner} can think an unresolved issue through and decide what to do.`,
};

/**
 * A rhythm in words.
 *
 * @example
 * rhythmWords({ everyWeeks: 2, minutes: 45 }) //=> 'Every two weeks of term, for 45 minutes.'
 */
export function rhythmWords({ everyWeeks, minutes }: Rhythm): string {
  const often = everyWeeks === 1 ? 'Every week' : `Every ${NUMBERS[everyWeeks] ?? everyWeeks} weeks`;
  return `${often} of term, for ${minutes} minutes.`;
}

const NUMBERS: readonly string[] = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Who of them has a say over another: line management, directly or one step up, and the assessment of an induction. */
export function namePower(
  { kind, people: ids }: Pick<Pairing, 'kind' | 'people'>,
  people: People,
): readonly string[] {
  const role = KIND_WORDS[kind].mentor.toLowerCase();
  return ids.flatMap((over) =>
    ids
      .filter((under) => under !== over)
      .flatMap((under) => {
        const person = people[under];
        if (person === undefined) return [];
        const [boss, other] = [nameOf(people, over), nameOf(people, under)];
        const manager = person.lineManagerId === null ? undefined : people[person.lineManagerId];
        return [
          ...(person.lineManagerId === over ? [`${boss} is ${other}’s line manager.`] : []),
          ...(manager !== undefined && manager.id !== over && manager.lineManagerId === over
            ? [`${boss} manages ${other}’s line manager.`]
            : []),
          ...(person.inductionTutorId === over
            ? [`${boss} also assesses ${other}’s induction, which is kept apart from the work as ${role}.`]
            : []),
        ];
      }),
  );
}
