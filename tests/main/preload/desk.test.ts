import { describe, expect, it, vi } from 'vitest';
import { CHANNELS } from '#shared/contract/channels';

const { exposed, invoked, listeners } = vi.hoisted(() => ({
  exposed: new Map<string, Record<string, (...args: unknown[]) => unknown>>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, (...args: unknown[]) => void>(),
}));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: Record<string, (...args: unknown[]) => unknown>) =>
      exposed.set(name, api),
  },
  ipcRenderer: {
    invoke: (...args: unknown[]) => invoked.push(args),
    on: (name: string, listener: (...args: unknown[]) => void) => listeners.set(name, listener),
    off: (name: string) => listeners.delete(name),
  },
}));
await import('../../../electron/preload/desk');
const desk = exposed.get('desk') ?? {};

describe('the bridge', () => {
  it('is all that the window is given', () => {
    expect([...exposed.keys()]).toEqual(['desk']);
  });

  it('has a method for each channel of the contract, and sends no more than its one input', () => {
    invoked.length = 0;
    for (const [name, method] of Object.entries(desk))
      if (!name.startsWith('on')) method({ of: name }, 'more', 'still more');
    expect(invoked.map(([channel]) => channel).toSorted()).toEqual(Object.keys(CHANNELS).toSorted());
    for (const call of invoked) expect(call).toHaveLength(2);
  });

  it('gives listeners the value and never Electron’s event, and stops when told', () => {
    const heard: unknown[][] = [];
    const stop = desk['onMenu']?.((...args: unknown[]) => heard.push(args));
    listeners.get('app.menu')?.({ sender: 'ipcRenderer' }, 'undo');
    expect(heard).toEqual([['undo']]);
    if (typeof stop === 'function') stop();
    expect(listeners.has('app.menu')).toBe(false);
  });
});
