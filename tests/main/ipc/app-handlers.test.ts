import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { PreferenceFile } from '../../../electron/app/preferences';
import { appHandlers } from '../../../electron/ipc/app-handlers';
import { tempFolder } from '../../support/temp-folder';

const { electron } = vi.hoisted(() => ({
  electron: {
    app: { getVersion: () => '1.2.3' },
    nativeTheme: { themeSource: 'system' },
    shell: { openPath: vi.fn<(folder: string) => Promise<string>>(async () => '') },
    powerSaveBlocker: {
      start: vi.fn<(kind: string) => number>(() => 7),
      stop: vi.fn<(id: number) => void>(),
    },
  },
}));
vi.mock('electron', () => electron);

function handled() {
  const done: unknown[] = [];
  const window = {
    webContents: { setZoomFactor: (factor: number) => done.push(['zoom', factor]) },
    setFullScreen: (isFull: boolean) => done.push(['full', isFull]),
  };
  const preferences = new PreferenceFile(join(tempFolder(), 'preferences.json'));
  // Only zoom and full screen are asked of it.
  const of = { folder: '/records', preferences, window: () => window as unknown as BrowserWindow };
  return { done, preferences, handlers: appHandlers(of) };
}

describe('appHandlers', () => {
  it('says which version this is and where the records are', async () => {
    expect(await handled().handlers['app.info'](undefined)).toMatchObject({
      version: '1.2.3',
      dataFolder: '/records',
    });
  });

  it('changes only the preference that was named, and shows it', async () => {
    const { handlers, preferences, done } = handled();
    await handlers['app.setPreferences']({ theme: 'dark' });
    expect(await handlers['app.setPreferences']({ zoom: 150 })).toEqual({
      theme: 'dark',
      zoom: 150,
      sound: true,
    });
    await preferences.settled();
    expect(await handlers['app.preferences'](undefined)).toEqual({ theme: 'dark', zoom: 150, sound: true });
    expect(electron.nativeTheme.themeSource).toBe('dark');
    expect(done.at(-1)).toEqual(['zoom', 1.5]);
  });

  it('fills the screen and leaves it, and lets it go dark only afterwards', async () => {
    const { handlers, done } = handled();
    await handlers['app.setFullScreen'](true);
    expect(electron.powerSaveBlocker.start).toHaveBeenCalledWith('prevent-display-sleep');
    expect(electron.powerSaveBlocker.stop).not.toHaveBeenCalled();
    await handlers['app.setFullScreen'](false);
    expect(done).toEqual([
      ['full', true],
      ['full', false],
    ]);
    expect(electron.powerSaveBlocker.stop).toHaveBeenCalledWith(7);
  });

  it('opens the data folder, which the window cannot name', async () => {
    await handled().handlers['app.showDataFolder'](undefined);
    expect(electron.shell.openPath).toHaveBeenCalledWith('/records');
  });
});
