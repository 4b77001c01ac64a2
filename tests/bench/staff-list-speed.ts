import Papa from 'papaparse';
import { proposeStaffImport } from '../../electron/work/read-staff/propose-staff-import';
import { readStaffBytes } from '../../electron/work/read-staff/read-staff-bytes';

/**
 * Reading 10,000 rows of a staff list and proposing what to do with each, beside papaparse cutting the same text into
 * cells, in one run: milliseconds, and ours as a multiple of theirs. `npx tsx tests/bench/staff-list-speed.ts`
 */
const ROWS = 10_000;
const lines = Array.from(
  { length: ROWS },
  (_, index) =>
    `Ánna${index % 300},O'Neill-${Math.floor(index / 300)},a${index}@x.example,A${index},Class Teacher`,
);
const text = ['Forename,Surname,Email,Staff Code,Job Title', ...lines].join('\r\n');
const bytes = new TextEncoder().encode(text);

const ours: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < 5; round += 1) {
  const start = performance.now();
  const file = readStaffBytes(bytes);
  if (!file.ok) throw new Error(file.error.message);
  await proposeStaffImport(file.value, { people: [], columns: null, today: '2026-11-12' });
  ours.push(performance.now() - start);
  const peer = performance.now();
  Papa.parse(text, { header: true });
  theirs.push(performance.now() - peer);
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
console.table([
  {
    rows: ROWS,
    'read and propose: ms': Math.round(median(ours)),
    'papaparse alone: ms': Math.round(median(theirs)),
    ratio: (median(ours) / median(theirs)).toFixed(1),
  },
]);
