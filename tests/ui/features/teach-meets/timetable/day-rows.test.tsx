import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/teach-meet/teach-meet';
import { fromMinutes, toMinutes } from '#shared/lib/time-of-day';
import { listDayRows, type DayRow } from '../../../../../renderer/features/teach-meets/timetable/day-rows';
import {
  buildBreak,
  buildPlenary,
  buildSession,
} from '../../../../unit/domain/teach-meet/plan/build-teach-meet';

const say = (row: DayRow) => {
  if (row.kind === 'slot') return `${row.slot.start} talk ${row.minutes}`;
  return row.kind === 'block' ? `${row.block.name} ${row.minutes}` : `gap ${row.minutes}`;
};
const rowsOf = (blocks: readonly Block[], changeoverMinutes = 1) =>
  listDayRows({ blocks, changeoverMinutes });

describe('listDayRows', () => {
  it('has slots with the changeovers between them', () => {
    expect(rowsOf([buildSession('Morning', '10:00', '10:23')]).map(say)).toEqual([
      '10:00 talk 7',
      'gap 1',
      '10:08 talk 7',
      'gap 1',
      '10:16 talk 7',
    ]);
  });

  it('has no row for a changeover of no minutes', () => {
    expect(rowsOf([buildSession('Morning', '10:00', '10:14')], 0).map(say)).toEqual([
      '10:00 talk 7',
      '10:07 talk 7',
    ]);
  });

  it('shows the time at a session’s end that holds no further slot', () => {
    expect(rowsOf([buildSession('Morning', '10:00', '10:12')]).map(say)).toEqual(['10:00 talk 7', 'gap 5']);
  });

  it('shows time between blocks for which nothing is planned, blocks in order of time', () => {
    const blocks = [buildBreak('Coffee', '09:20', '09:40'), buildPlenary('Welcome', '09:00', '09:15')];
    expect(rowsOf(blocks).map(say)).toEqual(['Welcome 15', 'gap 5', 'Coffee 20']);
  });

  it('has a longer row for a slot that was given minutes', () => {
    const rows = rowsOf([buildSession('Morning', '10:00', '10:20', { extraMinutes: { '0': 3 } })]);
    expect(rows.map(say)).toEqual(['10:00 talk 10', 'gap 1', '10:11 talk 7', 'gap 2']);
  });

  it('marks the first slot of each session', () => {
    const rows = rowsOf([buildSession('A', '10:00', '10:15'), buildSession('B', '11:00', '11:15')]);
    expect(rows.flatMap((row) => (row.kind === 'slot' ? [row.isFirstOfSession] : []))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('has nothing for a day without blocks', () => {
    expect(rowsOf([])).toEqual([]);
  });

  it('is as high as the day is long, whatever is planned', () => {
    const lengths = fc.array(
      fc.record({
        kind: fc.constantFrom('session', 'break', 'plenary'),
        gap: fc.integer({ min: 0, max: 20 }),
        minutes: fc.integer({ min: 1, max: 60 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 5 }), (parts, changeover) => {
        let clock = toMinutes('08:00');
        const blocks = parts.map(({ kind, gap, minutes }, index): Block => {
          const start = fromMinutes(clock + gap);
          clock += gap + minutes;
          const end = fromMinutes(clock);
          if (kind === 'session') return buildSession(`S${index}`, start, end);
          return kind === 'break'
            ? buildBreak(`B${index}`, start, end)
            : buildPlenary(`P${index}`, start, end);
        });
        const rows = rowsOf(blocks, changeover);
        const begin = toMinutes(blocks[0]?.start ?? '08:00');
        expect(rows.reduce((sum, row) => sum + row.minutes, 0)).toBe(clock - begin);
        expect(rows.every((row) => row.minutes > 0)).toBe(true);
      }),
    );
  });
});
