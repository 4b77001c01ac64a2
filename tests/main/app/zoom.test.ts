import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { PreferenceFile } from '../../../electron/app/preferences';
import { ZOOM_STEPS, changeZoom, nextZoom } from '../../../electron/app/zoom';
import { tempFolder } from '../../support/temp-folder';

describe('nextZoom', () => {
  it('goes up and down every step and stops at both ends', () => {
    const up = ZOOM_STEPS.map((zoom) => nextZoom(zoom, 'in'));
    expect(up).toEqual([...ZOOM_STEPS.slice(1), 200]);
    const down = ZOOM_STEPS.map((zoom) => nextZoom(zoom, 'out'));
    expect(down).toEqual([80, ...ZOOM_STEPS.slice(0, -1)]);
  });

  it('finds its way from between two steps', () => {
    expect([nextZoom(115, 'in'), nextZoom(115, 'out')]).toEqual([125, 110]);
  });

  it('goes back to actual size', () => {
    expect(nextZoom(175, 'reset')).toBe(100);
  });
});

describe('changeZoom', () => {
  it('zooms the page, remembers it and tells the page', async () => {
    const told: unknown[] = [];
    const window = {
      webContents: {
        setZoomFactor: (factor: number) => told.push(factor),
        send: (...message: unknown[]) => told.push(message),
      },
    };
    const preferences = new PreferenceFile(join(tempFolder(), 'preferences.json'));
    // Only its page's zoom is asked of it.
    changeZoom(window as unknown as BrowserWindow, preferences, 'in');
    await preferences.settled();
    expect(preferences.preferences.zoom).toBe(110);
    expect(told).toEqual([1.1, ['app.preferences', { theme: 'system', zoom: 110, sound: true }]]);
  });

  it('does nothing without a window', () => {
    const preferences = new PreferenceFile(join(tempFolder(), 'preferences.json'));
    changeZoom(null, preferences, 'in');
    expect(preferences.preferences.zoom).toBe(100);
  });
});
