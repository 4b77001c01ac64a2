import { describe, expect, it } from 'vitest';
import { findBackupState } from '#shared/domain/duties/backup-due';
import { reviewDueOn } from '#shared/domain/duties/review-due';

const line = (command: string, at: string) => ({ command, at });
const SAVED = line('backup.saved', '2026-11-05T23:30:00.000Z');
const EDIT = line('people.edit', '2026-11-10T09:00:00.000Z');
const LONDON = {
  duties: { backupDays: 7, reviewedOn: null },
  timeZone: 'Europe/London',
  today: '2026-11-16',
};

describe('findBackupState', () => {
  it('has nothing to say before anything was done', () => {
    expect(findBackupState([], LONDON)).toEqual({ lastAt: null, days: null, changes: 0, isDue: false });
  });

  it('counts days by the school’s own clock', () => {
    expect(findBackupState([SAVED], LONDON).days).toBe(11);
    expect(findBackupState([SAVED], { ...LONDON, timeZone: 'Asia/Tokyo' }).days).toBe(10);
  });

  it('is due when the oldest change that no backup has is old enough', () => {
    const history = [SAVED, EDIT, line('people.edit', '2026-11-16T09:00:00.000Z')];
    expect(findBackupState(history, LONDON)).toMatchObject({ changes: 2, isDue: false });
    expect(findBackupState(history, { ...LONDON, today: '2026-11-17' })).toMatchObject({ isDue: true });
    expect(findBackupState([EDIT], { ...LONDON, today: '2026-11-17' })).toMatchObject({ isDue: true });
  });

  it('is never due where nothing has changed since the last one', () => {
    const history = [SAVED, line('paper.printed', '2026-11-06T09:00:00.000Z')];
    expect(findBackupState(history, { ...LONDON, today: '2027-11-16' })).toMatchObject({
      changes: 0,
      isDue: false,
    });
  });
});

describe('reviewDueOn', () => {
  const due = (reviewedOn: string | null) =>
    reviewDueOn({ ...LONDON, duties: { reviewedOn }, history: [SAVED, EDIT] });

  it('is a year after the last review', () => {
    expect(due('2026-02-28')).toBe('2027-02-28');
  });

  it('is a year after the history begins where none was', () => {
    expect(due(null)).toBe('2027-11-05');
  });
});
