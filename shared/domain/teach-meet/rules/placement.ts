/** Where one talk stands. */
export type Placement = { readonly talk: string; readonly room: string; readonly slot: string };
