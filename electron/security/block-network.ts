import type { Session } from 'electron';

/**
 * Nothing leaves this computer: every request that is not for the app's own files is cancelled, but for the origins
 * that are allowed (a development server).
 *
 * @see Electron's security checklist, point 1
 */
export function blockNetwork(session: Session, allowed: readonly string[]): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const scheme = details.url.slice(0, details.url.indexOf(':') + 1);
    const own = ['app:', 'data:', 'blob:', 'devtools:'].includes(scheme);
    answer({ cancel: !own && !(URL.canParse(details.url) && allowed.includes(new URL(details.url).origin)) });
  });
}
