/** What the palette can do without going anywhere. */
export type PaletteAct = 'undo' | 'redo' | 'save-backup' | 'light' | 'dark' | 'system-colours';

/** What is found, in the order in which it is shown. */
export const FIND_GROUPS = [
  'Actions',
  'Teach-meets',
  'People',
  'Talks',
  'Pairings',
  'Rounds',
  'Enquiries',
  'Bursaries',
  'Activities',
  'Governors',
  'Summaries',
] as const;
type FindGroup = (typeof FIND_GROUPS)[number];

/** Something that the palette can go to or do. */
export type Find = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly group: FindGroup;
  readonly does:
    | { readonly kind: 'go'; readonly href: string }
    | { readonly kind: 'act'; readonly act: PaletteAct };
};

export const go = (href: string) => ({ kind: 'go', href }) as const;
export const act = (name: PaletteAct) => ({ kind: 'act', act: name }) as const;
export const action = (id: string, label: string, detail: string, does: Find['does']): Find => ({
  id,
  label,
  detail,
  group: 'Actions',
  does,
});
