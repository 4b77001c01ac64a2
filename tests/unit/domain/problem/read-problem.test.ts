import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProblem } from '#shared/domain/problem/read-problem';
import { morning, talk } from '../teach-meet/solver/timetable-builder';

const faultsOf = (input: unknown) => {
  const read = readProblem(input);
  return read.ok ? [] : read.error;
};
const pairing = {
  kind: 'pairing',
  objective: 'most-people',
  mentors: [{ id: 'm', capacity: 1 }],
  coachees: ['c', 'd'],
  scores: [],
};
const coCoaching = {
  kind: 'co-coaching',
  objective: 'best-score',
  people: ['a', 'b', 'c'],
  scores: [],
  locked: [],
};

describe('readProblem', () => {
  it('reads a whole timetable problem', () => {
    const input: unknown = JSON.parse(readFileSync('tests/fixtures/problems/timetable-36x3.json', 'utf8'));
    expect(readProblem(input)).toEqual({ ok: true, value: input });
  });

  it('asks for a kind', () => {
    expect(faultsOf({})).toEqual([
      { path: 'kind', expected: '"pairing", "co-coaching" or "timetable", found nothing' },
    ]);
  });

  it('refuses what is no object', () => {
    expect(faultsOf([1])).toEqual([{ path: '$', expected: 'an object with "kind"' }]);
  });

  it('names the path of every wrong value and what belongs there', () => {
    const problem = { ...morning(1, 1), talks: [{ ...talk('a'), minutes: 'seven', preference: 'soon' }] };
    expect(faultsOf(problem)).toEqual([
      { path: 'talks[0].minutes', expected: 'a number, found "seven"' },
      { path: 'talks[0].preference', expected: '"early" or "late", found "soon"' },
    ]);
  });

  it('refuses a field that the format does not have', () => {
    expect(faultsOf({ ...morning(1, 1), mustNotClsh: [] })).toEqual([
      { path: 'mustNotClsh', expected: 'no such field here' },
    ]);
  });

  it.each([
    ['a fixed slot', { talks: [talk('a', { fixed: { room: 'r1', slot: 's9' } })] }, 'talks[0].fixed.slot'],
    ['a fixed room', { talks: [talk('a', { fixed: { room: 'r9', slot: 's1' } })] }, 'talks[0].fixed.room'],
    ['an unavailable slot', { talks: [talk('a', { unavailable: ['s1', 's9'] })] }, 'talks[0].unavailable[1]'],
    [
      'a talk that must not clash',
      { talks: [talk('a')], mustNotClash: [['a', 'b'] as [string, string]] },
      'mustNotClash[0][1]',
    ],
    ['a previous talk', { previous: [{ talk: 'x', room: 'r1', slot: 's1' }] }, 'previous[0].talk'],
  ])('refuses an unknown id in %s', (_where, changes, path) => {
    expect(faultsOf(morning(2, 1, changes)).map((fault) => fault.path)).toEqual([path]);
  });

  it('refuses an id used twice', () => {
    expect(faultsOf(morning(2, 1, { talks: [talk('a'), talk('a')] })).map((fault) => fault.path)).toEqual([
      'talks[1].id',
    ]);
  });

  it('refuses slots that are not in time order', () => {
    const { slots, ...rest } = morning(2, 1);
    expect(faultsOf({ ...rest, slots: slots.toReversed() })).toEqual([
      { path: 'slots[1].start', expected: 'a time at or after the end of the slot before it, found "09:00"' },
    ]);
  });

  it('refuses a session that is taken up again', () => {
    const { slots, ...rest } = morning(3, 1);
    const [first, second, third] = slots;
    const broken = [first, { ...second, session: 'afternoon' }, third];
    expect(faultsOf({ ...rest, slots: broken }).map((fault) => fault.path)).toEqual(['slots[2].session']);
  });

  it('lets two talks claim one cell: the solver says who must give way', () => {
    const fixed = { room: 'r1', slot: 's1' };
    expect(faultsOf(morning(1, 1, { talks: [talk('a', { fixed }), talk('b', { fixed })] }))).toEqual([]);
  });

  it('reads a pairing without locks', () => {
    expect(readProblem(pairing)).toEqual({ ok: true, value: { ...pairing, locked: [] } });
  });

  it('refuses more locks than a mentor has places', () => {
    const locked = [
      { mentor: 'm', coachee: 'c' },
      { mentor: 'm', coachee: 'd' },
    ];
    expect(faultsOf({ ...pairing, locked })).toEqual([
      { path: 'locked[1].mentor', expected: 'no more locks than "m" has places' },
    ]);
  });

  it('refuses an unknown mentor, a pair twice and a score that is not whole', () => {
    const score = { mentor: 'm', coachee: 'c', score: 1 };
    expect(faultsOf({ ...pairing, scores: [{ ...score, mentor: 'x' }] }).map((fault) => fault.path)).toEqual([
      'scores[0].mentor',
    ]);
    expect(faultsOf({ ...pairing, scores: [score, score] }).map((fault) => fault.path)).toEqual([
      'scores[1]',
    ]);
    expect(faultsOf({ ...pairing, scores: [{ ...score, score: 0.5 }] })).toEqual([
      { path: 'scores[0].score', expected: 'a whole number, found 0.5' },
    ]);
  });

  it('refuses a person paired with themselves or locked twice', () => {
    expect(
      faultsOf({ ...coCoaching, scores: [{ a: 'a', b: 'a', score: 1 }] }).map((fault) => fault.path),
    ).toEqual(['scores[0].b']);
    const locked = [
      { a: 'a', b: 'b' },
      { a: 'c', b: 'a' },
    ];
    expect(faultsOf({ ...coCoaching, locked }).map((fault) => fault.path)).toEqual(['locked[1].b']);
  });
});
