import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The rows of one of the four staff lists, by header. */
export function readStaffList(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(process.cwd(), 'tests/fixtures/staff', file), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/**
 * A day as the lists write it, as the app keeps it.
 *
 * @example
 * isoDay('31/08/2026') //=> '2026-08-31'
 */
export function isoDay(written: string): string | null {
  return written === '' ? null : written.split('/').toReversed().join('-');
}
