import { formatDay, type Day } from '../../lib/day';
import { moveDay } from '../calendar/move-day';
import { nameOf, type People } from '../people/name-of';
import type { PersonId } from '../people/person';
import type { School } from '../school/school';
import { followUpsDue } from './follow-ups-due';
import { governanceOf, listGovernors } from './is-governor';
import { nameVisitors } from './name-visit';
import { termState } from './term-state';
import type { Visit, VisitId } from './visit';

/** Something about governors that waits for the coordinator; `day` is when it is due. */
export type GovernorDue =
  | {
      readonly kind: 'term ending' | 'term ended';
      readonly personId: PersonId;
      readonly day: Day;
      readonly isLate: boolean;
      readonly words: string;
    }
  | {
      readonly kind: 'questions to send' | 'visit to hold' | 'visit to report' | 'follow-up';
      readonly visitId: VisitId;
      readonly day: Day;
      readonly isLate: boolean;
      readonly words: string;
    };

export type GovernorsSource = {
  readonly school: Pick<School, 'governors'>;
  readonly people: People;
  readonly visits: Readonly<Record<string, Visit>>;
};

/** How long before a visit its questions should go out, in days. */
const SEND_BEFORE_DAYS = 7;
/** How long after a visit its report is waited for, in days. */
const REPORT_WITHIN_DAYS = 14;

/**
 * What governors need of the coordinator, the earliest first: terms of office ending soon or ended, questions to send a
 * week before a visit, visits past their day of which nobody has said whether they were held, visits to report, and
 * follow-ups late or due within two weeks.
 */
export function listGovernorsDue(source: GovernorsSource, today: Day): readonly GovernorDue[] {
  const { visits } = source;
  const followUps = followUpsDue(visits, today).map(({ visitId, followUp, isLate, words }): GovernorDue => ({
    kind: 'follow-up',
    visitId,
    day: followUp.byDay,
    isLate,
    words,
  }));
  return [
    ...termsDue(source, today),
    ...Object.values(visits).flatMap((visit) => visitDue(visit, source.people, today)),
    ...followUps,
  ].toSorted((one, other) => one.day.localeCompare(other.day));
}

function termsDue({ school, people }: GovernorsSource, today: Day): readonly GovernorDue[] {
  return listGovernors(people, today).flatMap((person): readonly GovernorDue[] => {
    const governance = governanceOf(person);
    const { state } = termState(governance, school.governors, today);
    const day = governance.termEndDay;
    if (day === null || (state !== 'ending soon' && state !== 'ended')) return [];
    const isLate = state === 'ended';
    const words = `${nameOf(people, person.id)}: term of office ${isLate ? 'ended' : 'ends'} on ${formatDay(day)}`;
    return [{ kind: isLate ? 'term ended' : 'term ending', personId: person.id, day, isLate, words }];
  });
}

function visitDue(visit: Visit, people: People, today: Day): readonly GovernorDue[] {
  const { id: visitId, stage, day } = visit;
  const who = nameVisitors(visit, people);
  switch (stage) {
    case 'planned':
    case 'questions sent': {
      if (day < today) {
        const words = `${who}: say whether the visit on ${formatDay(day)} was held`;
        return [{ kind: 'visit to hold', visitId, day, isLate: true, words }];
      }
      const sendBy = moveDay(day, -SEND_BEFORE_DAYS);
      if (stage === 'questions sent' || sendBy > today) return [];
      const words = `${who}: send the questions of the visit on ${formatDay(day)} ahead`;
      return [{ kind: 'questions to send', visitId, day: sendBy, isLate: sendBy < today, words }];
    }
    case 'held': {
      const due = moveDay(day, REPORT_WITHIN_DAYS);
      const words = `${who}: the visit on ${formatDay(day)} has no report yet`;
      return [{ kind: 'visit to report', visitId, day: due, isLate: due < today, words }];
    }
    case 'reported':
    case 'cancelled':
      return [];
  }
}
