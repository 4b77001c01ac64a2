import { describe, expect, it } from 'vitest';
import { describeMentorList, mentorListJob } from '#shared/domain/mentoring/papers/mentor-list-job';
import { prepareMentorList } from '#shared/domain/mentoring/papers/prepare-mentor-list';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { personId } from '#shared/domain/people/person';
import { aPairing } from '../../../../support/pairings';
import { IDRIS, MEI, aSession, aSource, sessionsOf } from './a-pair';

const listOf = (id: typeof MEI, ...pairings: readonly Pairing[]) => {
  const job = prepareMentorList({ paper: 'mentor-list', personId: id }, aSource(...pairings));
  if (!job.ok) throw new Error(job.error.message);
  return job.value;
};
const onlyPairing = (...sessions: readonly ReturnType<typeof aSession>[]) => {
  const [only] = listOf(
    MEI,
    aPairing('pair', ['mei', 'idris'], { sessions: sessionsOf(...sessions) }),
  ).pairings;
  if (only === undefined) throw new Error('The list is empty.');
  return only;
};
const action = (id: string, byDay: string | null, isDone = false) => ({
  id,
  words: `Do ${id}`,
  byDay,
  isDone,
});

describe('prepareMentorList', () => {
  it('lists those whom the person mentors, by name', () => {
    const list = listOf(
      MEI,
      aPairing('one', ['mei', 'olu']),
      aPairing('two', ['mei', 'idris'], { kind: 'specialist coaching' }),
      aPairing('three', ['olu', 'mei']),
    );
    expect(list.pairings.map(({ partners, kind }) => [partners, kind])).toEqual([
      ['Idris Sandhu', 'Specialist coaching'],
      ['Olu Adeyemi', 'Mentoring'],
    ]);
  });

  it('lists a co-coaching group for everybody in it', () => {
    const group = aPairing('group', ['mei', 'idris', 'olu'], { kind: 'co-coaching' });
    expect(listOf(IDRIS, group).pairings[0]?.partners).toBe('Mei Rashid and Olu Adeyemi');
  });

  it.each(['proposed', 'closed'] as const)('leaves out a %s pairing', (stage) => {
    const closing = { day: '2026-11-01', reason: 'time came', learned: '', waiting: [] } as const;
    const pairing = aPairing('pair', ['mei', 'idris'], {
      stage,
      closing: stage === 'closed' ? closing : null,
    });
    const list = prepareMentorList({ paper: 'mentor-list', personId: MEI }, aSource(pairing));
    expect(!list.ok && list.error.name).toBe('mentor-list-empty');
  });

  it('has the sessions of today and later, soonest first', () => {
    const listed = onlyPairing(
      aSession('c', { day: '2026-12-10', status: 'planned', start: null, cover: 'needed' }),
      aSession('b', { day: '2026-11-22', status: 'planned', start: '14:00' }),
      aSession('a', { day: '2026-11-22', status: 'planned', start: '09:00' }),
    );
    expect(listed.next.map(({ sessionId }) => sessionId)).toEqual(['a', 'b', 'c']);
    expect(listed.next[2]).toEqual({
      sessionId: 'c',
      day: '2026-12-10',
      start: null,
      minutes: 45,
      kind: 'Learning conversation',
      cover: 'needed',
    });
  });

  it('names the days that were planned and never logged, and the last day they met', () => {
    const listed = onlyPairing(
      aSession('a', { day: '2026-11-12' }),
      aSession('b', { day: '2026-11-05' }),
      aSession('c', { day: '2026-11-19', status: 'planned' }),
      aSession('d', { day: '2026-11-20', status: 'missed' }),
    );
    expect(listed.lastHeld).toBe('2026-11-12');
    expect(listed.unlogged).toEqual(['2026-11-19']);
  });

  it('has the actions that are not done, by when they are due', () => {
    const listed = onlyPairing(
      aSession('a', { actions: [action('late', '2026-12-01'), action('never', null)] }),
      aSession('b', { actions: [action('done', '2026-11-10', true), action('soon', '2026-11-25')] }),
    );
    expect(listed.actions.map(({ actionId }) => actionId)).toEqual(['soon', 'late', 'never']);
  });

  it('takes today from the school’s own calendar', () => {
    const source = { ...aSource(), now: '2027-07-01T23:30:00.000Z' };
    const list = prepareMentorList({ paper: 'mentor-list', personId: MEI }, source);
    expect(list.ok && list.value.today).toBe('2027-07-02');
  });

  it('is a job of the declared shape, titled by its person and day', () => {
    const list = listOf(MEI);
    expect(mentorListJob.parse(list)).toEqual(list);
    expect(describeMentorList(list).title).toBe('Mentor’s list: Mei Rashid, Sun 22 Nov 2026');
  });

  it('refuses somebody who has gone', () => {
    const list = prepareMentorList({ paper: 'mentor-list', personId: personId.parse('gone') }, aSource());
    expect(!list.ok && list.error.name).toBe('person-unknown');
  });
});
