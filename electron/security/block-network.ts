import type { Session } from 'electron';

/**
 * Nothing leaves this computer: every request that is not for the app's own files is cancelled, but for the origins
 * that are allowed (a development server) and for addresses inside the program that begin so (Chromium's viewer of PDFs).
 *
 * @see Electron's security checklist, point 1
 */
export function blockNetwork(
  session: Session,
  allowed: readonly string[],
  beginnings: readonly string[] = [],
): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const scheme = details.url.slice(0, details.url.indexOf(':') + 1);
    const own = ['app:', 'data:', 'blob:', 'devtools:'].includes(scheme);
    const isAllowed =
      beginnings.some((beginning) => details.url.startsWith(beginning)) ||
      (URL.canParse(details.url) && allowed.includes(new URL(details.url).origin));
    answer({ cancel: !own && !isAllowed });
  });
}
