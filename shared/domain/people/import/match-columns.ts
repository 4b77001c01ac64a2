import { cleanCell, isPlaceholder } from './clean-cell';
import type { ColumnChoice, ColumnField } from './fields';
import { isHonorific } from './honorifics';
import { readDay } from './read-day';
import { readHeader, readWords } from './read-header';

/** How many rows are looked at to see what a column holds. */
export const SAMPLE_ROWS = 200;

const BLANK_PENALTY = 0.6;

type Claim = { readonly column: number; readonly field: ColumnField; readonly score: number };

/**
 * What each column of a staff list holds, by its heading and, where the heading leaves it open, by its first values. No
 * field is given to two columns: the better name wins, and the other is left out. Password columns are never anything
 * else.
 *
 * @example
 * matchColumns(['Surname', 'Forename', 'Title'], [['Abara', 'Meredith', 'Mrs']])
 * //=> fields 'familyName', 'givenName', 'title'
 */
export function matchColumns(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[],
): readonly ColumnChoice[] {
  const samples = headers.map((_, column) => takeValues(sampleRows, column));
  const hasValues = samples.some((values) => values.length > 0);
  const claims = headers
    .flatMap((header, column) => findClaims(header, column, samples[column] ?? []))
    .map(({ column, field, score }) => {
      // A column with nothing in it gives way to a lesser one that says something.
      const isBlank = hasValues && (samples[column] ?? []).length === 0;
      return { column, field, score: isBlank && score > BLANK_PENALTY ? score - BLANK_PENALTY : score };
    });
  const fields = settleClaims(headers.length, claims);
  takeFirstEmail(fields, samples, headers);
  return headers.map((header, column) => ({ header: cleanCell(header), field: fields[column] ?? 'ignore' }));
}

function takeValues(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return rows
    .slice(0, SAMPLE_ROWS)
    .map((cells) => cleanCell(cells[column] ?? ''))
    .filter((cell) => cell !== '' && !isPlaceholder(cell));
}

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const looksLikeEmail = (value: string): boolean => /[^\s@]@[^\s@]+\.[^\s@]/u.test(value);

function findClaims(header: string, column: number, values: readonly string[]): readonly Claim[] {
  return readHeader(header).flatMap(({ field, score }) =>
    weighAgainstValues({ column, field, score }, header, values),
  );
}

/** The heading's claim as its values bear it out: a "Title" that holds no titles is a job title, a day column holds days. */
function weighAgainstValues(claim: Claim, header: string, values: readonly string[]): readonly Claim[] {
  switch (claim.field) {
    case 'title':
      return values.length > 0 && share(values, (value) => value.split(' ').every(isHonorific)) < 0.5
        ? [{ ...claim, field: 'jobTitle', score: claim.score - 0.1 }]
        : [claim];
    case 'email': {
      // Still the e-mail column where there is no better, so that what stands in it instead is seen.
      if (values.length > 0 && share(values, looksLikeEmail) < 0.5) return [{ ...claim, score: 0.04 }];
      const isPrivate = readWords(header).includes('personal');
      return isPrivate
        ? [{ ...claim, score: 0.05 }]
        : [claim, { ...claim, field: 'emailFallback', score: claim.score - 0.3 }];
    }
    case 'emailFallback':
      return values.length > 0 && share(values, looksLikeEmail) < 0.5
        ? []
        : [claim, { ...claim, field: 'email', score: 0.1 }];
    case 'startDay':
    case 'leavingDay':
      return values.length > 0 && share(values, (value) => isDayEitherWay(value)) < 0.5 ? [] : [claim];
    default:
      return [claim];
  }
}

const isDayEitherWay = (value: string): boolean =>
  readDay(value) !== null || readDay(value, 'month-first') !== null;

function settleClaims(columns: number, claims: readonly Claim[]): ColumnField[] {
  const fields: ColumnField[] = Array.from({ length: columns }, () => 'ignore');
  const settled = new Set<number>();
  const taken = new Set<ColumnField>();
  for (const { column, field } of claims.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    const canBeMany = field === 'ignore' || field === 'password';
    if (settled.has(column) || (taken.has(field) && !canBeMany)) continue;
    fields[column] = field;
    settled.add(column);
    taken.add(field);
  }
  return fields;
}

/** Without any e-mail column the sign-in name is the address, and failing that a column whose values are addresses. */
function takeFirstEmail(
  fields: ColumnField[],
  samples: readonly (readonly string[])[],
  headers: readonly string[],
): void {
  if (fields.includes('email')) return;
  const fallback = fields.indexOf('emailFallback');
  const unnamed = fields.findIndex(
    (field, column) =>
      field === 'ignore' &&
      readHeader(headers[column] ?? '').length === 0 &&
      share(samples[column] ?? [], looksLikeEmail) >= 0.8,
  );
  const email = fallback >= 0 ? fallback : unnamed;
  if (email >= 0) fields[email] = 'email';
}
