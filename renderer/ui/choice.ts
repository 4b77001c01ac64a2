/** One thing to pick from a list; `id` is what is kept, `label` is what is read. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** The id among the choices that a key from the kit stands for, or null. */
export function chosenId<Id extends string>(choices: readonly Choice<Id>[], key: unknown): Id | null {
  return choices.find((choice) => choice.id === key)?.id ?? null;
}
