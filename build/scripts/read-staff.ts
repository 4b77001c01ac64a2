import { readStaffFile } from '../../electron/work/read-staff/read-staff-file';
import { proposeStaffImport } from '../../electron/work/read-staff/propose-staff-import';

const [path] = process.argv.slice(2);
process.exitCode =
  path === undefined
    ? complain('Name the staff list: npm run -s read-staff -- FILE')
    : await printProposal(path);

/** Prints what importing a staff list into an empty school would propose; a refusal goes to the error stream as a sentence. */
async function printProposal(file: string): Promise<number> {
  const read = await readStaffFile(file);
  if (!read.ok) return complain(read.error.message);
  const proposed = await proposeStaffImport(read.value, { people: [], columns: null, today: readToday() });
  if (!proposed.ok) return complain(proposed.error.message);
  const answer = {
    encoding: read.value.encoding,
    delimiter: read.value.delimiter,
    columns: proposed.value.columns,
    rows: proposed.value.rows.map(({ row, label, reasons, leavingOut, person }) => ({
      row,
      label,
      reasons: [...reasons.map(({ sentence }) => sentence), ...(leavingOut ? [leavingOut.sentence] : [])],
      person: {
        givenName: person.givenName,
        familyName: person.familyName,
        email: person.email,
        staffCode: person.staffCode,
        jobTitle: person.jobTitle,
        team: person.team,
        staffGroup: person.staffGroup,
      },
    })),
  };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function readToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
