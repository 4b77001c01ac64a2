import type { App } from 'electron';

/**
 * The window stays on the app's own page: no other page in any frame, no new window, no webview.
 *
 * @see Electron's security checklist, points 11 to 14
 */
export function limitNavigation(app: Pick<App, 'on'>, isOwn: (address: string) => boolean): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
