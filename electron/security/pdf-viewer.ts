/** Chromium's own viewer of PDFs, by the fixed id that it has in every version, and what it draws itself with. */
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const VIEWER_PARTS = 'chrome://resources/';

/** Where receipts have their addresses: no page of the app, so nothing in one can lead into the app. */
export const RECEIPT_ORIGIN = 'app://receipt';

/** What the windows that show receipts may load besides the receipt; all of it is built into the program. */
export const VIEWER_ADDRESSES: readonly string[] = [VIEWER, VIEWER_PARTS];

/** Whether a frame inside a receipt's window may go to an address: to the viewer, and to the receipt drawn by it. */
export const isViewerFrame = (address: string): boolean =>
  address.startsWith(VIEWER) || address.startsWith(`${RECEIPT_ORIGIN}/`);
