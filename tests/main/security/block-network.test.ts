import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { blockNetwork } from '../../../electron/security/block-network';
import { VIEWER_ADDRESSES } from '../../../electron/security/pdf-viewer';

/** Asks the session's own listener whether a request is let through. */
function ask(allowed: readonly string[], beginnings?: readonly string[]) {
  let listener:
    | ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void)
    | undefined;
  const session = {
    webRequest: {
      onBeforeRequest: (given: NonNullable<typeof listener>) => {
        listener = given;
      },
    },
  };
  // Only its requests are listened to.
  blockNetwork(session as unknown as Session, allowed, beginnings);
  return (url: string) => {
    let isLet = false;
    listener?.({ url }, ({ cancel }) => {
      isLet = cancel === false;
    });
    return isLet;
  };
}

describe('blockNetwork', () => {
  it.each(['app://desk/index.html', 'data:text/plain,x', 'blob:app://desk/1'])('lets %s through', (url) => {
    expect(ask([])(url)).toBe(true);
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome-extension://abc/x.js',
    'apps://desk/',
    'example.com',
    '',
  ])('cancels %j', (url) => {
    expect(ask([])(url)).toBe(false);
  });

  it('lets the development server through where there is one, and nothing that only begins like it', () => {
    const isLet = ask(['http://localhost:5173', 'ws://localhost:5173']);
    expect(isLet('http://localhost:5173/main.tsx')).toBe(true);
    expect(isLet('ws://localhost:5173/?token=1')).toBe(true);
    expect(isLet('http://localhost:51730/')).toBe(false);
    expect(isLet('http://localhost:5173.example.com/')).toBe(false);
    expect(isLet('http://localhost:5173@example.com/')).toBe(false);
  });

  it('lets the viewer of PDFs through where a session has it, and no other extension', () => {
    const isLet = ask([], VIEWER_ADDRESSES);
    expect(isLet('chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html')).toBe(true);
    expect(isLet('chrome://resources/js/assert.js')).toBe(true);
    expect(isLet('chrome-extension://abc/x.js')).toBe(false);
    expect(isLet('chrome://settings/')).toBe(false);
    expect(isLet('https://example.com/')).toBe(false);
  });
});
