/** Why something was refused, in words for a coordinator: what happened, what was kept, what to do. */
export type Refusal = {
  readonly name: string;
  readonly message: string;
};

/** The answer of anything that may be refused: errors are values, never thrown across a boundary. */
export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const refuse = (name: string, message: string): Result<never> => ({
  ok: false,
  error: { name, message },
});
