import { assertNever } from '../../lib/assert-never';
import { formatMoney } from '../../lib/money';
import type { FigureUnit } from './summary-content';

const numbers = new Intl.NumberFormat('en-GB');

/**
 * A figure as every form of a summary writes it: counts with a comma between thousands, minutes as hours and minutes,
 * pence as pounds, per cent whole.
 *
 * @example
 * formatFigure(75, 'minutes') //=> '1 h 15 min'
 * formatFigure(15000, 'pence') //=> '£150.00'
 */
export function formatFigure(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'count':
      return formatCount(value);
    case 'minutes':
      return formatMinutes(value);
    case 'pence':
      return formatMoney(value);
    case 'percent':
      return `${formatCount(value)}%`;
    default:
      return assertNever(unit);
  }
}

const minus = (value: number): string => (value < 0 ? '−' : '');
const formatCount = (value: number): string => `${minus(value)}${numbers.format(Math.abs(value))}`;

function formatMinutes(value: number): string {
  const [hours, rest] = [Math.floor(Math.abs(value) / 60), Math.abs(value) % 60];
  if (hours === 0) return `${minus(value)}${rest} min`;
  return `${minus(value)}${numbers.format(hours)} h${rest === 0 ? '' : ` ${rest} min`}`;
}
