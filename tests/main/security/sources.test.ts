import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../electron');
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(ROOT, name), 'utf8') }));
const using = (word: RegExp) => sources.filter(({ text }) => word.test(text)).map(({ name }) => name);

describe('the main process', () => {
  it('opens no address outside the app', () => {
    expect(using(/openExternal/)).toEqual([]);
  });

  it('opens no folder of this computer but the data folder', () => {
    expect(using(/\b(openPath|showItemInFolder|trashItem)\b/)).toEqual(['ipc/app-handlers.ts']);
  });

  it('makes windows in three places only, all with the preferences that shut them off', () => {
    const makers = using(/new BrowserWindow\(|new WebContentsView\(|new BrowserView\(/);
    expect(makers.toSorted()).toEqual([
      'app/window.ts',
      'output/paper-window.ts',
      'output/receipt-window.ts',
    ]);
    expect(using(/\.\.\.sandboxedPreferences\(/)).toEqual(expect.arrayContaining(makers));
  });

  it('hears the window by the gate, and the print page by its own two messages', () => {
    expect(using(/ipcMain/)).toEqual(['app/main.ts']);
    expect(using(/\bipc\.(handle|on)\(/).toSorted()).toEqual(['ipc/gate.ts', 'output/paper-window.ts']);
  });

  it('starts no program and makes no request', () => {
    expect(using(/node:(child_process|http|https|net|dgram|dns|tls)|\bfetch\(|net\.request/)).toEqual([]);
  });
});
