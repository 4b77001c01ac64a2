import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/history/change';
import { DEFAULT_DUTY_SETTINGS } from '#shared/domain/duties/duty-settings';
import { listRecordTasks } from '#shared/domain/today/list-record-tasks';

const line = (sequence: number, day: string, command = 'people.edit'): Change => ({
  sequence,
  at: `${day}T12:00:00.000Z`,
  words: 'Change Mei Rashid’s team',
  command,
  by: 'staffroom',
  about: [],
  people: [],
  seal: null,
  erasedBy: null,
});
const list = (history: readonly Change[], today = '2026-11-22', reviewedOn: string | null = '2026-10-01') =>
  listRecordTasks({
    school: { duties: { ...DEFAULT_DUTY_SETTINGS, reviewedOn }, timeZone: 'Europe/London' },
    history,
    today,
  });

describe('listRecordTasks', () => {
  it('asks for nothing before anything was done', () => {
    expect(list([])).toEqual([]);
  });

  it('asks for a first backup once the oldest change is a week old', () => {
    const history = [line(1, '2026-11-15'), line(2, '2026-11-20')];
    expect(list(history, '2026-11-21')).toEqual([]);
    expect(list(history, '2026-11-22')).toMatchObject([
      {
        title: 'Save a backup',
        detail: 'No backup has been saved yet, and 2 changes would be lost with this computer.',
        href: '/settings/records',
      },
    ]);
  });

  it('counts from the first change since the last backup, and only what changed something', () => {
    const history = [
      line(1, '2026-11-01'),
      line(2, '2026-11-02', 'backup.saved'),
      line(3, '2026-11-03', 'paper.printed'),
      line(4, '2026-11-14'),
    ];
    expect(list(history, '2026-11-20')).toEqual([]);
    expect(list(history, '2026-11-21')).toMatchObject([
      {
        detail:
          'The last one was saved on Mon 2 Nov 2026. 1 change since then would be lost with this computer.',
      },
    ]);
    expect(list(history.slice(0, 3), '2026-12-20')).toEqual([]);
  });

  it('asks for the yearly review a year after the last one', () => {
    const history = [line(1, '2026-11-22', 'backup.saved')];
    expect(list(history, '2026-11-22', '2025-11-23')).toEqual([]);
    expect(list(history, '2026-11-22', '2025-11-22')).toMatchObject([
      { title: 'Look through what is kept', detail: 'The last yearly review was on Sat 22 Nov 2025.' },
    ]);
  });
});
