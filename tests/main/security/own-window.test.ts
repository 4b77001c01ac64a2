import type { WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { isOwnAddress, isOwnSender } from '../../../electron/security/own-window';

describe('isOwnAddress', () => {
  it.each(['app://desk/index.html', 'app://desk/index.html#/people', 'app://desk/paper.html'])(
    'knows %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );

  it.each([
    'app://desk.example.com/index.html',
    'app://desks/index.html',
    'app://elsewhere/',
    'apps://desk/',
    'https://desk/',
    'file:///index.html',
    'data:text/html,app://desk/',
    'about:blank',
    'http://localhost:5173/',
    '',
  ])('does not take %j for its own', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });

  it('knows the development server by its whole origin', () => {
    const server = 'http://localhost:5173';
    expect(isOwnAddress('http://localhost:5173/index.html', server)).toBe(true);
    for (const other of [
      'http://localhost:51730/',
      'http://localhost:5173.example.com/',
      'https://localhost:5173/',
    ]) {
      expect(isOwnAddress(other, server)).toBe(false);
    }
  });
});

describe('isOwnSender', () => {
  // Contents and frames are told apart by identity, and a frame by its parent and address.
  const own = { id: 1 } as WebContents;
  const other = { id: 2 } as WebContents;
  const frame = (url: string, parent: WebFrameMain | null = null) => ({ url, parent }) as WebFrameMain;
  const home = frame('app://desk/index.html');
  const isOwn = (address: string) => isOwnAddress(address);

  it('knows the main frame of the app’s window', () => {
    expect(isOwnSender({ sender: own, senderFrame: home }, own, isOwn)).toBe(true);
  });

  it.each([
    ['another window', { sender: other, senderFrame: home }],
    ['a frame within the page', { sender: own, senderFrame: frame('app://desk/index.html', home) }],
    ['another page', { sender: own, senderFrame: frame('https://example.com/') }],
    ['a frame that has gone', { sender: own, senderFrame: null }],
  ])('refuses %s', (_who, event) => {
    expect(isOwnSender(event, own, isOwn)).toBe(false);
  });

  it('refuses everybody while no window is open', () => {
    expect(isOwnSender({ sender: own, senderFrame: home }, undefined, isOwn)).toBe(false);
  });
});
