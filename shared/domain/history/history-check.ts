/** What checking the chain of the change history found. */
export type HistoryCheck =
  | { readonly kind: 'whole'; readonly lines: number; readonly head: string }
  /** The first line that does not say what it said when it was sealed. */
  | { readonly kind: 'altered'; readonly sequence: number; readonly words: string };
