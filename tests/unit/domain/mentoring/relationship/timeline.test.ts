import { describe, expect, it } from 'vitest';
import { formatDay } from '#shared/lib/day';
import { listTimeline } from '#shared/domain/mentoring/relationship/timeline';
import {
  buildAction,
  buildAgreement,
  buildGoal,
  buildPairing,
  buildSession,
  IDRIS,
  MEI,
  PEOPLE,
  SCHOOL,
} from './build-pairing';

const FULL = buildPairing({
  stage: 'closed',
  stageChanges: [
    { day: '2026-09-10', to: 'agreed', why: 'Everybody agreed' },
    { day: '2026-12-18', to: 'closed', why: 'purpose met' },
  ],
  agreement: buildAgreement('2026-09-08', [['mei', '2026-09-10']]),
  goals: [buildGoal('Questions', { evidence: [{ id: 'e1', day: '2026-10-20', words: 'A lively class' }] })],
  sessions: [
    buildSession('2026-10-01', {
      actions: [buildAction('Visit Year 6')],
      specialist: 'Ada Obi',
      hasNote: true,
    }),
    buildSession('2026-11-12', { status: 'missed' }),
  ],
  gains: [
    { id: 'g1', day: '2026-12-01', words: 'To wait longer', personId: MEI, kind: 'learned' },
    { id: 'g2', day: '2026-12-02', words: 'For your time', personId: IDRIS, kind: 'thanks' },
  ],
  evidence: [{ id: 'v1', day: '2026-10-05', words: 'Read a paper', principle: 'understanding' }],
  closing: { day: '2026-12-18', reason: 'purpose met', learned: 'Small steps last', waiting: [] },
});

describe('listTimeline', () => {
  it('tells everything in the order of the days', () => {
    expect(listTimeline(FULL, SCHOOL, PEOPLE).map(({ day, words }) => `${formatDay(day)}: ${words}`)).toEqual(
      [
        'Mon 7 Sep 2026: The pairing starts',
        'Tue 8 Sep 2026: The learning agreement was worded',
        'Thu 10 Sep 2026: Stage: Agreed (Everybody agreed)',
        'Thu 10 Sep 2026: Mei Rashid agreed to the learning agreement',
        'Mon 14 Sep 2026: Goal: Questions',
        'Thu 1 Oct 2026: Learning conversation: 45 minutes, with Ada Obi, 1 action agreed',
        'Mon 5 Oct 2026: Understanding why different approaches work: Read a paper',
        'Tue 20 Oct 2026: Evidence for “Questions”: A lively class',
        'Thu 12 Nov 2026: Learning conversation did not take place',
        'Tue 1 Dec 2026: Mei Rashid learned: To wait longer',
        'Wed 2 Dec 2026: Idris Sandhu gave thanks: For your time',
        'Fri 18 Dec 2026: Stage: Closed (purpose met)',
        'Fri 18 Dec 2026: What was learned: Small steps last',
      ],
    );
  });

  it('points each entry to its record, and has each key once', () => {
    const entries = listTimeline(FULL, SCHOOL, PEOPLE);
    expect(entries.find(({ key }) => key === 'session on-2026-10-01')?.record).toEqual({
      kind: 'session',
      id: 'on-2026-10-01',
    });
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('uses the school’s own labels', () => {
    const stageLabels = { ...SCHOOL.mentoring.stageLabels, agreed: 'Shaken hands' };
    const school = { ...SCHOOL, mentoring: { ...SCHOOL.mentoring, stageLabels } };
    const words = listTimeline(FULL, school, PEOPLE).map((entry) => entry.words);
    expect(words).toContain('Stage: Shaken hands (Everybody agreed)');
  });

  it('has a word for a kind of session that the school removed', () => {
    const walk = buildPairing({ sessions: [buildSession('2026-10-01', { kindId: 'walk' })] });
    expect(listTimeline(walk, SCHOOL, PEOPLE).at(-1)?.words).toBe('Meeting: 45 minutes');
  });
});
