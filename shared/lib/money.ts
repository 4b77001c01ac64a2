import { z } from 'zod';
import { refuse, ok, type Result } from './result';

/** Money is whole pence, always: no amount is ever a fraction. The greatest amount the app takes is £1,000,000.00. */
export const MOST_PENCE = 100_000_000;
export const pence = z.int().min(0).max(MOST_PENCE);
/** An amount that may also take away. */
export const signedPence = z.int().min(-MOST_PENCE).max(MOST_PENCE);
export type Pence = number;

/**
 * An amount as the app writes it everywhere.
 *
 * @example
 * formatMoney(15000) //=> '£150.00'
 * formatMoney(-123456) //=> '−£1,234.56'
 */
export function formatMoney(amount: Pence): string {
  return `${amount < 0 ? '−' : ''}£${toDecimal(Math.abs(amount)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;
}

/**
 * An amount as a plain decimal, for files that a ledger reads.
 *
 * @example
 * toDecimal(15000) //=> '150.00'
 * toDecimal(-5) //=> '-0.05'
 */
export function toDecimal(amount: Pence): string {
  const whole = Math.abs(amount);
  const pennies = String(whole % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${Math.trunc(whole / 100)}.${pennies}`;
}

/**
 * What somebody typed as an amount, in pence. Refuses `no-amount`, `negative-amount`, `fraction-of-a-penny`,
 * `unclear-comma` and `too-much`, each with a sentence for a teacher. A comma or a space only parts thousands: "12,50"
 * is refused, since it could be read as twelve pounds fifty or as one thousand two hundred and fifty.
 *
 * @example
 * readMoney('£1,150.5') //=> { ok: true, value: 115050 }
 */
export function readMoney(text: string): Result<Pence> {
  const typed = text.trim().replace(/^([-−–]?)\s*£\s*/, '$1');
  if (/^[-−–]/.test(typed)) {
    return refuse('negative-amount', 'An amount cannot be less than nothing. Write it without a minus sign.');
  }
  if (/^\d{1,3}([,\s]?\d{3})*\.\d{3,}$|^\d+\.\d{3,}$/.test(typed)) {
    return refuse(
      'fraction-of-a-penny',
      'An amount has at most two decimal places: pounds and pence, as 12.50.',
    );
  }
  if (/^\d[\d,\s]*(\.\d{0,2})?$/.test(typed) && !/^(\d+|\d{1,3}([,\s]\d{3})+)(\.\d{0,2})?$/.test(typed)) {
    return refuse(
      'unclear-comma',
      'This amount can be read in two ways. Write pence after a point, as 12.50, and thousands as 1,250.',
    );
  }
  const parts = /^(\d+)(?:\.(\d{0,2}))?$/.exec(typed.replaceAll(/[,\s]/g, ''));
  if (parts === null) return refuse('no-amount', 'Write an amount in pounds and pence, as 12.50.');
  const [, pounds = '0', pennies = ''] = parts;
  // Longer numbers would lose digits before they could be compared.
  if (pounds.length > 9) return refuse('too-much', tooMuch());
  const amount = Number(pounds) * 100 + Number(pennies.padEnd(2, '0'));
  return amount > MOST_PENCE ? refuse('too-much', tooMuch()) : ok(amount);
}

const tooMuch = () => `An amount can be at most ${formatMoney(MOST_PENCE)}. Check the number of noughts.`;
