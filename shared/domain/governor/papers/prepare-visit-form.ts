import { formatDay } from '../../../lib/day';
import { listWords } from '../../../lib/plural';
import { ok, refuse, type Result } from '../../../lib/result';
import { nameOf } from '../../people/name-of';
import { nameVisitors, priorityWords } from '../name-visit';
import type { VisitFormJob, VisitFormRequest } from './visit-form-job';
import { findVisit, sayWhen, type VisitSource } from './visit-source';

/** The job of a visit's form; refuses a visit that has gone or was cancelled, or asks nothing yet. */
export function prepareVisitForm({ visitId }: VisitFormRequest, source: VisitSource): Result<VisitFormJob> {
  const found = findVisit(source, visitId);
  if (!found.ok) return found;
  const { school, people, now } = source;
  const { day, start, stage, focus, priorityId, hostIds, questions } = found.value;
  if (stage === 'cancelled') {
    return refuse('visit-cancelled', 'This visit was cancelled, so there is no form to take along.');
  }
  if (questions.length === 0) {
    return refuse(
      'visit-without-questions',
      'This visit asks nothing yet. Add at least one question; then its form can be printed.',
    );
  }
  const { stageLabels, visitRules } = school.governors;
  return ok({
    paper: 'visit-form',
    school: school.name,
    timeZone: school.timeZone,
    madeAt: now,
    day: formatDay(day),
    focus,
    facts: [
      { label: 'Day', value: sayWhen(formatDay(day), start) },
      { label: 'Governors', value: nameVisitors(found.value, people) },
      ...(hostIds.length === 0
        ? []
        : [{ label: 'Received by', value: listWords(hostIds.map((id) => nameOf(people, id))) }]),
      { label: 'Priority', value: priorityWords(school.priorities, priorityId) },
    ],
    rules: visitRules,
    questions: questions.map((question) => ({
      words: question.words,
      stage: stageLabels[question.stage],
      isOfClaim: question.claimId !== null,
    })),
  });
}
