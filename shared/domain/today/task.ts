/** One thing that waits for the coordinator, and where to do it. */
export type Task = {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  readonly href: string;
};
