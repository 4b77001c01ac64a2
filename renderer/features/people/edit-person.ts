import type { Command } from '#shared/document/commands/commands';
import type { Person } from '#shared/domain/people/person';
import type { Result } from '#shared/lib/result';
import { run } from '../../state/actions';

export type PersonFields = Partial<Omit<Person, 'id' | 'imported'>>;

/** Changes some fields of everybody who is ticked. */
export type BulkEdit = (
  fields: Extract<Command, { readonly name: 'people.editMany' }>['input']['fields'],
) => void;

/** Changes some fields of one person, as one change with one undo. */
export function editPerson({ id }: Pick<Person, 'id'>, fields: PersonFields): Promise<Result<string>> {
  return run({ name: 'people.edit', input: { id, fields } });
}
