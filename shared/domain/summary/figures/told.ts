import { plural } from '../../../lib/plural';
import { formatFigure } from '../format-figure';
import type { SentencePart } from '../summary-content';
import { isSmallGroup } from '../withhold/is-small-group';
import type { Measure } from './measure';
import { numberWord } from './number-word';

export type Sentence = readonly SentencePart[];

/** What sentences may say of figures, once it is known which are withheld. */
export type Told = {
  readonly limit: number;
  readonly isTold: (measure: Measure | null) => measure is Measure;
  /** A figure with its noun: "38 colleagues"; where it is withheld "fewer than five colleagues" or "nearly all colleagues". */
  readonly tell: (measure: Measure, one?: string, many?: string) => SentencePart;
};

/** What sentences may say once these keys are withheld; `limit` is the least number of people that is no small group. */
export function tellFigures(withheld: ReadonlySet<string>, limit: number): Told {
  const isTold = (measure: Measure | null): measure is Measure =>
    measure !== null && !withheld.has(measure.key);
  return {
    limit,
    isTold,
    tell: (measure, one = '', many = one === '' ? '' : `${one}s`) => {
      const { key, unit, value } = measure;
      if (!isTold(measure)) return { words: hiddenWords(measure, limit, many), key };
      if (unit === 'count' && one !== '') return { words: plural(value, one, many), key };
      const figure = formatFigure(value, unit);
      return { words: one === '' ? figure : `${figure} ${value === 1 ? one : many}`, key };
    },
  };
}

function hiddenWords({ about }: Measure, limit: number, many: string): string {
  const [counted = 0, leftOut = 0] = about;
  const amount = isSmallGroup(counted, limit)
    ? `fewer than ${numberWord(limit)}`
    : isSmallGroup(leftOut, limit)
      ? 'nearly all'
      : 'some';
  return `${amount} ${many}`.trim();
}

/**
 * A sentence of words and figures.
 *
 * @example
 * say`In all, ${told.tell(came, 'colleague')} came.` //=> [{ words: 'In all, ', key: null }, { words: '38 colleagues', key: 'came' }, …]
 */
export function say(words: TemplateStringsArray, ...parts: readonly (string | SentencePart)[]): Sentence {
  const pieces = words.flatMap((text, at): readonly SentencePart[] => {
    const part = parts[at];
    const plain: SentencePart = { words: text, key: null };
    if (part === undefined) return [plain];
    return [plain, typeof part === 'string' ? { words: part, key: null } : part];
  });
  return joinPlain(pieces.filter((piece) => piece.words !== ''));
}

function joinPlain(pieces: readonly SentencePart[]): Sentence {
  const joined: SentencePart[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.key === null && piece.key === null) {
      joined[joined.length - 1] = { words: last.words + piece.words, key: null };
    } else joined.push(piece);
  }
  return joined;
}

/** A sentence as plain words. */
export const wordsOf = (sentence: Sentence): string => sentence.map(({ words }) => words).join('');

/** A sentence that begins with a capital letter, also where it begins with a figure in words. */
export function beginSentence([first, ...rest]: Sentence): Sentence {
  if (first === undefined) return [];
  return [{ ...first, words: first.words.charAt(0).toUpperCase() + first.words.slice(1) }, ...rest];
}
