import type { Session } from 'electron';

/**
 * Nothing leaves this computer: every request that is not for the app's own files is cancelled.
 *
 * @see Electron's security checklist, point 1
 */
export function blockNetwork(session: Session, allowed: readonly string[]): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const scheme = details.url.slice(0, details.url.indexOf(':') + 1);
    const own = ['app:', 'data:', 'blob:', 'devtools:'].includes(scheme);
    answer({ cancel: !own && !allowed.some((origin) => details.url.startsWith(origin)) });
  });
}
