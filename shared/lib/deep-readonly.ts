/** The same value, never written to: what zod infers as mutable, read-only all the way down. */
export type DeepReadonly<T> = T extends readonly (infer _Item)[] | object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;
