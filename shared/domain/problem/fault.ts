import type { z } from 'zod';
import { listWords } from '../../lib/plural';

/** One thing wrong in a problem file: where it stands, and what belongs there. */
export type Fault = { readonly path: string; readonly expected: string };

/**
 * A place in a JSON file, as people write it; `$` is the whole file.
 *
 * @example
 * formatPath(['talks', 3, 'fixed', 'slot']) //=> 'talks[3].fixed.slot'
 */
function formatPath(path: readonly PropertyKey[]): string {
  const joined = path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
  return joined === '' ? '$' : joined;
}

/** Every fault that the schema found in `input`, in the order of the file's fields. */
export function describeFaults(error: z.ZodError, input: unknown): readonly Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: formatPath([...issue.path, key]),
        expected: 'no such field here',
      }));
    }
    const path = formatPath(issue.path);
    if (issue.code === 'custom') return [{ path, expected: issue.message }];
    return [
      { path, expected: `${expectedValue(issue)}, found ${describeFound(valueAt(input, issue.path))}` },
    ];
  });
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
};

function expectedValue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPE_WORDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return listWords(issue.values.map((value) => JSON.stringify(value))).replace(/ and ([^ ]+)$/, ' or $1');
  if (issue.code === 'invalid_format') return 'a time such as "09:15"';
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'a text that is not empty' : atLeast(issue);
  if (issue.code === 'too_big')
    return issue.origin === 'array' ? `at most ${issue.maximum} entries` : `at most ${issue.maximum}`;
  return issue.message;
}

function atLeast(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'array')
    return `at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`;
  return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );
}

function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
