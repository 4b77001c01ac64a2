/** An activity in few words: names before the @ of their emails instead of ids, lists as one line. */
export type ActivitySketch = {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly start?: string;
  readonly minutes: number;
  readonly kind: string;
  readonly provider?: string;
  readonly priority?: string;
  /** parts of the Standard | mechanisms, each with spaces between; left out where nobody has tagged it */
  readonly tags?: string;
  /** Governors' skills that it trains, with spaces between. */
  readonly skills?: string;
  /** Names, staff groups, "staff" or "governors", with commas between; whoever is not with the school that day is left out. */
  readonly invited: string;
  /** Names of those invited who did not come, with spaces between; left out while no register has been taken. */
  readonly away?: string;
  /** Names of those who came without having been invited, with spaces between. */
  readonly also?: string;
  readonly words?: string;
};
