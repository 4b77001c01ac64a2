import type { IpcMainInvokeEvent, WebContents } from 'electron';

/** Whether an address is one of the app's own pages: under `app://desk/`, or of the development server where one runs. */
export function isOwnAddress(address: string, devServer?: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, origin } = new URL(address);
  if (protocol === 'app:') return host === 'desk';
  return devServer !== undefined && origin === new URL(devServer).origin;
}

/**
 * Whether a question comes from the app's own window: its main frame, on one of the app's own pages.
 *
 * @see Electron's security checklist, point 17
 */
export function isOwnSender(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  own: WebContents | undefined,
  isOwn: (address: string) => boolean,
): boolean {
  return sender === own && senderFrame !== null && senderFrame.parent === null && isOwn(senderFrame.url);
}
