import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { askForFile, askForFolder, askWhereToSave, fileName } from '../../../electron/app/ask-where';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('../ipc/a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

// The dialogs above do not look at their window.
const window = {} as BrowserWindow;
const saving = { title: 'Save', name: 'a.csv', filters: [] };

describe('fileName', () => {
  it.each([
    ['Year 2: talk & words', 'Year 2 talk words'],
    ['../../etc/passwd', 'etc passwd'],
    ['Ysgol Gŵyr – Medi', 'Ysgol Gŵyr Medi'],
    ['a\0b\\c', 'a b c'],
    ['.hidden.', 'hidden'],
  ])('makes a file’s name of %j', (words, name) => {
    expect(fileName(words)).toBe(name);
  });

  it('is never longer than every system takes', () => {
    expect(fileName('x'.repeat(500))).toHaveLength(80);
  });
});

describe('askWhereToSave', () => {
  it('gives the path that was chosen', async () => {
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/home/mei/a.csv' });
    expect(await askWhereToSave(window, saving)).toBe('/home/mei/a.csv');
  });

  it.each([
    { canceled: true, filePath: '/home/mei/a.csv' },
    { canceled: false, filePath: '' },
  ])('gives nothing where they changed their mind: %j', async (answer) => {
    dialog.showSaveDialog.mockResolvedValueOnce(answer);
    expect(await askWhereToSave(window, saving)).toBeNull();
  });
});

describe.each([
  ['askForFile', () => askForFile(window, 'Open', [])],
  ['askForFolder', () => askForFolder(window, 'Save here')],
])('%s', (_name, ask) => {
  it('gives what was chosen, and nothing where they changed their mind', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/home/mei'] });
    expect(await ask()).toBe('/home/mei');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: ['/home/mei'] });
    expect(await ask()).toBeNull();
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [] });
    expect(await ask()).toBeNull();
  });
});
