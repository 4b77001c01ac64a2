import type { BrowserWindow } from 'electron';
import { vi } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { DeskStore } from '../../../electron/store/desk-store';
import { DocumentOwner, type Publication } from '../../../electron/store/document-owner';
import { tempFolder } from '../../support/temp-folder';

export const NOW = '2026-11-12T09:00:00.000Z';

/** The window that dialogs belong to; the dialogs of tests do not look at it. */
export const window = (): BrowserWindow => ({}) as BrowserWindow;

type Answer = {
  readonly canceled: boolean;
  readonly filePath?: string;
  readonly filePaths?: readonly string[];
};
type Dialog = (window: unknown, options: unknown) => Promise<Answer>;

/** The system's dialogs, answered by the test. */
export function dialogs() {
  return { showSaveDialog: vi.fn<Dialog>(), showOpenDialog: vi.fn<Dialog>() };
}

export const chosen = (filePath: string) => ({ canceled: false, filePath, filePaths: [filePath] });
export const CANCELLED = { canceled: true, filePath: '', filePaths: [] };

/** An owner on a real folder. */
export async function aDesk(document: DeskDocument | null) {
  const folder = tempFolder();
  const store = new DeskStore(folder);
  await store.open();
  const published: Publication[] = [];
  const owner = new DocumentOwner({
    document,
    store,
    now: () => NOW,
    publish: (publication) => published.push(publication),
  });
  return { owner, folder, published, now: () => NOW, window };
}
