import type { z } from 'zod';

/** One question that the window may ask the main process: what it takes is parsed, what it answers is typed. */
export type Channel<Input extends z.ZodType, Output> = { readonly input: Input; readonly output?: Output };

/** Declares a channel: `channel(z.strictObject({…})).answers<Answer>()`. */
export function channel<Input extends z.ZodType>(
  input: Input,
): { answers: <Output>() => Channel<Input, Output> } {
  return { answers: () => ({ input }) };
}
