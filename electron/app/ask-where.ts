import { dialog, type BrowserWindow, type FileFilter } from 'electron';

/** Asks where to save a file; null where the coordinator changes their mind. */
export async function askWhereToSave(
  window: BrowserWindow,
  options: { readonly title: string; readonly name: string; readonly filters: FileFilter[] },
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: options.title,
    defaultPath: options.name,
    filters: options.filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for a folder to save several files into. */
export async function askForFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: 'Save here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks for one file to open. */
export async function askForFile(
  window: BrowserWindow,
  title: string,
  filters: FileFilter[],
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
