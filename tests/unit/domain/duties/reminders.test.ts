import { describe, expect, it } from 'vitest';
import { daysWithoutBackup, lastBackupAt } from '#shared/domain/duties/last-backup';
import { reviewDueOn } from '#shared/domain/duties/review-due';

const line = (command: string, at: string) => ({ command, at });
const history = [
  line('backup.saved', '2026-11-01T09:00:00.000Z'),
  line('backup.saved', '2026-11-05T23:30:00.000Z'),
  line('people.edit', '2026-11-10T09:00:00.000Z'),
];
const here = { today: '2026-11-12', timeZone: 'Europe/London' };

describe('lastBackupAt', () => {
  it('is the last line that says so, whatever came after it', () => {
    expect(lastBackupAt(history)).toBe('2026-11-05T23:30:00.000Z');
  });

  it('is nothing where no backup was saved', () => {
    expect(lastBackupAt(history.slice(2))).toBeNull();
  });
});

describe('daysWithoutBackup', () => {
  it('counts by the days of the school’s own clock', () => {
    expect(daysWithoutBackup(history, here)).toBe(7);
    expect(daysWithoutBackup(history, { ...here, timeZone: 'Asia/Tokyo' })).toBe(6);
  });

  it('does not call no backup at all so many days', () => {
    expect(daysWithoutBackup([], here)).toBeNull();
  });
});

describe('reviewDueOn', () => {
  it('is today where nothing was reviewed, and else a year later', () => {
    expect(reviewDueOn({ reviewedOn: null }, '2026-11-12')).toBe('2026-11-12');
    expect(reviewDueOn({ reviewedOn: '2026-02-28' }, '2026-11-12')).toBe('2027-02-28');
  });
});
