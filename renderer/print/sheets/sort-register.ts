import type { Attendee } from '#shared/domain/teach-meet/programme/programme';

/** Alphabetical as an English reader looks names up: accents and capitals aside. */
export function sortRegister(register: readonly Attendee[]): readonly Attendee[] {
  const collator = new Intl.Collator('en-GB', { sensitivity: 'base', ignorePunctuation: true });
  return register.toSorted((a, b) => collator.compare(a.sortName, b.sortName));
}
