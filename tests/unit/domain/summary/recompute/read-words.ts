import type { Figure } from './figures';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** How a sentence says a limit of people: "five", from eleven "11". */
const limitWord = (limit: number): string => NUMBERS[limit] ?? String(limit);

/** Words that stand in for a figure that is not told. */
export type Hidden = 'few' | 'nearly all' | 'some';

/** What the words of a sentence say of a figure: its value, or that it is hidden; null where they say neither. */
export function readWords(
  words: string,
  unit: Figure['unit'],
  limit: number,
): { readonly value: number } | { readonly hidden: Hidden } | null {
  const said = words.toLowerCase();
  if (said.startsWith(`fewer than ${limitWord(limit)}`)) return { hidden: 'few' };
  if (said.startsWith('nearly all')) return { hidden: 'nearly all' };
  if (/^some( |$)/.test(said)) return { hidden: 'some' };
  const value = readValue(words, unit);
  return value === null ? null : { value };
}

const whole = (digits: string): number => Number(digits.replaceAll(',', ''));

function readValue(words: string, unit: Figure['unit']): number | null {
  const sign = words.startsWith('−') ? -1 : 1;
  const rest = words.replace(/^−/, '');
  switch (unit) {
    case 'count': {
      const found = /^(\d{1,3}(?:,\d{3})*)(?: \D+)?$/.exec(rest);
      return found ? sign * whole(found[1] ?? '') : null;
    }
    case 'percent': {
      const found = /^(\d{1,3}(?:,\d{3})*)%$/.exec(rest);
      return found ? sign * whole(found[1] ?? '') : null;
    }
    case 'pence': {
      const found = /^£(\d{1,3}(?:,\d{3})*)\.(\d\d)$/.exec(rest);
      return found ? sign * (100 * whole(found[1] ?? '') + Number(found[2])) : null;
    }
    case 'minutes': {
      const found = /^(?:(\d{1,3}(?:,\d{3})*) h)?(?:(?:^| )(\d{1,2}) min)?$/.exec(rest);
      return found ? sign * (60 * whole(found[1] ?? '0') + Number(found[2] ?? 0)) : null;
    }
  }
}
