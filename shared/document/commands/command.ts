import { current, isDraft, type Draft, type Immutable } from 'immer';
import type { z } from 'zod';
import { isSame } from '../../lib/is-same';
import type { Instant } from '../../lib/instant';
import type { Result } from '../../lib/result';
import type { DeskDocument } from '../desk-document';

/** What a command may know of the world: given by the caller, since a command has no clock. */
export type CommandContext = { readonly now: Instant };

export type DocumentDraft = Draft<DeskDocument>;

/** One way to change the document: its name, what it takes, and what it does. */
export type CommandDefinition<Name extends string, Input extends z.ZodType> = {
  readonly name: Name;
  readonly input: Input;
  /** Changes the draft and says so in the coordinator's words, or refuses and leaves the document as it was. */
  readonly apply: (draft: DocumentDraft, input: z.infer<Input>, context: CommandContext) => Result<string>;
};

export function defineCommand<Name extends string, Input extends z.ZodType>(
  definition: CommandDefinition<Name, Input>,
): CommandDefinition<Name, Input> {
  return definition;
}

/** Sets only the keys that say something else, so that a change publishes and undoes no more than it touched. */
export function assignChanged<T extends object>(
  draft: T,
  next: { readonly [Key in keyof T]?: Immutable<T[Key]> | undefined },
): void {
  // Read outside the draft: comparing hundreds of pairs in it would make a draft of each of their parts.
  // That it is a draft, the compiler cannot tell of a T.
  const before = isDraft(draft) ? current(draft as Draft<T>) : draft;
  // Object.keys cannot say that the keys of a part of T are keys of T.
  for (const key of Object.keys(next) as (keyof T)[]) {
    const value = next[key];
    // A frozen value becomes part of the draft as it is: immer never writes into it.
    if (value !== undefined && !isSame(before[key], value)) draft[key] = value as T[keyof T];
  }
}
