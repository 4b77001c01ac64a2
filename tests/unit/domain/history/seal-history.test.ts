import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/history/change';
import { eraseLines } from '#shared/domain/history/erase-lines';
import { checkHistory, sealHistory } from '#shared/domain/history/seal-history';
import { personId } from '#shared/domain/people/person';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const salts = () => {
  let next = 0;
  return () => `salt-${(next += 1)}`;
};

const mei = personId.parse('mei');
const idris = personId.parse('idris');

/** One line that says so and is about these people. */
function aLine(sequence: number, words: string, people: Change['people'] = []): Change {
  return {
    sequence,
    at: `2026-11-12T09:${String(sequence % 60).padStart(2, '0')}:00.000Z`,
    words,
    command: 'people.edit',
    by: 'staffroom',
    about: people.map((id) => ({ kind: 'person', id })),
    people,
    seal: null,
    erasedBy: null,
  };
}

const seal = (lines: readonly Change[]) => sealHistory(lines, hash, salts());
const told = (lines: readonly Change[]) => checkHistory(lines, hash).kind;

/** Takes a name out of every line that has it, as an erasure does. */
function erase(lines: readonly Change[], name: string, label: string): readonly Change[] {
  const withoutName = (line: Change) =>
    line.words.includes(name)
      ? { words: line.words.replaceAll(name, label), by: line.by, about: [], people: [] }
      : null;
  return seal(
    eraseLines(lines, withoutName, {
      at: '2026-12-01T09:00:00.000Z',
      by: 'staffroom',
      words: `Erase ${label}`,
      people: [],
    }),
  );
}

const five = seal([
  aLine(1, 'Add Mei', [mei]),
  aLine(2, 'Add Idris', [idris]),
  aLine(3, 'Pair Mei and Idris', [mei, idris]),
  aLine(4, 'Rename the school'),
  aLine(5, 'Edit Mei', [mei]),
]);
const meiErased = erase(five, 'Mei', 'Former colleague 1');
const bothErased = erase(meiErased, 'Idris', 'Former colleague 2');

describe('sealHistory', () => {
  it('leaves a sealed history as it is, and chains what is new to it', () => {
    expect(seal(five)).toBe(five);
    const longer = seal([...five, aLine(6, 'Add Wanda')]);
    expect(longer.slice(0, 5)).toEqual(five);
    expect(told(longer)).toBe('whole');
  });

  it('gives two lines of the same words two digests', () => {
    const [one, other] = seal([aLine(1, 'Add Mei'), aLine(2, 'Add Mei')]);
    expect(one?.seal?.digest).not.toBe(other?.seal?.digest);
  });
});

describe('checkHistory', () => {
  it('finds a history whole that nobody touched, and says its head', () => {
    expect(checkHistory(five, hash)).toEqual({ kind: 'whole', lines: 5, head: five[4]?.seal?.chain });
    expect(told([])).toBe('whole');
  });

  it('finds it whole after one erasure, and after another that meets the same line', () => {
    expect(told(meiErased)).toBe('whole');
    expect(told(bothErased)).toBe('whole');
    expect(JSON.stringify(bothErased)).not.toMatch(/Mei|Idris/);
    expect(bothErased.map(({ seal: of }) => of?.digest).slice(0, 6)).toEqual(
      meiErased.map(({ seal: of }) => of?.digest),
    );
  });

  it('names the first line that was altered', () => {
    const altered = five.map((line) =>
      line.sequence === 3 ? { ...line, words: 'Pair Mei and Wanda' } : line,
    );
    expect(checkHistory(altered, hash)).toMatchObject({ kind: 'altered', sequence: 3 });
  });

  it('detects one letter more in any text, and one more in any number, of any line', () => {
    const histories = [five, meiErased, bothErased];
    const places = histories.flatMap((history, which) =>
      history.flatMap((line, at) => listPlaces(line).map((path) => ({ which, at, path }))),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        fc.constantFrom('x', '0', ' '),
        (place, spot, letter) => {
          const history = histories[place.which] ?? [];
          const altered = history.map((line, at) =>
            at === place.at ? (alter(line, place.path, spot, letter) as Change) : line,
          );
          expect(altered).not.toEqual(history);
          expect(told(altered)).toBe('altered');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('detects a line dropped from anywhere but the end, put in, or swapped', () => {
    for (const history of [five, meiErased, bothErased]) {
      const last = history.length - 1;
      for (let at = 0; at < last; at += 1) {
        expect(told(history.toSpliced(at, 1))).toBe('altered');
        expect(told(history.toSpliced(at, 0, aLine(at + 1, 'Put in')))).toBe('altered');
        const swapped = [history[at + 1], history[at]].flatMap((line) => line ?? []);
        expect(told(history.toSpliced(at, 2, ...swapped))).toBe('altered');
      }
    }
  });

  it('detects a line whose number was made to fit after one was dropped', () => {
    const closed = five.toSpliced(2, 1).map((line, at) => ({ ...line, sequence: at + 1 }));
    expect(told(closed)).toBe('altered');
  });

  it('detects words that are called erased where no erasure answers for them', () => {
    const forged = meiErased.map((line) =>
      line.sequence === 4
        ? { ...line, words: 'Nothing', erasedBy: 6, seal: line.seal && { ...line.seal, salt: '' } }
        : line,
    );
    expect(told(forged)).toBe('altered');
  });

  it('cannot detect that lines were cut off the end, as a chain without a secret never can', () => {
    const cut = five.slice(0, 3);
    expect(checkHistory(cut, hash)).toEqual({ kind: 'whole', lines: 3, head: five[2]?.seal?.chain });
  });
});

/** The paths of every text and number in a line. */
function listPlaces(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string' || typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listPlaces(item, [...path, key]));
}

function alter(value: unknown, path: readonly string[], spot: number, letter: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined) {
    if (typeof value === 'number') return value + 1;
    const text = String(value);
    const at = text.length === 0 ? 0 : spot % text.length;
    return text[at] === letter ? `${text}${letter}` : `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
  }
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === first ? alter(item, rest, spot, letter) : item));
  const record: Readonly<Record<string, unknown>> = { ...Object(value) };
  return { ...record, [first]: alter(record[first], rest, spot, letter) };
}
