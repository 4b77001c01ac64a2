import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCountdown } from '#shared/domain/teach-meet/timekeeping/format-countdown';
import { MINUTE, SECOND } from './build-room-day';

describe('formatCountdown', () => {
  it('shows a second until it has passed whole', () => {
    expect(formatCountdown(7, 0)).toBe('7:00');
    expect(formatCountdown(7, 1)).toBe('7:00');
    expect(formatCountdown(7, SECOND)).toBe('6:59');
  });

  it('shows two minutes at the very sign of two minutes left', () => {
    expect(formatCountdown(7, 5 * MINUTE)).toBe('2:00');
  });

  it('counts up with a plus after the end', () => {
    expect(formatCountdown(7, 7 * MINUTE)).toBe('0:00');
    expect(formatCountdown(7, 7 * MINUTE + 999)).toBe('0:00');
    expect(formatCountdown(7, 7 * MINUTE + 12 * SECOND)).toBe('+0:12');
    expect(formatCountdown(2, 15 * MINUTE)).toBe('+13:00');
  });

  it('never shows more than the talk’s own minutes while they run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 7 * MINUTE }),
        (minutes, spent) => {
          fc.pre(spent <= minutes * MINUTE);
          const [shownMinutes = 0, seconds = 0] = formatCountdown(minutes, spent).split(':').map(Number);
          expect(shownMinutes * 60 + seconds).toBe(Math.ceil((minutes * MINUTE - spent) / SECOND));
        },
      ),
    );
  });
});
