import { describe, expect, it } from 'vitest';
import { toTimetableProblem } from '#shared/domain/teach-meet/editing/to-timetable-problem';
import { translateRelaxation } from '#shared/domain/teach-meet/explain/translate-relaxation';
import { compileGrid } from '#shared/domain/teach-meet/solver/grid';
import { enlargeGrid, listRelaxations } from '#shared/domain/teach-meet/solver/relaxations';
import {
  at,
  buildPerson,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  byId,
  id,
  presents,
} from '../plan/build-teach-meet';

const priya = buildPerson('Priya Shah');
const asked = buildTalk('x', {
  presenters: [presents(priya)],
  needs: ['Piano'],
  unavailable: [{ start: '10:00', end: '10:05', reason: '' }],
});
const teachMeet = buildTeachMeet({
  rooms: [buildRoom('Hall'), buildRoom('Library', { equipment: ['piano'] })],
  blocks: [
    buildSession('Morning', '10:00', '10:15'),
    buildSession('Nano', '10:20', '10:22', { slotMinutes: 2 }),
  ],
  talks: [asked, buildTalk('a'), buildTalk('b')],
  mustNotClash: [[id.talk('b'), id.talk('x')]],
  placements: { a: at('hall', 'morning#1', true) },
});
const problem = toTimetableProblem(teachMeet, { mode: 'around-locked' });
const translate = (words: string) => translateRelaxation(words, teachMeet, asked, byId([priya]));

describe('translateRelaxation', () => {
  it('has words for every relaxation that the solver knows', () => {
    const index = problem.talks.findIndex((talk) => talk.id === 'x');
    const known = listRelaxations(compileGrid(problem), index, enlargeGrid(problem)).map(
      (relaxation) => relaxation.words,
    );
    expect(known.map(translate)).toEqual([
      'Ask Priya Shah to be free at 10:00, then draft again.',
      'Let “Talk x” clash with “Talk b”, then draft again.',
      'Bring Piano to Hall, then draft again.',
      'Unlock “Talk a” at Hall, 10:08, then draft again.',
      'Shorten “Talk x” to 2 minutes, then draft again.',
      'Make room for one more slot, then draft again.',
      'Use one more room with Piano, then draft again.',
    ]);
  });

  it('says so where no single change would do', () => {
    expect(translate('no single change would place it')).toBe(
      'No single change would place “Talk x”: it needs more time in the day, or other presenters.',
    );
  });

  it('finds no words for a slot that is no longer there', () => {
    expect(translate('free priya-shah in evening#0')).toBeUndefined();
  });
});
