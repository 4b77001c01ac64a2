import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/lib/result';
import { aDocument } from '../../../support/documents';
import { aLine, openRecords } from './open-records';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('ExportScreen', () => {
  it('says that confidential records are in it, and saves everything', async () => {
    const saveEverything = vi.fn(async () => ok({ path: 'Everything', count: 2 }));
    await openRecords('/records/export', aDocument(), { saveEverything });
    expect(screen.getByText(/^Confidential records too: private notes/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Save everything (JSON)' }));
    expect(saveEverything).toHaveBeenCalledTimes(1);
  });

  it('says that no backup was saved yet, and when one is due', async () => {
    const history = [aLine(1, 'Add Mei Rashid', { at: '2026-11-01T10:07:00.000Z' })];
    await openRecords('/records/export', aDocument({ history }));
    expect(screen.getByText('No backup was saved from here yet. 1 change so far.')).toBeDefined();
    expect(screen.getByText('Due')).toBeDefined();
  });

  it('says when the last backup was saved, and that none is due', async () => {
    const history = [
      aLine(1, 'Save a backup', { command: 'backup.saved', at: '2026-11-10T10:07:00.000Z' }),
      aLine(2, 'Add Mei Rashid'),
    ];
    await openRecords('/records/export', aDocument({ history }));
    expect(
      screen.getByText('Last backup: Tue 10 Nov 2026, 10:07, 2 days ago. 1 change since then.'),
    ).toBeDefined();
    expect(screen.queryByText('Due')).toBeNull();
  });
});
