import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { quitWhenSettled } from '../../../electron/app/quit-when-settled';

/** Electron's end as it is: while `will-quit` is being told, another quit is not heard. */
class Quitting {
  hasEnded = false;
  #isTelling = false;
  #listener: (event: { preventDefault(): void }) => void = () => undefined;

  on(_name: string, listener: (event: { preventDefault(): void }) => void): void {
    this.#listener = listener;
  }

  quit(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    let isHeld = false;
    this.#listener({ preventDefault: () => (isHeld = true) });
    // Promises that are kept by now have their turn before Electron looks whether it was held back.
    void Promise.resolve()
      .then(() => undefined)
      .then(() => undefined)
      .then(() => undefined)
      .then(() => undefined)
      .then(() => {
        this.#isTelling = false;
        if (!isHeld) this.hasEnded = true;
      });
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

function quitting(settle: () => Promise<unknown>) {
  const app = new Quitting();
  // Only its end is listened to.
  quitWhenSettled(app as unknown as App, settle);
  return app;
}

describe('quitWhenSettled', () => {
  it('ends where nothing was left to write', async () => {
    const app = quitting(() => Promise.resolve());
    app.quit();
    await turn();
    expect(app.hasEnded).toBe(true);
  });

  it('waits for what is being written', async () => {
    let finish = () => {};
    const app = quitting(() => new Promise<void>((resolve) => (finish = resolve)));
    app.quit();
    await turn();
    expect(app.hasEnded).toBe(false);
    finish();
    await turn();
    expect(app.hasEnded).toBe(true);
  });

  it('ends also where the last write failed', async () => {
    const app = quitting(() => Promise.reject(new Error('The disk is full.')));
    app.quit();
    await turn();
    expect(app.hasEnded).toBe(true);
  });
});
