import type { ProposedRow } from '#shared/domain/people/import/import-proposal';
import { fullName } from '#shared/domain/people/person';

/** A row by its name, else by its e-mail, with its number in the file. */
export function nameRow({ person, row }: Pick<ProposedRow, 'person' | 'row'>): string {
  return `${fullName(person) || person.email || 'No name'}, row ${row}`;
}
