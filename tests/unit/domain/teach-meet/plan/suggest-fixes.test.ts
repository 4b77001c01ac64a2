import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlocks } from '#shared/domain/teach-meet/plan/check-blocks';
import { countRoom } from '#shared/domain/teach-meet/plan/count-room';
import { suggestFixes } from '#shared/domain/teach-meet/plan/suggest-fixes';
import { applyChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import { teachMeet as teachMeetSchema, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import {
  at,
  buildBreak,
  buildPlenary,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
} from './build-teach-meet';

const talks = (count: number, minutes = 7) =>
  Array.from({ length: count }, (_, index) => buildTalk(`${minutes}-${index}`, { minutes }));
const fixOf = (teachMeet: TeachMeet, kind: string) =>
  suggestFixes(teachMeet).find((fix) => fix.kind === kind);

const tooFull = buildTeachMeet({
  talks: talks(14),
  blocks: [
    buildPlenary('Welcome', '09:00', '09:15'),
    buildSession('Morning', '09:15', '11:00'),
    buildBreak('Coffee', '11:00', '11:20'),
  ],
});

describe('suggestFixes', () => {
  it('suggests nothing where the talks fit', () => {
    expect(suggestFixes(buildTeachMeet({ talks: talks(4) }))).toEqual([]);
  });

  it('says how little would do, in each way', () => {
    expect(suggestFixes(tooFull).map((fix) => fix.sentence)).toEqual([
      'Use a second room: 13 more places.',
      'Make “Talk 7-0” and “Talk 7-1” nano talks of 2 minutes in nano slots at the end of Morning, from 10:51.',
      'Shorten Coffee by 6 minutes to 14 minutes, for Morning.',
      'Start 6 minutes earlier: the day then begins at 08:54.',
      'Finish 6 minutes later: the day then ends at 11:26.',
      'Leave out the changeovers (1 minute now): one talk then follows the other at once.',
    ]);
  });

  it('moves the welcome with an earlier start', () => {
    const fix = fixOf(tooFull, 'start-earlier');
    expect(fix?.change.blocks?.map(({ start, end }) => `${start}–${end}`)).toEqual([
      '08:54–09:09',
      '09:09–11:00',
      '11:00–11:20',
    ]);
  });

  it('leaves a break five minutes at least', () => {
    const blocks = [buildSession('Morning', '09:15', '11:00'), buildBreak('Coffee', '11:00', '11:10')];
    expect(fixOf(buildTeachMeet({ talks: talks(14), blocks }), 'shorten-break')).toBeUndefined();
  });

  it('makes tentative talks nano talks before confirmed ones', () => {
    const tentative = [
      buildTalk('maybe', { status: 'tentative', demand: 90 }),
      buildTalk('perhaps', { status: 'tentative' }),
    ];
    const teachMeet = { ...tooFull, talks: buildTeachMeet({ talks: [...talks(12), ...tentative] }).talks };
    expect(fixOf(teachMeet, 'nano-talks')?.sentence).toContain('“Talk perhaps” and “Talk maybe”');
  });

  it('gives nano talks nano slots before it shortens any talk', () => {
    const teachMeet = { ...tooFull, talks: buildTeachMeet({ talks: [...talks(12), ...talks(2, 2)] }).talks };
    expect(fixOf(teachMeet, 'nano-talks')?.sentence).toBe(
      'Give the nano talks places of 2 minutes in nano slots at the end of Morning, from 10:51.',
    );
  });

  it('says which talks lose their place to nano slots', () => {
    const teachMeet = { ...tooFull, placements: { '7-5': at('hall', 'morning#12') } };
    expect(fixOf(teachMeet, 'nano-talks')?.sentence).toContain('1 placed talk goes back to the tray.');
  });

  it('really makes room, whatever it suggests, with a plan that is no worse and can be saved', () => {
    const plan = fc.record({
      long: fc.integer({ min: 1, max: 30 }),
      short: fc.integer({ min: 0, max: 6 }),
      rooms: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 7, max: 80 }),
      changeover: fc.integer({ min: 0, max: 4 }),
      pause: fc.integer({ min: 1, max: 30 }),
    });
    let suggested = 0;
    fc.assert(
      fc.property(plan, ({ long, short, rooms, minutes, changeover, pause }) => {
        const end = (from: number) =>
          `${String(9 + Math.floor(from / 60)).padStart(2, '0')}:${String(from % 60).padStart(2, '0')}`;
        const teachMeet = buildTeachMeet({
          talks: [...talks(long), ...talks(short, 2)],
          rooms: Array.from({ length: rooms }, (_, index) => buildRoom(`R${index}`)),
          changeoverMinutes: changeover,
          blocks: [
            buildSession('Early', '09:00', end(minutes)),
            buildBreak('Coffee', end(minutes), end(minutes + pause)),
            buildSession('Late', end(minutes + pause), end(minutes + pause + 40)),
          ],
        });
        for (const fix of suggestFixes(teachMeet)) {
          suggested += 1;
          const after = applyChange(teachMeet, fix.change);
          expect(countRoom(after).shortBy).toBe(0);
          expect(checkBlocks(after)).toEqual([]);
          expect(teachMeetSchema.parse(after)).toEqual(after);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(suggested).toBeGreaterThan(60);
  });
});
