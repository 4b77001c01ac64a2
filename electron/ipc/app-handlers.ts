import { app, nativeTheme, powerSaveBlocker, shell, type BrowserWindow } from 'electron';
import type { PreferenceFile } from '../app/preferences';
import type { Handlers } from './gate';

type AppHandlers = Pick<
  Handlers,
  'app.info' | 'app.preferences' | 'app.setPreferences' | 'app.setFullScreen' | 'app.showDataFolder'
>;

/** The window and this computer's preferences. */
export function appHandlers(of: {
  readonly folder: string;
  readonly preferences: PreferenceFile;
  readonly window: () => BrowserWindow;
}): AppHandlers {
  const { folder, preferences, window } = of;
  let stayingOn: number | null = null;
  return {
    'app.info': async () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      dataFolder: folder,
    }),
    'app.preferences': async () => preferences.preferences,
    'app.setPreferences': async (change) => {
      const { theme, zoom, sound } = preferences.preferences;
      const next = preferences.set({
        theme: change.theme ?? theme,
        zoom: change.zoom ?? zoom,
        sound: change.sound ?? sound,
      });
      nativeTheme.themeSource = next.theme;
      window().webContents.setZoomFactor(next.zoom / 100);
      return next;
    },
    'app.setFullScreen': async (isFull) => {
      window().setFullScreen(isFull);
      // A projector must not go dark in the middle of a talk.
      if (isFull) stayingOn ??= powerSaveBlocker.start('prevent-display-sleep');
      else if (stayingOn !== null) {
        powerSaveBlocker.stop(stayingOn);
        stayingOn = null;
      }
      return null;
    },
    'app.showDataFolder': async () => {
      await shell.openPath(folder);
      return null;
    },
  };
}
