import { z } from 'zod';

/** Any text that names something within one problem file. */
export const id = z.string().min(1);

/** Where a cross-check reports what a schema alone cannot see. */
export type CrossCheck = {
  addIssue(issue: { readonly code: 'custom'; readonly path: PropertyKey[]; readonly message: string }): void;
};

/** Reports that the value at `path` should have been `expected`. */
export function expectAt(context: CrossCheck, path: PropertyKey[], expected: string): void {
  context.addIssue({ code: 'custom', path, message: expected });
}

/** Reports every id that stands in the list a second time; answers the set of ids. */
export function checkUnique(
  context: CrossCheck,
  ids: readonly string[],
  pathOf: (index: number) => PropertyKey[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  ids.forEach((each, index) => {
    if (seen.has(each))
      expectAt(context, pathOf(index), `an id used once, but ${JSON.stringify(each)} stands there already`);
    seen.add(each);
  });
  return seen;
}

/** Reports an id that nothing in the file has. */
export function checkKnown(
  context: CrossCheck,
  known: ReadonlySet<string>,
  each: string,
  path: PropertyKey[],
  what: string,
): void {
  if (!known.has(each))
    expectAt(context, path, `the id of ${what} in this file, found ${JSON.stringify(each)}`);
}
