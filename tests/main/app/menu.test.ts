import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../electron/app/menu';
import { PreferenceFile } from '../../../electron/app/preferences';
import { tempFolder } from '../../support/temp-folder';

vi.mock('electron', () => ({ Menu: {} }));

function items(isDevelopment = false) {
  const sent: string[] = [];
  const menus = menuTemplate({
    window: () => null,
    preferences: new PreferenceFile(join(tempFolder(), 'preferences.json')),
    send: (action) => sent.push(action),
    isDevelopment,
  });
  const all = menus.flatMap(({ submenu }): MenuItemConstructorOptions[] =>
    Array.isArray(submenu) ? submenu : [],
  );
  const press = (label: string) => {
    const item = all.find((each) => each.label === label);
    // None of the items looks at what it is given.
    (item?.click as (() => void) | undefined)?.();
  };
  return { all, sent, press };
}

describe('menuTemplate', () => {
  it('has every accelerator once', () => {
    const accelerators = items().all.flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [accelerator],
    );
    expect(accelerators.length).toBeGreaterThan(8);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  it.each([
    ['Undo', 'undo'],
    ['Redo', 'redo'],
    ['Find anything…', 'palette'],
    ['Settings…', 'settings'],
    ['Back', 'back'],
    ['Forward', 'forward'],
  ])('asks the window for %s, which hears the key itself', (label, action) => {
    const { all, sent, press } = items();
    press(label);
    expect(sent).toEqual([action]);
    expect(all.find((item) => item.label === label)?.registerAccelerator).toBe(false);
  });

  it('has no item without a name, a role or a purpose', () => {
    for (const item of items().all) {
      expect(item.type === 'separator' || item.role !== undefined || item.click !== undefined).toBe(true);
    }
  });

  it('shows the developer’s tools in development only', () => {
    const has = (isDevelopment: boolean) =>
      items(isDevelopment).all.some(({ role }) => role === 'toggleDevTools');
    expect([has(false), has(true)]).toEqual([false, true]);
  });
});
