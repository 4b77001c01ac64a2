import { assertNever } from '../../lib/assert-never';
import { formatDuration } from '../../lib/duration';
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
      return formatDuration(value);
    case 'pence':
      return formatMoney(value);
    case 'percent':
      return `${formatCount(value)}%`;
    default:
      return assertNever(unit);
  }
}

const formatCount = (value: number): string => `${value < 0 ? '−' : ''}${numbers.format(Math.abs(value))}`;
