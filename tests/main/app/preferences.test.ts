import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PreferenceFile } from '../../../electron/app/preferences';
import { tempFolder } from '../../support/temp-folder';

const DEFAULTS = { theme: 'system', zoom: 100, sound: true };
const bounds = { x: 10, y: 20, width: 900, height: 600, isMaximised: false };

function written(text: string): PreferenceFile {
  const path = join(tempFolder(), 'preferences.json');
  writeFileSync(path, text);
  return new PreferenceFile(path);
}

describe('PreferenceFile', () => {
  it('starts plain, and writes nothing by being read', () => {
    const folder = tempFolder();
    const file = new PreferenceFile(join(folder, 'preferences.json'));
    expect(file.preferences).toEqual(DEFAULTS);
    expect(file.bounds).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('remembers what was set, also in a folder that has to be made', async () => {
    const path = join(tempFolder(), 'profile', 'preferences.json');
    const file = new PreferenceFile(path);
    expect(file.set({ theme: 'dark' })).toEqual({ ...DEFAULTS, theme: 'dark' });
    file.set({ zoom: 150, sound: false });
    file.set({ bounds });
    await file.settled();
    const again = new PreferenceFile(path);
    expect(again.preferences).toEqual({ theme: 'dark', zoom: 150, sound: false });
    expect(again.bounds).toEqual(bounds);
  });

  it.each(['', 'not a file', '[]', 'null', '{"theme":', '\0\0\0\0'])(
    'forgets a file that reads %j',
    (text) => {
      expect(written(text).preferences).toEqual(DEFAULTS);
    },
  );

  it('forgets what does not read and keeps the rest', () => {
    const file = written(
      JSON.stringify({ theme: 'dark', zoom: 5000, sound: false, bounds: { x: 'left' }, unheardOf: 1 }),
    );
    expect(file.preferences).toEqual({ theme: 'dark', zoom: 100, sound: false });
    expect(file.bounds).toBeNull();
  });

  it('goes on where it cannot be written', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'profile'), 'in the way');
    const file = new PreferenceFile(join(folder, 'profile', 'preferences.json'));
    expect(file.set({ theme: 'light' }).theme).toBe('light');
    await file.settled();
    expect(file.preferences.theme).toBe('light');
    expect(readFileSync(join(folder, 'profile'), 'utf8')).toBe('in the way');
  });
});
