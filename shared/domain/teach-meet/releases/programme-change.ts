/** Somebody or some room that a change concerns. */
export type Concerned = { readonly id: string; readonly name: string };

/** One difference between two programmes, in words. */
export type ProgrammeChange = {
  /**
   * `moved`: another room or slot; `retimed`: the same slot, at another time or for longer or shorter; `status`:
   * tentative or confirmed; `event`: the day, the name or the place.
   */
  readonly kind:
    | 'moved'
    | 'added'
    | 'dropped'
    | 'retitled'
    | 'presenters'
    | 'retimed'
    | 'status'
    | 'block'
    | 'room'
    | 'event';
  /** The talk, block or room that changed; the Teach-meet for an event. */
  readonly id: string;
  /** Its name, as the later programme has it if it is still there. */
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
  readonly rooms: readonly Concerned[];
  readonly presenters: readonly Concerned[];
};
