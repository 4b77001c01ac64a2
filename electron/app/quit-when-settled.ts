import type { App } from 'electron';

/** Holds the app's end back until everything that is being written is on the disk. */
export function quitWhenSettled(app: Pick<App, 'on' | 'quit'>, settle: () => Promise<unknown>): void {
  let isSettled = false;
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    const end = () => {
      isSettled = true;
      // Electron takes no second quit until this event's turn is over, and would then never end.
      setImmediate(() => app.quit());
    };
    void settle().then(end, end);
  });
}
