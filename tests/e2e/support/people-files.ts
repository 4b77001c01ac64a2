import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A staff list, good or bad, that the project keeps for its tests. */
export const keptList = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/staff/${name}`, import.meta.url));

/** Writes a file for one test, with its folder, and answers its path. */
export async function writeList(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** A file of so many bytes of nothing, which takes no room on the disk. */
export async function writeHugeFile(path: string, bytes: number): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
  return path;
}

const FORENAMES = ['Amara', 'Ben', 'Catrin', 'Dev', 'Elif', 'Femi', 'Grace', 'Hüseyin', 'Isla', 'José'];
const TEAMS = ['Reception', 'Year 1', 'Year 2', 'Premises', 'Office', 'Kitchen', 'Inclusion'];
const JOBS = ['Class Teacher', 'Teaching Assistant', 'Caretaker', 'Office Administrator', 'Cook'];

/** The surname of the person in this row of a long list: different letters for each, as names are. */
export function longSurname(index: number): string {
  const letters = 'abcdefghij';
  const digits = [...String(index).padStart(5, '0')].map((digit) => letters[Number(digit)]).join('');
  return `N${digits}son`;
}

/** A staff list of so many people as a large trust might have it. */
export function longList(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const surname = longSurname(index);
    const forename = FORENAMES[index % FORENAMES.length];
    const job = JOBS[index % JOBS.length];
    const team = TEAMS[index % TEAMS.length];
    return `${surname},${forename},${job},${team},S${index},${surname.toLowerCase()}@trust.example`;
  });
  return `Surname,Forename,Job Title,Department,Staff Code,Work Email\n${lines.join('\n')}\n`;
}
