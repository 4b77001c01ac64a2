const MINUTE_MS = 60_000;

/**
 * What the hall reads: time left of a talk, counting down, then time over, counting up. A second is shown until it has
 * passed whole.
 *
 * @example
 * formatCountdown(7, 0) //=> '7:00'
 * formatCountdown(7, 61_000) //=> '5:59'
 * formatCountdown(7, 432_000) //=> '+0:12'
 */
export function formatCountdown(minutes: number, spentMs: number): string {
  const leftMs = minutes * MINUTE_MS - spentMs;
  const seconds = leftMs > 0 ? Math.ceil(leftMs / 1000) : Math.floor(-leftMs / 1000);
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return leftMs <= 0 && seconds > 0 ? `+${words}` : words;
}
