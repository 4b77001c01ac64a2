const numbers = new Intl.NumberFormat('en-GB');

/**
 * Whole minutes as the app writes them everywhere, with a comma between thousands of hours.
 *
 * @example
 * formatDuration(135) //=> '2 h 15 min'
 * formatDuration(106_680) //=> '1,778 h'
 * formatDuration(-45) //=> '−45 min'
 */
export function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const parts = [
    ...(hours > 0 ? [`${numbers.format(hours)} h`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} min`] : []),
  ];
  return `${minutes < 0 ? '−' : ''}${parts.join(' ')}`;
}
