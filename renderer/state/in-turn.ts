/** Edits under way. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Carries out an edit once the one before it is done, whether or not that was refused: where a new value is made of the old
 * one, an edit that reads it here starts from what the one before it left, and two quick ones both hold.
 */
export function inTurn<T>(edit: () => Promise<T>): Promise<T> {
  const done = last.then(edit, edit);
  last = done;
  return done;
}
