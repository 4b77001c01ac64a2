import type { Person } from '#shared/domain/people/person';

/** Every word that anybody has in a field, once each, in alphabetical order: to suggest the same words again. */
export function collectTags(
  people: readonly Person[],
  field: 'subjects' | 'strengths' | 'wants' | 'avoids',
): readonly string[] {
  return [...new Set(people.flatMap((person) => person[field]))].toSorted((one, other) =>
    one.localeCompare(other, 'en-GB'),
  );
}
