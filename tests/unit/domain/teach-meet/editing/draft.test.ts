import { describe, expect, it } from 'vitest';
import { applySolution } from '#shared/domain/teach-meet/editing/apply-solution';
import { findClashes } from '#shared/domain/teach-meet/editing/find-clashes';
import { toTimetableProblem, type DraftMode } from '#shared/domain/teach-meet/editing/to-timetable-problem';
import { explainUnplaced } from '#shared/domain/teach-meet/explain/explain-unplaced';
import { applyChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import { solveTimetable } from '#shared/domain/teach-meet/solver/solve-timetable';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import {
  at,
  buildPerson,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  byId,
  presents,
  whereTalksAre,
} from '../plan/build-teach-meet';

const people = ['Priya Shah', 'Tom Bell', 'Mei Rashid', 'Ada Obi'].map((name) => buildPerson(name));
/** Two rooms of four slots and nine talks: one talk too many. */
const tooMany = buildTeachMeet({
  rooms: [buildRoom('Hall', { equipment: ['piano'] }), buildRoom('Library')],
  blocks: [buildSession('Early', '09:00', '09:15'), buildSession('Late', '09:30', '09:45')],
  talks: Array.from({ length: 9 }, (_, index) =>
    buildTalk(`t${index}`, {
      presenters: people.slice(index % 4, (index % 4) + 1).map(presents),
      needs: index === 3 ? ['Piano'] : [],
    }),
  ),
  placements: { t5: at('library', 'late#1', true) },
});

function draft(teachMeet: TeachMeet, mode: DraftMode) {
  const solution = solveTimetable(toTimetableProblem(teachMeet, { mode }));
  return { solution, drafted: applyChange(teachMeet, applySolution(teachMeet, solution).change) };
}

describe('a draft that is taken over', () => {
  const { solution, drafted } = draft(tooMany, 'around-locked');

  it('breaks no rule, keeps the lock and fills every place', () => {
    expect(findClashes(drafted, byId(people)).filter((clash) => clash.severity === 'breaks a rule')).toEqual(
      [],
    );
    expect(drafted.placements).toMatchObject({ t5: at('library', 'late#1', true) });
    expect(whereTalksAre(drafted).placed).toHaveLength(8);
  });

  it('says in words why a talk was left over', () => {
    const [left] = explainUnplaced(drafted, solution.unplaced, byId(people));
    expect(left?.talkId).toBe(whereTalksAre(drafted).tray[0]);
    expect(left?.sentence).toMatch(/^Of 8 places, /u);
    expect(left?.relaxation).toMatch(/, then draft again\.$/u);
  });

  it('stays where it is when it is drafted again around what has a place', () => {
    expect(draft(drafted, 'around-placed').drafted.placements).toEqual(drafted.placements);
  });

  it('moves nobody else when a talk is withdrawn and the rest drafted with least change', () => {
    const talks = { ...drafted.talks, t1: buildTalk('t1', { status: 'withdrawn' }) };
    const without = { ...drafted, talks };
    const after = draft(without, 'least-change').drafted;
    const stayed = whereTalksAre(drafted).placed.filter((talk) => talk !== 't1');
    expect(stayed.map((talk) => after.placements[talk])).toEqual(
      stayed.map((talk) => drafted.placements[talk]),
    );
  });
});
