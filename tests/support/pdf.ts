import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The words of each page, laid out as on the paper; a page ends with a form feed. */
export async function readPdfPages(path: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], { maxBuffer: 2 ** 26 });
  return stdout.split('\f').slice(0, -1);
}

/** The words of a whole document in the order in which they were drawn: a table cell by cell, a row after a row. */
export async function readPdfInOrder(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { maxBuffer: 2 ** 26 });
  return stdout;
}

type PdfFacts = {
  readonly pages: number;
  readonly title: string;
  /** Of the first page, in whole millimetres: A4 upright is 210 by 297. */
  readonly widthMm: number;
  readonly heightMm: number;
  readonly isTagged: boolean;
};

const POINTS_PER_MM = 72 / 25.4;

export async function readPdfFacts(path: string): Promise<PdfFacts> {
  const { stdout } = await run('pdfinfo', [path]);
  const facts = new Map(
    stdout.split('\n').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
  const [width = 0, height = 0] = (facts.get('Page size') ?? '').split(/ x | pts/).map(Number);
  return {
    pages: Number(facts.get('Pages')),
    title: facts.get('Title') ?? '',
    widthMm: Math.round(width / POINTS_PER_MM),
    heightMm: Math.round(height / POINTS_PER_MM),
    isTagged: facts.get('Tagged') === 'yes',
  };
}
