import { formatDay } from '../../../lib/day';
import { dayOf } from '../../../lib/instant';
import { listWords } from '../../../lib/plural';
import { ok, refuse, type Result } from '../../../lib/result';
import type { People } from '../../people/name-of';
import { nameVisitors, priorityWords } from '../name-visit';
import type { FollowUp, Visit, VisitQuestion } from '../visit';
import type { VisitReportJob, VisitReportRequest } from './visit-report-job';
import { findVisit, sayWhen, type VisitSource } from './visit-source';

/** The job of a visit's report; refuses a visit that has gone or was not held. Staff stand in it by their jobs. */
export function prepareVisitReport(
  { visitId }: VisitReportRequest,
  source: VisitSource,
): Result<VisitReportJob> {
  const found = findVisit(source, visitId);
  if (!found.ok) return found;
  const visit = found.value;
  if (visit.stage !== 'held' && visit.stage !== 'reported') {
    return refuse('visit-not-held', 'This visit has not been held, so there is nothing to report yet.');
  }
  const { school, people, now } = source;
  const { day, start, focus, priorityId, sentOn, stage, worksWell, questions, followUps } = visit;
  const hosts = hostsByJob(visit, people);
  return ok({
    paper: 'visit-report',
    school: school.name,
    timeZone: school.timeZone,
    madeAt: now,
    day: formatDay(day),
    focus,
    facts: [
      { label: 'Day', value: sayWhen(formatDay(day), start) },
      { label: 'Governors', value: nameVisitors(visit, people) },
      ...(hosts === '' ? [] : [{ label: 'Received by', value: hosts }]),
      { label: 'Priority', value: priorityWords(school.priorities, priorityId) },
      {
        label: 'Questions',
        value: sentOn === null ? 'Not sent ahead' : `Sent ahead on ${formatDay(sentOn)}`,
      },
    ],
    isDraft: stage !== 'reported',
    worksWell: worksWell.trim(),
    questions: questions.map((question) => ({
      words: question.words,
      answer: question.answer.trim(),
      seen: seenWords(question),
    })),
    followUps: followUps.map((each) => ({
      words: each.words,
      who: each.who,
      byDay: formatDay(each.byDay),
      state: stateWords(each, dayOf(now, school.timeZone)),
    })),
  });
}

/** Who received the governors, by their jobs: "Headteacher and 2 members of staff". */
function hostsByJob({ hostIds }: Visit, people: People): string {
  const jobs = hostIds.map((id) => people[id]?.jobTitle.trim() ?? '');
  const known = [...new Set(jobs.filter(Boolean))];
  const others = jobs.filter((job) => job === '').length;
  const rest = others === 1 ? ['a member of staff'] : others > 1 ? [`${others} members of staff`] : [];
  return listWords([...known, ...rest]);
}

/** `seenWords({ claimId, seen: 'not seen' }) //=> 'Not seen'` */
export function seenWords({ seen }: Pick<VisitQuestion, 'seen'>): string {
  if (seen === null) return '';
  return seen === 'seen' ? 'Seen' : 'Not seen';
}

function stateWords({ doneOn, byDay }: FollowUp, today: string): string {
  if (doneOn !== null) return `Done ${formatDay(doneOn)}`;
  return byDay < today ? 'Late' : 'To come';
}
