import { describe, expect, it } from 'vitest';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { countCoaching, type CountedPairing } from '#shared/domain/enquiry/count-coaching';
import { followThread, threadsOfPerson } from '#shared/domain/enquiry/follow-thread';
import { listBrokenThreads } from '#shared/domain/enquiry/list-broken-threads';
import { THREAD_STEPS, type ThreadRecords, type ThreadStep } from '#shared/domain/enquiry/thread-step';
import { enquiryId } from '#shared/domain/enquiry/enquiry';
import { beginBursary, buildAward } from '../bursary/build-books';
import { buildGoal, buildPairing, buildSession } from '../mentoring/relationship/build-pairing';
import {
  buildEnquiry,
  buildEvidence,
  buildMeet,
  CYCLE,
  E1,
  MEET,
  NO_RECORDS,
  OUTCOME,
  PAIRING,
  PEOPLE,
  TALK,
} from './build-enquiry';

const TALK_PLAN: Enquiry['sharing'][number] = {
  id: 's1',
  way: 'Teach-meet talk',
  words: '',
  day: null,
  isDone: false,
  talk: { teachMeetId: MEET, talkId: TALK },
};

const funded = (of: Parameters<typeof buildAward>[0] = {}): ThreadRecords => {
  const { awards, ledger } = beginBursary({ enquiryId: E1, reportDueDay: '2027-06-12', ...of }).books;
  return { ...NO_RECORDS, awards, ledger };
};
const stepOf = (
  step: ThreadStep['step'],
  of: Partial<Enquiry> = {},
  records: Partial<ThreadRecords> = {},
  today = '2027-03-01',
) => followThread(buildEnquiry(of), { ...NO_RECORDS, ...records }, today).find((each) => each.step === step);

describe('followThread', () => {
  it('has every step of the line, in order', () => {
    const steps = followThread(buildEnquiry(), NO_RECORDS, '2027-03-01');
    expect(steps.map(({ step }) => step)).toEqual(THREAD_STEPS);
    expect(steps.map(({ state }) => state)).toEqual([
      'done',
      'none',
      'none',
      'none',
      'none',
      'to come',
      'to come',
    ]);
  });

  it('begins with the question in its words', () => {
    expect(stepOf('question')).toMatchObject({
      words: 'What impact does paired talk have on writing for Year 4, over two terms?',
      day: '2026-11-03',
      record: { kind: 'enquiry', id: 'e1' },
    });
  });

  it('breaks where the cycle’s review has passed without a question', () => {
    const question = { form: 'own words', words: '' } as const;
    expect(stepOf('question', { question }, {}, '2027-11-01')?.state).toBe('broken');
    expect(stepOf('question', { question }, {}, '2027-10-31')?.state).toBe('under way');
  });

  it('says what was awarded when, and that no outcome has come', () => {
    const step = {
      words: '£500.00 awarded in November, no outcome yet; due Sat 12 Jun 2027',
      day: '2027-06-12',
      record: { kind: 'award', id: 'b1' },
    };
    expect(stepOf('award', {}, funded(), '2027-06-12')).toMatchObject({ ...step, state: 'under way' });
    expect(stepOf('award', {}, funded(), '2027-06-13')).toMatchObject({ ...step, state: 'broken' });
  });

  it('says the year of an award of another school year', () => {
    expect(stepOf('award', {}, funded(), '2027-09-13')?.words).toContain('awarded in November 2026');
  });

  it('counts an award as done once it is completed, and a declined one as none', () => {
    expect(stepOf('award', {}, funded({ state: 'draft' }))?.state).toBe('under way');
    const records = funded();
    const completed = Object.fromEntries(
      Object.entries(records.awards).map(([id, each]) => [id, { ...each, state: 'completed' as const }]),
    );
    expect(stepOf('award', {}, { ...records, awards: completed }, '2027-09-01')?.state).toBe('done');
    const declined = { b1: buildAward({ enquiryId: E1, state: 'declined' }) };
    expect(stepOf('award', {}, { awards: declined })).toMatchObject({
      state: 'none',
      words: 'B-0001 declined',
    });
  });

  it('takes goals and sessions of the cycle as numbers', () => {
    const pairing = buildPairing({
      goals: [
        buildGoal('SECRET goal', { setOn: '2026-11-20' }),
        buildGoal('Before', { setOn: '2026-09-01' }),
      ],
      sessions: [
        buildSession('2026-10-08'),
        buildSession('2026-11-19'),
        buildSession('2026-12-03'),
        buildSession('2027-01-14', { status: 'planned' }),
      ],
    });
    const of = { setUp: { ...buildEnquiry().setUp, pairingId: PAIRING } };
    const records = { pairings: { [PAIRING]: pairing } };
    expect(stepOf('goal', of, records)).toMatchObject({
      state: 'done',
      words: '1 goal set',
      day: '2026-11-20',
    });
    expect(stepOf('sessions', of, records)).toMatchObject({
      state: 'done',
      words: '2 sessions held',
      day: '2026-12-03',
      record: { kind: 'pairing', id: 'p1' },
    });
    const steps = followThread(buildEnquiry(of), { ...NO_RECORDS, ...records }, '2027-03-01');
    expect(JSON.stringify(steps)).not.toContain('SECRET');
  });

  it('knows its talk’s day, time and room', () => {
    const of = { sharing: [TALK_PLAN] };
    const at = (meet = buildMeet(), today = '2027-03-01') =>
      stepOf('talk', of, { teachMeets: { [MEET]: meet } }, today);
    expect(at()).toMatchObject({
      state: 'to come',
      words: 'Thu 25 Nov 2027, 10:00 in Hall',
      record: { kind: 'teach-meet', id: 'meet' },
    });
    expect(at(buildMeet(), '2027-11-26')?.state).toBe('done');
    expect(at(buildMeet({ isPlaced: false }))?.state).toBe('under way');
    expect(at(buildMeet({ isPlaced: false }), '2027-11-26')?.state).toBe('broken');
    expect(at(buildMeet({ status: 'withdrawn' }))?.state).toBe('broken');
    expect(stepOf('talk', of)).toMatchObject({
      state: 'broken',
      words: 'The talk it was offered as is no longer there',
    });
  });

  it('follows other ways of sharing', () => {
    const blog = { ...TALK_PLAN, way: 'blog' as const, talk: null, day: '2027-02-01' };
    expect(stepOf('talk', { sharing: [blog] })).toMatchObject({
      state: 'broken',
      words: 'Not shared yet (blog); planned for Mon 1 Feb 2027',
    });
    expect(stepOf('talk', { sharing: [{ ...blog, isDone: true }] })).toMatchObject({
      state: 'done',
      words: 'Shared: blog',
    });
    expect(stepOf('talk', { sharing: [{ ...TALK_PLAN, talk: null }] })?.state).toBe('to come');
  });

  it('asks for the outcome by the cycle’s review, or by the end of a part-year one', () => {
    expect(stepOf('outcome')).toMatchObject({ state: 'to come', day: '2027-10-31' });
    expect(stepOf('outcome', { endDay: '2027-02-12' })).toMatchObject({ state: 'broken', day: '2027-02-12' });
    expect(stepOf('outcome', { outcome: OUTCOME })).toMatchObject({
      state: 'done',
      words: 'Partly met, reviewed on Mon 10 May 2027',
    });
    expect(stepOf('outcome', { stage: 'closed' })?.state).toBe('none');
  });

  it('follows what was seen later', () => {
    const first = buildEvidence('six weeks', '2027-06-21');
    const laterEvidence = [first, buildEvidence('a term', '2027-09-10')];
    expect(stepOf('later evidence', { laterEvidence }, {}, '2027-06-21')).toMatchObject({
      state: 'to come',
      day: '2027-06-21',
    });
    expect(stepOf('later evidence', { laterEvidence }, {}, '2027-06-22')?.state).toBe('broken');
    const seen = [{ ...first, seenOn: '2027-06-20' }, ...laterEvidence.slice(1)];
    expect(stepOf('later evidence', { laterEvidence: seen }, {}, '2027-06-22')).toMatchObject({
      state: 'under way',
      words: 'Seen 1 of 2 times; after a term due on Fri 10 Sep 2027',
    });
    expect(stepOf('later evidence', { laterEvidence: seen.slice(0, 1) })).toMatchObject({
      state: 'done',
      day: '2027-06-20',
    });
  });
});

describe('countCoaching', () => {
  it('has no place for anybody’s words', () => {
    // @ts-expect-error a goal's title must not be readable beside an enquiry
    const title = (pairing: CountedPairing) => Object.values(pairing.goals)[0]?.title;
    expect(title({ goals: {}, sessions: {} })).toBeUndefined();
    expect(countCoaching({ goals: {}, sessions: {} }, CYCLE)).toEqual({
      goals: 0,
      firstGoalOn: null,
      sessionsHeld: 0,
      lastHeldOn: null,
    });
  });
});

describe('threadsOfPerson', () => {
  it('has one person’s threads, the latest first', () => {
    const earlier = buildEnquiry({ id: enquiryId.parse('e0'), startDay: '2025-11-01' });
    const other = buildEnquiry({
      id: enquiryId.parse('e2'),
      personId: PEOPLE['idris']?.id ?? buildEnquiry().personId,
    });
    const all = { e0: earlier, e1: buildEnquiry(), e2: other };
    const threads = threadsOfPerson(buildEnquiry().personId, all, NO_RECORDS, '2027-03-01');
    expect(threads.map(({ enquiry }) => enquiry.id)).toEqual(['e1', 'e0']);
  });
});

describe('listBrokenThreads', () => {
  const list = (today: string, records = funded(), of: Partial<Enquiry> = {}) =>
    listBrokenThreads({ e1: buildEnquiry(of) }, records, PEOPLE, today);

  it('says in a sentence what is missing, four weeks ahead and once it is late', () => {
    expect(list('2027-05-14')).toEqual([]);
    const sentence = '£500.00 awarded in November, no outcome yet; due Sat 12 Jun 2027';
    expect(list('2027-05-15')).toMatchObject([
      { person: 'Mei Rashid', name: 'Talk before writing', isLate: false, sentence },
    ]);
    expect(list('2027-06-13')).toMatchObject([{ isLate: true, sentence, enquiryId: 'e1' }]);
  });

  it('lists money that was given without an enquiry', () => {
    expect(list('2027-06-13', funded({ enquiryId: null }))).toMatchObject([
      { enquiryId: null, name: 'Talk before writing' },
    ]);
  });

  it('puts what broke first at the top', () => {
    const broken = list('2027-11-01');
    expect(broken.map(({ step, isLate }) => [step.step, isLate])).toEqual([
      ['award', true],
      ['outcome', true],
    ]);
  });

  it('finds nothing broken where all was done', () => {
    expect(list('2027-06-13', NO_RECORDS, { outcome: OUTCOME })).toEqual([]);
  });
});
