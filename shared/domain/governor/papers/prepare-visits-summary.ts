import { formatDay } from '../../../lib/day';
import { dayOf } from '../../../lib/instant';
import { plural } from '../../../lib/plural';
import { ok, refuse, type Result } from '../../../lib/result';
import type { Claim } from '../../claim/claim';
import { listOpenFollowUps } from '../follow-ups-due';
import { nameVisitors, priorityWords } from '../name-visit';
import type { Visit } from '../visit';
import { seenWords } from './prepare-visit-report';
import type { VisitSource } from './visit-source';
import type { VisitsSummaryJob, VisitsSummaryRequest } from './visits-summary-job';

export type VisitsSummarySource = VisitSource & { readonly claims: Readonly<Record<string, Claim>> };

/** The job of the visits between two days, both included; refuses days in which none was made. */
export function prepareVisitsSummary(
  { from, to }: VisitsSummaryRequest,
  { school, people, visits, claims, now }: VisitsSummarySource,
): Result<VisitsSummaryJob> {
  const days = `${formatDay(from)} to ${formatDay(to)}`;
  const made = Object.values(visits)
    .filter(({ stage }) => stage === 'held' || stage === 'reported')
    .filter(({ day }) => from <= day && day <= to)
    .toSorted((one, other) => one.day.localeCompare(other.day));
  if (made.length === 0) {
    return refuse('no-visits', `No governors’ visit was made from ${days}, so there is nothing to sum up.`);
  }
  const followUps = listOpenFollowUps(
    Object.fromEntries(made.map((visit) => [visit.id, visit])),
    dayOf(now, school.timeZone),
  );
  return ok({
    paper: 'visits-summary',
    school: school.name,
    timeZone: school.timeZone,
    madeAt: now,
    days,
    sentences: sumUp(made, followUps.length),
    priorities: listServed(made, school.priorities).map((priorityId) => ({
      label: priorityWords(school.priorities, priorityId),
      visits: made
        .filter((visit) => visit.priorityId === priorityId)
        .map((visit) => ({
          day: formatDay(visit.day),
          focus: visit.focus,
          governors: nameVisitors(visit, people),
          worksWell: visit.stage === 'reported' ? visit.worksWell.trim() : '',
          isReported: visit.stage === 'reported',
          claims:
            visit.stage === 'reported'
              ? visit.questions.flatMap(({ claimId, words, seen }) =>
                  claimId === null
                    ? []
                    : [{ words: claims[claimId]?.words ?? words, seen: seenWords({ seen }) || 'Not said' }],
                )
              : [],
        })),
    })),
    followUps: followUps.map(({ followUp, isLate }) => ({
      words: followUp.words,
      byDay: formatDay(followUp.byDay),
      isLate,
    })),
  });
}

/** The priorities that visits served, in the order of the plan; those no longer in it last. */
function listServed(
  made: readonly Visit[],
  priorities: VisitSource['school']['priorities'],
): readonly string[] {
  const served = new Set(made.map(({ priorityId }) => priorityId));
  const known = priorities.flatMap(({ id }) => (served.delete(id) ? [id] : []));
  return [...known, ...served];
}

function sumUp(made: readonly Visit[], openFollowUps: number): readonly string[] {
  const governors = new Set(made.flatMap(({ governorIds }) => governorIds)).size;
  const reported = made.filter(({ stage }) => stage === 'reported');
  const asked = reported.flatMap(({ questions }) => questions.filter(({ claimId }) => claimId !== null));
  const count = (seen: 'seen' | 'not seen') => asked.filter((each) => each.seen === seen).length;
  const unsaid = asked.length - count('seen') - count('not seen');
  return [
    `${plural(governors, 'governor')} made ${plural(made.length, 'visit')}. ${reportedWords(made.length, reported.length)}`,
    ...(asked.length === 0
      ? []
      : [
          `${plural(asked.length, 'question')} asked about a claim of the school: ${count('seen')} seen, ${count('not seen')} not seen${unsaid === 0 ? '' : `, ${unsaid} not said`}.`,
        ]),
    ...(openFollowUps === 0
      ? ['Nothing agreed on these visits is left to do.']
      : [`${plural(openFollowUps, 'follow-up')} still to do.`]),
  ];
}

function reportedWords(made: number, reported: number): string {
  if (reported === made) return made === 1 ? 'It is reported.' : 'All are reported.';
  if (reported === 0) return made === 1 ? 'Its report is still to come.' : 'Their reports are still to come.';
  return `${reported} of them ${reported === 1 ? 'is' : 'are'} reported.`;
}
