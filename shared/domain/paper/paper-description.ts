import type { PageLayout } from './page-layout';

/** What a paper is called and laid out on; each kind of paper says it of its own jobs. */
export type PaperDescription = {
  /** What people call it: "Learning agreement". */
  readonly name: string;
  /** The title of its document, and of its file: "Learning agreement: Mei Rashid and Idris Sandhu". */
  readonly title: string;
  readonly layout: PageLayout;
};
