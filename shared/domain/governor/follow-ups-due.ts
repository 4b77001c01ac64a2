import { formatDay, type Day } from '../../lib/day';
import { moveDay } from '../calendar/move-day';
import type { FollowUp, Visit, VisitId } from './visit';

/** Something agreed after a visit that is not done, and whether its day is past. */
export type FollowUpDue = {
  readonly visitId: VisitId;
  readonly followUp: FollowUp;
  readonly isLate: boolean;
  readonly words: string;
};

/** How long before its day a follow-up is named, in days. */
const SOON_DAYS = 14;

/** What was agreed on visits and is not done, the earliest first. */
export function listOpenFollowUps(
  visits: Readonly<Record<string, Visit>>,
  today: Day,
): readonly FollowUpDue[] {
  return Object.values(visits)
    .flatMap(({ id, followUps }) =>
      followUps
        .filter(({ doneOn }) => doneOn === null)
        .map((followUp) => {
          const isLate = followUp.byDay < today;
          const who = followUp.who === '' ? '' : `${followUp.who}, `;
          const words = `${followUp.words} (${who}${isLate ? 'was due' : 'by'} ${formatDay(followUp.byDay)})`;
          return { visitId: id, followUp, isLate, words };
        }),
    )
    .toSorted((one, other) => one.followUp.byDay.localeCompare(other.followUp.byDay));
}

/** Those of them that are late or due within two weeks. */
export function followUpsDue(visits: Readonly<Record<string, Visit>>, today: Day): readonly FollowUpDue[] {
  const last = moveDay(today, SOON_DAYS);
  return listOpenFollowUps(visits, today).filter(({ followUp }) => followUp.byDay <= last);
}
