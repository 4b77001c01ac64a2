/**
 * Rows and cells of a block copied from a spreadsheet: cells parted by tabs, rows by line ends. A cell stands in quotation
 * marks only where it holds a tab, a line end or a quotation mark, which is then doubled; marks around anything else belong
 * to the text. Blank rows at the end are dropped.
 *
 * @example
 * splitPastedRows('Reading\t"Two\nlines"\nMaths\t"so-called" facts') //=> [['Reading', 'Two\nlines'], ['Maths', '"so-called" facts']]
 */
export function splitPastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = takeQuoted(text, at) ?? takePlain(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      // A tab at the very end of a row opens one more, empty cell.
      if (at === text.length || isLineEnd(text[at])) rows.at(-1)?.push('');
      if (at === text.length) break;
      if (!isLineEnd(text[at])) continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push([]);
  }
  while (rows.at(-1)?.every((cell) => cell.trim() === '') === true) rows.pop();
  return rows.map((row) => (row.length === 0 ? [''] : row));
}

type Taken = { readonly text: string; readonly end: number };

const isLineEnd = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';

function takePlain(text: string, at: number): Taken {
  let end = at;
  while (end < text.length && text[end] !== '\t' && !isLineEnd(text[end])) end += 1;
  return { text: text.slice(at, end), end };
}

function takeQuoted(text: string, at: number): Taken | null {
  if (text[at] !== '"') return null;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] !== '"') continue;
    if (text[end + 1] === '"') {
      end += 1;
      continue;
    }
    const next = text[end + 1];
    const inside = text.slice(at + 1, end);
    const needsMarks = /[\t\n\r"]/u.test(inside);
    if ((next === undefined || next === '\t' || isLineEnd(next)) && needsMarks)
      return { text: inside.replaceAll('""', '"'), end: end + 1 };
    return null;
  }
  return null;
}
