import { describe, expect, it } from 'vitest';
import { listOpenActions, listOverdueActions } from '#shared/domain/mentoring/relationship/open-actions';
import { buildAction, buildPairing, buildSession } from './build-pairing';

const PAIRING = buildPairing({
  sessions: [
    buildSession('2026-10-01', {
      actions: [buildAction('Some time'), buildAction('Later', { byDay: '2026-12-01' })],
    }),
    buildSession('2026-10-15', {
      actions: [
        buildAction('Soon', { byDay: '2026-11-01' }),
        buildAction('Done', { byDay: '2026-10-20', isDone: true }),
      ],
    }),
  ],
});

describe('listOpenActions', () => {
  it('has what is due soonest first and what has no day last', () => {
    expect(listOpenActions(PAIRING, '2026-11-12').map(({ action }) => action.words)).toEqual([
      'Soon',
      'Later',
      'Some time',
    ]);
  });

  it('is overdue from the day after', () => {
    const late = (today: string) =>
      listOpenActions(PAIRING, today).filter(({ isOverdue }) => isOverdue).length;
    expect([late('2026-11-01'), late('2026-11-02')]).toEqual([0, 1]);
  });
});

describe('listOverdueActions', () => {
  it('chases nobody who pauses or has closed', () => {
    const counts = (['active', 'pausing', 'closed'] as const).map(
      (stage) => listOverdueActions({ ...PAIRING, stage }, '2026-11-12').length,
    );
    expect(counts).toEqual([1, 0, 0]);
  });
});
