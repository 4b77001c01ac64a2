import { BrowserWindow, type Session } from 'electron';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { RECEIPT_ORIGIN } from '../security/pdf-viewer';
import { sandboxedPreferences } from '../security/web-preferences';

/** Shows a receipt whose bytes have been checked against its hash. */
export type ShowReceipt = (receipt: Receipt, bytes: Uint8Array) => void;

/**
 * Opens receipts, each in a window of its own without a preload script, in a session that serves nothing but the
 * receipts that are open. Asking for one that is open brings its window to the front.
 */
export function receiptWindows(session: Session): ShowReceipt {
  const open = new Map<string, { readonly window: BrowserWindow; readonly serve: () => Response }>();

  session.protocol.handle('app', ({ url }) => {
    const [, id = ''] = new URL(url).pathname.split('/');
    return open.get(id)?.serve() ?? new Response('Not found', { status: 404 });
  });

  return (receipt, bytes) => {
    const before = open.get(receipt.id);
    if (before !== undefined) {
      before.window.show();
      return;
    }
    const window = new BrowserWindow({
      width: 900,
      height: 960,
      title: receipt.name,
      backgroundColor: '#f7f6f3',
      autoHideMenuBar: true,
      webPreferences: { ...sandboxedPreferences(), session },
    });
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('closed', () => open.delete(receipt.id));
    open.set(receipt.id, { window, serve: () => serveReceipt(receipt, bytes) });
    // The viewer shows the end of the address as the file's name, and no list of pages beside a receipt.
    void window.loadURL(`${RECEIPT_ORIGIN}/${receipt.id}/${encodeURIComponent(receipt.name)}#navpanes=0`);
  };
}

function serveReceipt({ type, bytes: length }: Receipt, bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(length),
      'x-content-type-options': 'nosniff',
    },
  });
}
