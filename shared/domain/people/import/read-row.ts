import type { Day } from '../../../lib/day';
import { cleanCell, isPlaceholder, MAX_CELL_CHARACTERS } from './clean-cell';
import { COLUMN_FIELD_LABELS, COLUMN_FIELDS, type StaffField } from './fields';
import { foldText } from './fold-text';
import { isHonorific } from './honorifics';
import type { IncomingPerson, LeavingOut, RowReason } from './import-proposal';
import { inferStaffGroup } from './infer-staff-group';
import { readDay, type DayOrder } from './read-day';
import { splitFullName } from './split-full-name';
import type { StaffTableRow } from './staff-table';
import { suggestLeavingOut } from './suggest-leaving-out';

/** Cells that somebody has put right by hand for one row, by field. */
export type RowCorrections = Readonly<Partial<Record<StaffField, string>>>;

/** Where each field stands in the file, and how its day columns are written. */
export type RowPlan = {
  readonly columnOf: Readonly<Partial<Record<StaffField, number>>>;
  readonly headers: readonly string[];
  readonly orders: Readonly<Record<'startDay' | 'leavingDay', DayOrder>>;
  readonly staffGroups: readonly string[];
  /** Staff groups told so far, by what told them: a list says the same few job titles again and again. */
  readonly groupsTold: Map<string, string>;
  readonly today: Day;
};

/** A row understood: the person it tells of, and what there is to say about it. */
export type RowRead = {
  readonly row: number;
  readonly person: IncomingPerson;
  readonly reasons: readonly RowReason[];
  readonly leavingOut: LeavingOut | null;
};

type Values = Readonly<Record<StaffField, string>>;

const NO_NAME = { title: '', givenName: '', familyName: '', knownAs: '' } as const;
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/u;
const ADDRESS_WITHIN = /(?:<|mailto:|smtp:)\s*([^\s<>]+@[^\s<>]+)/iu;

/** Reads one row by the plan. Says at each cell what cannot be kept as it stands; nothing is guessed silently. */
export function readRow(row: StaffTableRow, plan: RowPlan, corrections: RowCorrections = {}): RowRead {
  const reasons: RowReason[] = [];
  const values = takeValues(row, plan, corrections, reasons);
  const person = readPerson(values, plan, reasons);
  if (row.isRagged && Object.keys(corrections).length === 0) {
    stop(
      reasons,
      null,
      'The quotation marks in this row do not pair up, so its cells may be cut in the wrong places. Check them, or mend the row in the file.',
    );
  }
  if (row.cells.slice(plan.headers.length).some((cell) => cell.trim() !== '')) {
    stop(
      reasons,
      null,
      `This row has ${row.cells.length} cells under ${plan.headers.length} headings, so they may not stand in the right columns.`,
    );
  }
  if (isReportLine(row, plan)) stop(reasons, null, 'This looks like a line of the report, not a person.');
  else if (repeatsHeadings(row, plan)) stop(reasons, null, 'This row repeats the headings.');
  else if (person.givenName === '' && person.familyName === '')
    stop(reasons, nameField(plan), 'There is no name in this row.');
  else if (person.givenName === '') note(reasons, nameField(plan), 'There is no first name.');
  else if (person.familyName === '') note(reasons, nameField(plan), 'There is no surname.');
  const facts = { ...values, signInName: values.emailFallback || values.email };
  return { row: row.row, person, reasons, leavingOut: suggestLeavingOut(person, facts, plan.today) };
}

const stop = (reasons: RowReason[], field: StaffField | null, sentence: string): number =>
  reasons.push({ field, sentence, kind: 'stop' });

const note = (reasons: RowReason[], field: StaffField | null, sentence: string): number =>
  reasons.push({ field, sentence, kind: 'note' });

function nameField(plan: RowPlan): StaffField | null {
  const fields = ['familyName', 'fullName', 'givenName'] as const;
  return fields.find((field) => plan.columnOf[field] !== undefined) ?? null;
}

/** A title, total or date of printing below the list: one cell alone, where a person would fill several. */
function isReportLine(row: StaffTableRow, plan: RowPlan): boolean {
  const [only = '', ...more] = row.cells.filter((cell) => cell.trim() !== '');
  if (more.length > 0 || plan.headers.length < 2 || plan.columnOf.fullName !== undefined) return false;
  return /[\d:]/u.test(only) ? !only.includes('@') : plan.headers.length > 2 && only.includes(' ');
}

function repeatsHeadings(row: StaffTableRow, plan: RowPlan): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '').length;
  if (filled < 2) return false;
  return plan.headers.every((header, column) => foldText(row.cells[column] ?? '') === foldText(header));
}

function takeValues(
  row: StaffTableRow,
  plan: RowPlan,
  corrections: RowCorrections,
  reasons: RowReason[],
): Values {
  const take = (field: StaffField): string => {
    const column = plan.columnOf[field];
    const value = cleanCell(corrections[field] ?? (column === undefined ? '' : (row.cells[column] ?? '')));
    if (isPlaceholder(value)) return '';
    if (value.length > MAX_CELL_CHARACTERS) {
      stop(
        reasons,
        field,
        `This cell has ${value.length} characters; at most ${MAX_CELL_CHARACTERS} can be kept. Shorten it.`,
      );
      return value.slice(0, MAX_CELL_CHARACTERS);
    }
    if (value.includes('\uFFFD')) {
      stop(
        reasons,
        field,
        `Some letters of “${value}” could not be read from the file. Type it again, or save the file as CSV UTF-8.`,
      );
    }
    return value;
  };
  // Built from the very list that StaffField is made of, so every field is there.
  return Object.fromEntries(COLUMN_FIELDS.map((field) => [field, take(field)])) as Values;
}

function readPerson(values: Values, plan: RowPlan, reasons: RowReason[]): IncomingPerson {
  const email = readEmail(values, reasons);
  const names = readNames(values, email);
  const startDay = readDayCell('startDay', values, plan, reasons);
  const leavingDay = readDayCell('leavingDay', values, plan, reasons);
  if (startDay !== null && leavingDay !== null && leavingDay < startDay) {
    stop(reasons, 'leavingDay', 'The leaving date is before the start date.');
  }
  return {
    ...names,
    email,
    staffCode: values.staffCode,
    employeeId: values.employeeId,
    jobTitle: values.jobTitle,
    team: values.team,
    staffGroup: readStaffGroup(values, plan, reasons),
    subjects: values.subjects
      .split(/[;,/|]/u)
      .map((subject) => subject.trim())
      .filter(Boolean),
    lineManager: values.lineManager,
    startDay,
    leavingDay,
  };
}

function readNames(
  values: Values,
  email: string,
): Pick<IncomingPerson, 'title' | 'givenName' | 'familyName' | 'knownAs'> {
  const whole = values.fullName === '' ? NO_NAME : splitFullName(values.fullName, email);
  const isApart = values.givenName !== '' || values.familyName !== '';
  // A column called "First name" that holds everything ("Mrs Jane Smith") is taken apart too where no surname stands beside it.
  const given = isApart && values.familyName === '' ? splitFullName(values.givenName, email) : null;
  const [first = '', ...more] = values.givenName.split(' ');
  const hasTitle = more.length > 0 && isHonorific(first);
  const givenName = given
    ? given.givenName || given.familyName
    : hasTitle
      ? more.join(' ')
      : values.givenName;
  const familyName = given ? (given.givenName ? given.familyName : '') : values.familyName;
  return {
    title: values.title || (given ? given.title : hasTitle ? first : '') || whole.title,
    givenName: isApart ? givenName || (values.givenName === '' ? whole.givenName : '') : whole.givenName,
    familyName: values.preferredFamilyName || (isApart ? familyName || whole.familyName : whole.familyName),
    knownAs: values.knownAs || given?.knownAs || whole.knownAs,
  };
}

function readEmail(values: Values, reasons: RowReason[]): string {
  const typed = ADDRESS_WITHIN.exec(values.email)?.[1] ?? values.email;
  if (typed === '') return EMAIL.test(values.emailFallback) ? values.emailFallback : '';
  if (!EMAIL.test(typed))
    stop(reasons, 'email', `“${typed}” is not an e-mail address. Put it right, or clear the cell.`);
  return typed;
}

function readDayCell(
  field: 'startDay' | 'leavingDay',
  values: Values,
  plan: RowPlan,
  reasons: RowReason[],
): Day | null {
  const text = values[field];
  if (text === '') return null;
  const day = readDay(text, plan.orders[field]);
  if (day === null) {
    stop(
      reasons,
      field,
      `“${text}” is not a date. Write the ${COLUMN_FIELD_LABELS[field].toLowerCase()} as 14/03/2026.`,
    );
  }
  return day;
}

function readStaffGroup(values: Values, plan: RowPlan, reasons: RowReason[]): string {
  const key = JSON.stringify([
    values.staffGroup,
    values.jobTitle,
    values.jobTitle === '' ? values.orgUnit : '',
  ]);
  const group = plan.groupsTold.get(key) ?? tellStaffGroup(values, plan.staffGroups);
  plan.groupsTold.set(key, group);
  if (group === '' && values.jobTitle !== '') {
    note(
      reasons,
      'jobTitle',
      `“${values.jobTitle}” does not tell the staff group. Choose one after the import.`,
    );
  }
  return group;
}

/** The staff group named outright, or told by the job title, or, without one, by the organisational unit. */
function tellStaffGroup(values: Values, staffGroups: readonly string[]): string {
  const named = foldText(values.staffGroup);
  const own =
    named === ''
      ? undefined
      : staffGroups.find((one) => [named, named.replace(/s$/u, '')].includes(foldText(one)));
  if (own !== undefined) return own;
  return (
    inferStaffGroup(values.jobTitle) ||
    inferFromUnit(values.staffGroup) ||
    (values.jobTitle === '' ? inferFromUnit(values.orgUnit) : '')
  );
}

function inferFromUnit(unit: string): string {
  const parts = unit.split(/[/\\>]/u).map((part) => part.trim());
  const last = parts.findLast((part) => /^teaching(?: staff)?$/iu.test(part) || inferStaffGroup(part) !== '');
  if (last === undefined) return '';
  return /^teaching(?: staff)?$/iu.test(last) ? 'teacher' : inferStaffGroup(last);
}
