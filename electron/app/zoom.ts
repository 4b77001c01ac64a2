import type { BrowserWindow } from 'electron';
import type { PreferenceFile } from './preferences';

/** The steps of page zoom, in per cent. */
export const ZOOM_STEPS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/**
 * The next step up or down from a zoom, or 100.
 *
 * @example
 * nextZoom(110, 'in') //=> 125
 * nextZoom(200, 'in') //=> 200
 */
export function nextZoom(zoom: number, step: 'in' | 'out' | 'reset'): number {
  if (step === 'reset') return 100;
  if (step === 'in') return ZOOM_STEPS.find((candidate) => candidate > zoom) ?? 200;
  return ZOOM_STEPS.findLast((candidate) => candidate < zoom) ?? 80;
}

/** Zooms the window's page and remembers it. */
export function changeZoom(
  window: BrowserWindow | null,
  preferences: PreferenceFile,
  step: 'in' | 'out' | 'reset',
): void {
  if (window === null) return;
  const zoom = nextZoom(preferences.preferences.zoom, step);
  preferences.set({ zoom });
  window.webContents.setZoomFactor(zoom / 100);
  window.webContents.send('app.preferences', preferences.preferences);
}
