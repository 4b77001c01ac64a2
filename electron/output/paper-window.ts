import { BrowserWindow, type Session } from 'electron';
import type { PageLayout } from '#shared/domain/paper/page-layout';
import { describePaper, type PaperJob } from '#shared/domain/paper/paper-job';
import { sandboxedPreferences } from '../security/web-preferences';
import type { OpenPaperWindow, PaperWindow, PrintOutcome } from './print-paper';

type PaperWindowParts = {
  /** Address of the print page, for example `app://desk/paper.html`. */
  readonly url: string;
  /** The preload script that gives the page `takeJob` and `ready`. */
  readonly preload: string;
  /** A session kept in memory only, which serves the app's own files and nothing else. */
  readonly session: Session;
};

type Sheet = { readonly pageSize: 'A4' | 'A3'; readonly landscape: boolean };

const SHEETS: Readonly<Record<PageLayout, Sheet>> = {
  'a4-portrait': { pageSize: 'A4', landscape: false },
  'a4-landscape': { pageSize: 'A4', landscape: true },
  'a3-portrait': { pageSize: 'A3', landscape: false },
  'a3-landscape': { pageSize: 'A3', landscape: true },
};
const NO_MARGIN = { marginType: 'none' } as const;
/** How Chromium names the end of a print dialog that the coordinator closed. */
const CANCELLED = /cancel/i;

function openWindow({ preload, session }: PaperWindowParts): BrowserWindow {
  return new BrowserWindow({
    show: false,
    // Nothing is drawn on a screen, but a page must be wide enough not to be laid out for a phone.
    width: 1600,
    height: 1200,
    webPreferences: {
      ...sandboxedPreferences(preload),
      session,
      // A hidden page would otherwise be given its turn only once a second.
      backgroundThrottling: false,
    },
  });
}

function layOut(window: BrowserWindow, url: string, job: PaperJob): Promise<number> {
  const { webContents } = window;
  return new Promise((resolve, reject) => {
    webContents.ipc.handle('paper.takeJob', () => job);
    webContents.ipc.on('paper.ready', (_event, pageCount: unknown) => {
      if (typeof pageCount === 'number') resolve(pageCount);
    });
    webContents.on('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The print page stopped: ${reason}`)),
    );
    webContents.on('preload-error', (_event, _path, fault) => reject(fault));
    window.loadURL(url).catch(reject);
  });
}

function print(window: BrowserWindow, job: PaperJob): Promise<PrintOutcome> {
  const { pageSize, landscape } = SHEETS[describePaper(job).layout];
  return new Promise((resolve) => {
    window.webContents.print(
      { silent: false, printBackground: true, pageSize, landscape, margins: NO_MARGIN },
      (isPrinted, reason) => {
        if (isPrinted) resolve({ kind: 'printed' });
        else if (CANCELLED.test(reason)) resolve({ kind: 'cancelled' });
        else resolve({ kind: 'failed', reason });
      },
    );
  });
}

/** Opens hidden windows of the print page, one for each job. */
export function paperWindows(parts: PaperWindowParts): OpenPaperWindow {
  return (job): PaperWindow => {
    const window = openWindow(parts);
    window.webContents.on('page-title-updated', (event) => event.preventDefault());
    window.setTitle(describePaper(job).title);
    return {
      layOut: () => layOut(window, parts.url, job),
      toPdf: () =>
        window.webContents.printToPDF({
          ...SHEETS[describePaper(job).layout],
          margins: { top: 0, right: 0, bottom: 0, left: 0 },
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      print: () => print(window, job),
      close: () => {
        if (!window.isDestroyed()) window.destroy();
      },
    };
  };
}
