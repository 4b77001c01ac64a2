import { BrowserWindow, screen } from 'electron';
import { sandboxedPreferences } from '../security/web-preferences';
import type { Bounds, PreferenceFile } from './preferences';

/** A page that dies sooner after it was shown would only die again. */
const RELOAD_PAUSE_MS = 1500;

/** The one window: where it was last time if that place is still on a screen, and shown once it has something to show. */
export function openWindow(options: {
  readonly url: string;
  readonly preload: string;
  readonly preferences: PreferenceFile;
}): BrowserWindow {
  const { preferences } = options;
  const place = onScreen(preferences.bounds);
  const window = new BrowserWindow({
    ...(place ?? { width: 1280, height: 740 }),
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'CPD Desk',
    backgroundColor: '#f7f6f3',
    webPreferences: {
      ...sandboxedPreferences(options.preload),
      // The timekeeper's clock must not slow down behind another window.
      backgroundThrottling: false,
    },
  });
  if (preferences.bounds?.isMaximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  let loadedAt = 0;
  window.webContents.on('did-finish-load', () => {
    loadedAt = performance.now();
    window.webContents.setZoomFactor(preferences.preferences.zoom / 100);
  });
  // The records are safe in the main process, so a page that died is shown again; one that dies at once is left alone.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && performance.now() - loadedAt > RELOAD_PAUSE_MS)
      window.webContents.reload();
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    preferences.set({ bounds: { ...window.getNormalBounds(), isMaximised: window.isMaximized() } });
  });
  void window.loadURL(options.url);
  return window;
}

/** The remembered place, unless its screen has gone since. */
function onScreen(bounds: Bounds | null): Omit<Bounds, 'isMaximised'> | null {
  if (bounds === null) return null;
  const { x, y, width, height } = bounds;
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const isVisible =
    x + 80 < workArea.x + workArea.width &&
    x + width > workArea.x + 80 &&
    y >= workArea.y &&
    y + 40 < workArea.y + workArea.height;
  return isVisible ? { x, y, width, height } : null;
}
