import { describePaper, type PaperJob } from '#shared/domain/paper/paper-job';
import { ok, refuse, type Result } from '#shared/lib/result';

export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A hidden window with one paper in it. */
export type PaperWindow = {
  /** Loads the print page and lays the job out; gives the number of pages. */
  readonly layOut: () => Promise<number>;
  readonly toPdf: () => Promise<Uint8Array>;
  /** Opens the system's print dialog and waits for its end. */
  readonly print: () => Promise<PrintOutcome>;
  readonly close: () => void;
};
export type OpenPaperWindow = (job: PaperJob) => PaperWindow;

export type PrintedPaper = { readonly pdf: Uint8Array; readonly pageCount: number };

export type PaperPrinter = {
  /** A paper as PDF, its pages exactly those of the preview. */
  readonly renderPaper: (job: PaperJob) => Promise<Result<PrintedPaper>>;
  /** A paper through the system's print dialog; closing the dialog without printing is no failure. */
  readonly printOnPaper: (job: PaperJob) => Promise<Result<'printed' | 'cancelled'>>;
};

/** Two hundred talks lay out in about two seconds on a small machine; twenty times that means something is stuck. */
const LONGEST_WAIT_MILLISECONDS = 45_000;

class TooLong extends Error {}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLong()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function refuseBecause(fault: unknown, job: PaperJob): Result<never> {
  const paper = describePaper(job).name;
  if (fault instanceof TooLong) {
    return refuse(
      'paper-took-too-long',
      `“${paper}” was not ready in time, so it was given up. Nothing was changed. Close other programs and try again.`,
    );
  }
  return refuse(
    'paper-failed',
    `“${paper}” could not be made. Nothing was changed. Try again; if it fails again, restart CPD Desk.`,
  );
}

/** Makes papers one after another, each in a hidden window of its own that is closed whatever happens. */
export function createPaperPrinter(
  open: OpenPaperWindow,
  longestWait = LONGEST_WAIT_MILLISECONDS,
): PaperPrinter {
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(
    job: PaperJob,
    work: (window: PaperWindow) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const mine = last.then(async () => {
      let window: PaperWindow | null = null;
      try {
        window = open(job);
        return await work(window);
      } catch (fault) {
        return refuseBecause(fault, job);
      } finally {
        window?.close();
      }
    });
    last = mine;
    return mine;
  };

  return {
    renderPaper: (job) =>
      inTurn(job, async (window) => {
        const pageCount = await within(longestWait, window.layOut());
        return ok({ pdf: await within(longestWait, window.toPdf()), pageCount });
      }),
    printOnPaper: (job) =>
      inTurn(job, async (window) => {
        await within(longestWait, window.layOut());
        // No limit here: the coordinator may take as long over the print dialog as they like.
        const outcome = await window.print();
        if (outcome.kind !== 'failed') return ok(outcome.kind);
        return refuse(
          'printer-refused',
          `The printer did not take “${describePaper(job).name}” (${outcome.reason}). Check that a printer is set up on this computer, or save the paper as PDF instead.`,
        );
      }),
  };
}
