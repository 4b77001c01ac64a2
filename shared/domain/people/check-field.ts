import type { Person } from './person';

/** The fields of a person that are one line of text. */
export const TEXT_FIELDS = [
  'title',
  'givenName',
  'familyName',
  'knownAs',
  'email',
  'staffCode',
  'employeeId',
  'jobTitle',
  'team',
  'phase',
] as const satisfies readonly (keyof Person)[];
export type TextField = (typeof TEXT_FIELDS)[number];

const MAX_FIELD_CHARACTERS = 200;
export const MAX_NOTES_CHARACTERS = 4000;

const EMAIL = /^[^\s@]+@[^\s@]+$/u;

/**
 * Why a text cannot be kept in a field, or null where it can.
 *
 * @example
 * checkField('email', 'amina at school') //=> 'An e-mail address has an @ in it and no spaces.'
 * checkField('email', '') //=> null
 */
export function checkField(field: TextField, text: string): string | null {
  if (text.length > MAX_FIELD_CHARACTERS) {
    return `This is ${text.length} characters long; at most ${MAX_FIELD_CHARACTERS} can be kept. Shorten it.`;
  }
  if (field === 'email' && text !== '' && !EMAIL.test(text))
    return 'An e-mail address has an @ in it and no spaces.';
  return null;
}
