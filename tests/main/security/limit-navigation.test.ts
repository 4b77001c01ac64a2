import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { limitNavigation } from '../../../electron/security/limit-navigation';

class Contents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
}

function aPage() {
  const app = new EventEmitter();
  const contents = new Contents();
  // Only its event is listened to.
  limitNavigation(app as unknown as App, (address) => address === 'app://desk/index.html');
  app.emit('web-contents-created', {}, contents);
  const isLet = (name: string, url: string) => {
    let isPrevented = false;
    contents.emit(name, { url, preventDefault: () => (isPrevented = true) }, url);
    return !isPrevented;
  };
  return { contents, isLet };
}

describe('limitNavigation', () => {
  it('lets a frame inside a window go where its session may, and the window itself never', () => {
    const app = new EventEmitter();
    const contents = Object.assign(new Contents(), { session: 'receipts' });
    limitNavigation(
      // Only its event is listened to.
      app as unknown as App,
      () => false,
      (address, session) => address === 'viewer' && String(session) === 'receipts',
    );
    app.emit('web-contents-created', {}, contents);
    const isLet = (url: string, isMainFrame: boolean) => {
      let isPrevented = false;
      contents.emit('will-frame-navigate', { url, isMainFrame, preventDefault: () => (isPrevented = true) });
      return !isPrevented;
    };
    expect([isLet('viewer', false), isLet('viewer', true), isLet('elsewhere', false)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'lets %s go to the app’s own page only',
    (name) => {
      const { isLet } = aPage();
      expect(isLet(name, 'app://desk/index.html')).toBe(true);
      expect(isLet(name, 'https://example.com/')).toBe(false);
    },
  );

  it('attaches no webview, not even of its own page', () => {
    expect(aPage().isLet('will-attach-webview', 'app://desk/index.html')).toBe(false);
  });

  it('opens no window, not even of its own page', () => {
    expect(aPage().contents.openHandler({ url: 'app://desk/index.html' })).toEqual({ action: 'deny' });
  });
});
