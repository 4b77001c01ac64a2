import { describe, expect, it } from 'vitest';
import { listSignals, signalReached } from '#shared/domain/teach-meet/timekeeping/signals';
import { buildTalkItem, MINUTE } from './build-room-day';

const wordsOf = (minutes: number) =>
  listSignals(buildTalkItem('talk', { minutes })).map(({ atMs, words }) => [atMs / MINUTE, words]);

describe('listSignals', () => {
  it('says at 5, 6 and 7 minutes how much is left', () => {
    expect(wordsOf(7)).toEqual([
      [5, 'Two minutes left'],
      [6, 'One minute left'],
      [7, 'Time'],
    ]);
  });

  it('says one minute at 5 where the talk has six', () => {
    expect(wordsOf(6)).toEqual([
      [5, 'One minute left'],
      [6, 'Time'],
    ]);
  });

  it('ends a talk of five minutes or a nano talk without a warning', () => {
    expect(wordsOf(5)).toEqual([[5, 'Time']]);
    expect(wordsOf(2)).toEqual([[2, 'Time']]);
  });
});

describe('signalReached', () => {
  const talk = buildTalkItem('talk');

  it('is nothing before the first sign', () => {
    expect(signalReached(talk, 5 * MINUTE - 1)).toBeNull();
  });

  it('is the last sign that was due', () => {
    expect(signalReached(talk, 6 * MINUTE)?.kind).toBe('one-left');
    expect(signalReached(talk, 20 * MINUTE)?.kind).toBe('time');
  });
});
