import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';

const run = promisify(execFile);

/** Each sheet as CSV in UTF-8, all of them, with what a cell holds and not how it is shown. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The sheets of a workbook by their names: rows of cells. */
export type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/**
 * Opens a file in LibreOffice, in a folder that the test owns, and saves it as something else; gives what it saved, by
 * name. Rejects where it cannot.
 */
export async function convertInOffice(
  folder: string,
  name: string,
  bytes: Uint8Array,
  to: string,
): Promise<Readonly<Record<string, Buffer>>> {
  const made = join(folder, 'made');
  await mkdir(made, { recursive: true });
  await writeFile(join(folder, name), bytes);
  // A profile of its own: one that is in use elsewhere would answer with nothing.
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const { stdout, stderr } = await run(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      made,
      join(folder, name),
    ],
    { timeout: 120_000 },
  );
  const files = await readdir(made);
  if (files.length === 0) throw new Error(`LibreOffice made nothing of ${name}: ${stdout}${stderr}`);
  const read = files.map(async (file) => [file, await readFile(join(made, file))] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** The sheets of a workbook as LibreOffice works them out. */
export async function readWorkbook(folder: string, workbook: Uint8Array): Promise<Sheets> {
  const sheets = await convertInOffice(folder, 'book.xlsx', workbook, EVERY_SHEET);
  return Object.fromEntries(
    Object.entries(sheets).map(([file, text]) => [
      file.replace(/^book-/, '').replace(/\.csv$/, ''),
      Papa.parse<string[]>(text.toString('utf8').trimEnd()).data,
    ]),
  );
}
