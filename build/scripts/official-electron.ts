import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronRuntime } from './electron-runtime';
import { npmProgram } from './project-folder';

const SILENT_SECONDS = 15;

/** The Electron of package.json, where its own installer has put one that is whole. */
export async function findOfficialElectron(): Promise<ElectronRuntime | undefined> {
  const folder = npmProgram('electron');
  try {
    const distFolder = join(folder, 'dist');
    const [path, version, wanted] = await Promise.all([
      readFile(join(folder, 'path.txt'), 'utf8'),
      readFile(join(distFolder, 'version'), 'utf8'),
      readFile(join(folder, 'package.json'), 'utf8'),
    ]);
    const executable = join(distFolder, path);
    await stat(executable);
    const installed = version.trim().replace(/^v/, '');
    const { version: expected }: { readonly version: string } = JSON.parse(wanted);
    return installed === expected
      ? { executable, distFolder, version: installed, kind: 'official' }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets the `electron` package download its binary, the official way. A machine that cannot reach the release page gives
 * up at once or, where the network swallows requests, after 15 seconds in which nothing arrived; a slow download is
 * waited for.
 */
export async function installOfficialElectron(): Promise<ElectronRuntime | undefined> {
  const arriving = await mkdtemp(join(tmpdir(), 'cpd-desk-electron-'));
  try {
    await runInstaller(arriving);
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
  return findOfficialElectron();
}

function runInstaller(arriving: string): Promise<void> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [npmProgram('electron/install.js')], {
      env: { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving },
      stdio: 'ignore',
    });
    let lastSize = 0;
    let silentSeconds = 0;
    const watch = setInterval(async () => {
      const size = await folderSize(arriving);
      silentSeconds = size === lastSize ? silentSeconds + 1 : 0;
      lastSize = size;
      // Once the whole archive has arrived, unpacking changes nothing here; it gets its own time.
      const patience = size === 0 ? SILENT_SECONDS : 4 * SILENT_SECONDS;
      if (silentSeconds >= patience) installer.kill();
    }, 1000);
    const stop = () => {
      clearInterval(watch);
      resolve();
    };
    installer.on('error', stop);
    installer.on('close', stop);
  });
}

async function folderSize(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
