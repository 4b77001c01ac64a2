import type { App, Session } from 'electron';

/**
 * The window stays on the app's own page: no other page in any frame, no new window, no webview. A frame inside a window
 * of a session may go where `mayFrame` says: that is how Chromium's viewer draws a PDF.
 *
 * @see Electron's security checklist, points 11 to 14
 */
export function limitNavigation(
  app: Pick<App, 'on'>,
  isOwn: (address: string) => boolean,
  mayFrame: (address: string, session: Session) => boolean = () => false,
): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      const isFramed = !event.isMainFrame && mayFrame(event.url, contents.session);
      if (!isOwn(event.url) && !isFramed) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
