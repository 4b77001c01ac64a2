import { describe, expect, it } from 'vitest';
import { checkBlocks } from '#shared/domain/teach-meet/plan/check-blocks';
import { defaultTeachMeet } from '#shared/domain/teach-meet/plan/default-teach-meet';
import { teachMeet, teachMeetId, type Block } from '#shared/domain/teach-meet/teach-meet';
import { buildBreak, buildPlenary, buildSession, buildTeachMeet } from './build-teach-meet';

const sentences = (blocks: readonly Block[]) =>
  checkBlocks(buildTeachMeet({ blocks })).map((problem) => problem.sentence);
const morning = buildSession('Morning', '10:00', '10:31');

describe('checkBlocks', () => {
  it('accepts blocks that follow each other without a pause', () => {
    expect(sentences([morning, buildBreak('Coffee', '10:31', '10:50')])).toEqual([]);
  });

  it('names two blocks that overlap', () => {
    expect(sentences([morning, buildBreak('Coffee', '10:30', '10:50')])).toEqual([
      'Coffee begins at 10:30, before Morning ends at 10:31. Move or shorten one of them.',
    ]);
  });

  it('names a block that ends before it starts', () => {
    expect(sentences([morning, buildBreak('Coffee', '11:00', '10:50')])).toEqual([
      'Coffee ends at 10:50, which is not after its start at 11:00. Correct one of the two times.',
    ]);
  });

  it('names a session that is too short for one slot', () => {
    expect(sentences([buildSession('Morning', '10:00', '10:06')])).toEqual([
      'Morning (10:00–10:06) is too short for one slot of 7 minutes. Make it longer or its slots shorter.',
    ]);
  });

  it('names a plenary in a room that was removed', () => {
    expect(sentences([morning, buildPlenary('Welcome', '09:00', '09:15', 'gym')])).toEqual([
      'Welcome is in a room that is no longer there. Choose from Hall.',
    ]);
    expect(sentences([morning, buildPlenary('Welcome', '09:00', '09:15', 'hall')])).toEqual([]);
  });

  it('asks for a room and a session on an empty day', () => {
    expect(checkBlocks(buildTeachMeet({ blocks: [], rooms: [] })).map((problem) => problem.kind)).toEqual([
      'no-room',
      'no-session',
    ]);
  });
});

describe('defaultTeachMeet', () => {
  const plan = defaultTeachMeet({
    id: teachMeetId.parse('t'),
    day: '2026-11-12',
    name: 'November Teach-meet',
  });

  it('is a plan without problems', () => {
    expect(checkBlocks(plan)).toEqual([]);
  });

  it('is a Teach-meet that can be saved', () => {
    expect(teachMeet.parse(plan)).toEqual(plan);
  });
});
