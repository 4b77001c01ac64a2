import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from './build-app';
import { ensureElectron } from './ensure-electron';
import { ensureSystemPackages } from './ensure-system-packages';
import { PROJECT_FOLDER, npmProgram } from './project-folder';
import { runScript } from './run-script';

const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json'];
const BUNDLE = 'out/main/index.js';

/**
 * Opens the app from source: `npm start` bundles it if a source is newer than the last bundle, `npm run dev` reloads at
 * each change. Arguments after `--` go to the app. Answers the app's exit code.
 */
async function startApp(isDev: boolean, args: readonly string[]): Promise<number> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Error(
      'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n' +
        '"npm run demo" works without one: it leaves pictures of the app in demo-output/screens/.',
    );
  }
  await ensureSystemPackages('window');
  const { executable } = await ensureElectron();
  // Chromium's sandbox refuses to start for root.
  const chromiumArgs = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

  if (isDev) {
    return runInForeground(process.execPath, [npmProgram('electron-vite/bin/electron-vite.js'), 'dev'], {
      ELECTRON_EXEC_PATH: executable,
      ELECTRON_CLI_ARGS: JSON.stringify(args),
      ...(chromiumArgs.length > 0 && { NO_SANDBOX: '1' }),
    });
  }
  if (await isBundleStale()) await buildApp();
  return runInForeground(executable, [PROJECT_FOLDER, ...chromiumArgs, ...args]);
}

function runInForeground(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function isBundleStale(): Promise<boolean> {
  const bundled = await changedAt(BUNDLE);
  if (bundled === 0) return true;
  const times = await Promise.all(SOURCES.map(newestChange));
  return Math.max(...times) > bundled;
}

async function newestChange(source: string): Promise<number> {
  const below = await readdir(join(PROJECT_FOLDER, source), { recursive: true }).catch(() => []);
  const times = await Promise.all([source, ...below.map((name) => join(source, name))].map(changedAt));
  return Math.max(...times);
}

async function changedAt(path: string): Promise<number> {
  return stat(join(PROJECT_FOLDER, path)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

await runScript(import.meta.url, async () => {
  const args = process.argv.slice(2);
  process.exitCode = await startApp(
    args[0] === '--dev',
    args.filter((arg) => arg !== '--dev'),
  );
});
