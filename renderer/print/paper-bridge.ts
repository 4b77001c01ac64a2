import type { PaperJob } from '#shared/domain/paper/paper-job';

/** All that the hidden print window can ask of the main process. */
export type PaperBridge = {
  readonly takeJob: () => Promise<PaperJob>;
  /** Told once the pages stand: the window may now be printed. */
  readonly ready: (pageCount: number) => void;
};

declare global {
  interface Window {
    readonly paper: PaperBridge;
  }
}
