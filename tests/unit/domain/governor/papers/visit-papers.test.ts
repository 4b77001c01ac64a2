import { describe, expect, it } from 'vitest';
import { prepareVisitForm } from '#shared/domain/governor/papers/prepare-visit-form';
import { prepareVisitReport } from '#shared/domain/governor/papers/prepare-visit-report';
import {
  prepareVisitsSummary,
  type VisitsSummarySource,
} from '#shared/domain/governor/papers/prepare-visits-summary';
import type { Visit } from '#shared/domain/governor/visit';
import type { Result } from '#shared/lib/result';
import { aSchool } from '../../../../support/documents';
import { aQuestion, aVisit, CLAIM, MEI, PEOPLE, PRIORITIES, TOBIAS } from '../build-visit';

const source = (...visits: readonly Visit[]): VisitsSummarySource => ({
  school: aSchool({ priorities: PRIORITIES }),
  people: PEOPLE,
  visits: Object.fromEntries(visits.map((each) => [each.id, each])),
  claims: { [CLAIM.id]: CLAIM },
  now: '2026-11-12T09:00:00.000Z',
});
function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.error.name);

const about = aQuestion('q1', { words: 'What have you seen?', claimId: CLAIM.id });
const other = aQuestion('q2', { stage: 'challenge' });
const planned = aVisit('v1', { start: '09:30', hostIds: [MEI.id], questions: [about, other] });
const reported = aVisit('v2', {
  day: '2026-10-08',
  stage: 'reported',
  hostIds: [MEI.id, TOBIAS.id],
  sentOn: '2026-10-01',
  worksWell: 'Talk partners',
  questions: [{ ...about, seen: 'not seen', answer: 'Not yet in the books' }],
  followUps: [
    { id: 'f1', words: 'Look again', who: 'Mei Rashid', byDay: '2026-11-05', doneOn: null },
    { id: 'f2', words: 'Thank the pupils', who: '', byDay: '2026-10-20', doneOn: '2026-10-09' },
  ],
});

describe('prepareVisitForm', () => {
  const form = (visit: Visit) => prepareVisitForm({ paper: 'visit-form', visitId: visit.id }, source(visit));

  it('has the plan, the rules and the questions in order, with boxes for a claim', () => {
    const job = valueOf(form(planned));
    expect(job.facts).toEqual([
      { label: 'Day', value: 'Thu 26 Nov 2026 at 09:30' },
      { label: 'Governors', value: 'Winifred Oduyale' },
      { label: 'Received by', value: 'Mei Rashid' },
      { label: 'Priority', value: 'Writing in every year' },
    ]);
    expect(job.rules).toEqual(aSchool().governors.visitRules);
    expect(job.questions.map(({ stage, isOfClaim }) => [stage, isOfClaim])).toEqual([
      ['Clarify what works well', true],
      ['Challenge with what we know', false],
    ]);
  });

  it('refuses a visit that asks nothing, was cancelled or has gone', () => {
    expect(refusalOf(form({ ...planned, questions: [] }))).toBe('visit-without-questions');
    expect(refusalOf(form({ ...planned, stage: 'cancelled' }))).toBe('visit-cancelled');
    const gone = prepareVisitForm({ paper: 'visit-form', visitId: planned.id }, source());
    expect(refusalOf(gone)).toBe('visit-unknown');
  });
});

describe('prepareVisitReport', () => {
  const report = (visit: Visit) =>
    prepareVisitReport({ paper: 'visit-report', visitId: visit.id }, source(visit));

  it('has answers with what was seen, and follow-ups with their state', () => {
    const job = valueOf(report(reported));
    expect(job.isDraft).toBe(false);
    expect(job.questions).toEqual([
      { words: 'What have you seen?', answer: 'Not yet in the books', seen: 'Not seen' },
    ]);
    expect(job.followUps.map(({ state }) => state)).toEqual(['Late', 'Done Fri 9 Oct 2026']);
  });

  it('names whoever received the governors by their jobs', () => {
    const { facts } = valueOf(report(reported));
    expect(facts).toContainEqual({ label: 'Received by', value: 'English lead and a member of staff' });
    expect(facts).toContainEqual({ label: 'Questions', value: 'Sent ahead on Thu 1 Oct 2026' });
  });

  it('is a draft until it is finished, and nothing before the visit', () => {
    expect(valueOf(report({ ...reported, stage: 'held' })).isDraft).toBe(true);
    expect(refusalOf(report(planned))).toBe('visit-not-held');
  });
});

describe('prepareVisitsSummary', () => {
  const sum = (from: string, to: string, ...visits: readonly Visit[]) =>
    prepareVisitsSummary({ paper: 'visits-summary', from, to }, source(...visits));
  const phonics = aVisit('v3', {
    day: '2026-11-05',
    stage: 'held',
    priorityId: 'phonics',
    governorIds: [TOBIAS.id],
    worksWell: 'Half a sentence',
  });

  it('has the visits by the priorities of the plan, and what is left to do', () => {
    const job = valueOf(sum('2026-09-01', '2026-12-17', planned, reported, phonics));
    expect(job.sentences).toEqual([
      '2 governors made 2 visits. 1 of them is reported.',
      '1 question asked about a claim of the school: 0 seen, 1 not seen.',
      '1 follow-up still to do.',
    ]);
    expect(job.priorities.map(({ label, visits }) => [label, visits.length])).toEqual([
      ['Writing in every year', 1],
      ['Phonics for all', 1],
    ]);
    expect(job.followUps).toEqual([{ words: 'Look again', byDay: 'Thu 5 Nov 2026', isLate: true }]);
  });

  it('says nothing of a report that is not finished, and names no member of staff', () => {
    const job = valueOf(sum('2026-09-01', '2026-12-17', reported, phonics));
    expect(JSON.stringify(job)).not.toContain('Half a sentence');
    expect(JSON.stringify(job)).not.toContain('Mei');
  });

  it('counts the first and the last day, and refuses days without a visit', () => {
    expect(sum('2026-10-08', '2026-10-08', reported).ok).toBe(true);
    expect(refusalOf(sum('2026-10-09', '2026-12-17', reported, planned))).toBe('no-visits');
  });
});
