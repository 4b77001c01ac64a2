import { describe, expect, it } from 'vitest';
import { teachMeetMinutes } from '#shared/domain/teach-meet/programme/teach-meet-minutes';
import { buildBreak, buildPlenary, buildSession } from '../plan/build-teach-meet';

describe('teachMeetMinutes', () => {
  it('counts sessions and plenaries, and no breaks', () => {
    const blocks = [
      buildPlenary('Welcome', '09:00', '09:20'),
      buildSession('Morning', '09:20', '10:20'),
      buildBreak('Tea', '10:20', '10:40'),
      buildPlenary('Close', '10:40', '11:00'),
    ];
    expect(teachMeetMinutes({ blocks })).toBe(100);
  });

  it('counts a time that lies in two blocks once', () => {
    const blocks = [buildSession('Morning', '09:00', '10:00'), buildPlenary('Close', '09:30', '10:15')];
    expect(teachMeetMinutes({ blocks })).toBe(75);
  });

  it('is nothing without blocks', () => {
    expect(teachMeetMinutes({ blocks: [] })).toBe(0);
  });
});
