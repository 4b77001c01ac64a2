import type { Day } from '../../../lib/day';
import { sayDay } from '../../calendar/say-day';
import type { School } from '../../school/school';
import { PRINCIPLE_IDS, type PrincipleId } from '../principles';
import { whoAgreed } from '../relationship/agreement';
import type { Goal } from '../relationship/goal';
import { formatDuration } from '../../../lib/duration';
import type { Pairing } from '../relationship/pairing';
import type { Session } from '../relationship/session';
import { kindOfSession } from '../relationship/session-kind-of';
import type { RecordOfPairing } from '../relationship/timeline';

/** That a principle shows in a pairing: the record it shows in, and why, in words. */
export type Evidence = {
  readonly principle: PrincipleId;
  readonly record: RecordOfPairing;
  readonly day: Day;
  readonly words: string;
};

type Settings = Pick<School, 'mentoring' | 'periods' | 'priorities'>;
type Found = Omit<Evidence, 'principle'>;

/**
 * Which of the ten principles show in a pairing, and in which of its records, earliest first. It reads only what the
 * pair chose to record: what is missing may well have happened, so it prompts and never judges.
 */
export function findEvidence(
  pairing: Pairing,
  school: Settings,
): Readonly<Record<PrincipleId, readonly Evidence[]>> {
  const evidenceOf = (principle: PrincipleId): readonly Evidence[] => {
    const noted = pairing.evidence
      .filter((each) => each.principle === principle)
      .map(({ id, day, words }): Found => ({ record: { kind: 'evidence', id }, day, words }));
    return [...SHOWS_IN[principle](pairing, school), ...noted]
      .toSorted((one, other) => one.day.localeCompare(other.day))
      .map((found) => ({ principle, ...found }));
  };
  const entries = PRINCIPLE_IDS.map((principle) => [principle, evidenceOf(principle)] as const);
  // One entry for each principle of the list.
  return Object.fromEntries(entries) as Record<PrincipleId, readonly Evidence[]>;
}

/** The principles that show in a pairing, in the Framework's order. */
export function principlesShown(pairing: Pairing, school: Settings): readonly PrincipleId[] {
  const found = findEvidence(pairing, school);
  return PRINCIPLE_IDS.filter((principle) => found[principle].length > 0);
}

const SHOWS_IN: Readonly<Record<PrincipleId, (pairing: Pairing, school: Settings) => readonly Found[]>> = {
  conversation: (pairing, school) =>
    held(pairing).map((session) => {
      const { label } = kindOfSession(session, school);
      return inSession(session, `${label} on ${sayDay(session.day)}, ${formatDuration(session.minutes)}`);
    }),
  goals: (pairing, school) =>
    goals(pairing)
      .filter(({ buildsOn }) => isWorded(buildsOn))
      .flatMap((goal) => {
        const serves = school.priorities.find(({ id }) => id === goal.priorityId);
        if (serves === undefined && !isWorded(goal.successCriteria)) return [];
        const priority = serves === undefined ? '' : `, for the priority “${serves.label}”`;
        return [inGoal(goal, goal.setOn, `“${goal.title}” builds on what is there already${priority}`)];
      }),
  relationship: trustShown,
  understanding: (pairing, school) =>
    held(pairing)
      .filter((session) => kindOfSession(session, school).use === 'theory')
      .map((session) =>
        inSession(session, `${kindOfSession(session, school).label} on ${sayDay(session.day)}`),
      ),
  agreement: (pairing) => {
    const day = lastToAgree(pairing);
    return day === null ? [] : [inAgreement(pairing, day, `Agreed by everybody on ${sayDay(day)}`)];
  },
  benefits: (pairing) =>
    pairing.gains.map(({ id, day, words, kind }) => ({
      record: { kind: 'gain', id },
      day,
      words: `${kind === 'thanks' ? 'Thanks' : 'Learned'}: ${words}`,
    })),
  combining: (pairing) => {
    const sessions = held(pairing);
    const first = sessions[0];
    const colleagues =
      pairing.kind === 'co-coaching' && first !== undefined
        ? [
            inSession(
              first,
              `${pairing.people.length === 3 ? 'Three' : 'Two'} fellow learners coach one another`,
            ),
          ]
        : [];
    const specialists = sessions
      .filter(({ specialist }) => isWorded(specialist))
      .map((session) => inSession(session, `${session.specialist.trim()} joined on ${sayDay(session.day)}`));
    return [...colleagues, ...specialists];
  },
  experimenting: (pairing, school) =>
    held(pairing)
      .filter((session) => ['lesson review', 'observation'].includes(kindOfSession(session, school).use))
      .map((session) =>
        inSession(session, `${kindOfSession(session, school).label} on ${sayDay(session.day)}`),
      ),
  'self-direction': (pairing) => [
    ...held(pairing)
      .filter(({ ledByLearner }) => ledByLearner)
      .map((session) => inSession(session, `The learner led the meeting on ${sayDay(session.day)}`)),
    ...goals(pairing)
      .filter(({ selfRatingAfter }) => selfRatingAfter !== null)
      .map((goal) => inGoal(goal, latestOf(goal), `The learner looked back on “${goal.title}”`)),
  ],
  resources: (pairing, school) =>
    held(pairing).flatMap((session) => {
      if (session.cover === 'arranged') {
        return [inSession(session, `Cover was arranged on ${sayDay(session.day)}`)];
      }
      const period = protectedPeriod(session, school);
      return period === undefined
        ? []
        : [
            inSession(
              session,
              `Met in time that everybody had free, on ${sayDay(session.day)}, ${period.label}`,
            ),
          ];
    }),
};

/** Trust shows where each said what they need, where power was spoken of and agreed, and where they agreed again. */
function trustShown(pairing: Pairing): readonly Found[] {
  const { agreement, people } = pairing;
  if (agreement === null) return [];
  const needs = people.every((id) =>
    agreement.needs.some(({ personId, words }) => personId === id && isWorded(words)),
  );
  const day = lastToAgree(pairing);
  const again = people
    .map((id) => agreement.signed.filter(({ personId }) => personId === id).map((each) => each.day))
    .map((days) => [...new Set(days)].toSorted());
  const isAgain = again.every((days) => days.length > 1);
  return [
    ...(needs
      ? [inAgreement(pairing, agreement.wordedOn, 'Each has said what they need from the other')]
      : []),
    ...(day !== null && isWorded(agreement.power)
      ? [inAgreement(pairing, day, 'They agreed how to deal with differences in power')]
      : []),
    ...(isAgain && day !== null
      ? [inAgreement(pairing, day, `They looked at their agreement again by ${sayDay(day)}`)]
      : []),
  ];
}

/** The day on which the last of them agreed to the words as they stand; null while somebody has not. */
function lastToAgree({ agreement, people }: Pairing): Day | null {
  if (agreement === null) return null;
  const agreed = whoAgreed(agreement);
  const days = people.flatMap((id) => agreed.get(id) ?? []);
  return days.length < people.length ? null : (days.toSorted().at(-1) ?? null);
}

/** The period of the school's week that a session without cover began in. */
function protectedPeriod(session: Session, { periods }: Settings) {
  const { start, cover } = session;
  if (cover !== 'not needed' || start === null) return undefined;
  return periods.find((each) => each.start <= start && start < each.end);
}

const isWorded = (words: string): boolean => words.trim() !== '';
const held = ({ sessions }: Pairing): readonly Session[] =>
  Object.values<Session>(sessions)
    .filter(({ status }) => status === 'held')
    .toSorted((one, other) => one.day.localeCompare(other.day));
const goals = (pairing: Pairing): readonly Goal[] => Object.values<Goal>(pairing.goals);
const latestOf = (goal: Goal): Day =>
  [goal.setOn, ...goal.evidence.map(({ day }) => day)].toSorted().at(-1) ?? goal.setOn;

const inSession = ({ id, day }: Session, words: string): Found => ({
  record: { kind: 'session', id },
  day,
  words,
});
const inGoal = ({ id }: Goal, day: Day, words: string): Found => ({
  record: { kind: 'goal', id },
  day,
  words,
});
const inAgreement = ({ id }: Pairing, day: Day, words: string): Found => ({
  record: { kind: 'agreement', id },
  day,
  words,
});
