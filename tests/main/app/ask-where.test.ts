import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { askForFile, askForFolder, askWhereToSave } from '../../../electron/app/ask-where';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('../ipc/a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

// The dialogs above do not look at their window.
const window = {} as BrowserWindow;
const saving = { title: 'Save', name: 'a.csv', filters: [] };

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
