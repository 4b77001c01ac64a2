/** Closes a union: the compiler proves that no kind was forgotten, and a wrong value at run time is named. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
