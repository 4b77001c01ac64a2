import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchedDesk } from '../launch-packaged-app';

/** The size that the app is drawn for: a shared staffroom PC. */
const SIZE = { width: 1366, height: 728 };

export async function sizeWindow({ app }: LaunchedDesk): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, SIZE);
}

/** A picture of the window as it is, once its heading is there and nothing moves any more. */
export async function takePicture({ window }: LaunchedDesk, folder: string, name: string): Promise<void> {
  await window.waitForLoadState('load');
  await window.getByRole('heading').first().waitFor();
  await writeFile(join(folder, `${name}.png`), await window.screenshot({ animations: 'disabled' }));
}
