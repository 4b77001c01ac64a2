import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Arch, Platform, build as buildPackages } from 'electron-builder';
import { buildApp } from './build-app';
import { type ElectronRuntime, describeRuntime } from './electron-runtime';
import { ensureElectron } from './ensure-electron';
import { PROJECT_FOLDER } from './project-folder';
import { runScript } from './run-script';
import { unpackedExecutable } from './unpacked-executable';

/** Makes the installers for the system this runs on, from electron-builder.yml, into dist/. */
async function packageInstallers(): Promise<void> {
  await buildApp();
  await buildPackages({ projectDir: PROJECT_FOLDER, publish: 'never' });
}

/**
 * Makes the unpacked app that the tests and the demo start, with whichever Electron this machine has, and answers the
 * path of its executable. It differs from what users get in one switch: Node's inspector is on, for Playwright.
 */
export async function packageUnpacked(runtime: ElectronRuntime): Promise<string> {
  await buildApp();
  await buildPackages({
    projectDir: PROJECT_FOLDER,
    publish: 'never',
    targets: Platform.current().createTarget('dir', Arch[process.arch === 'arm64' ? 'arm64' : 'x64']),
    config: {
      electronDist: runtime.distFolder,
      electronVersion: runtime.version,
      electronFuses: { enableNodeCliInspectArguments: true },
      // An unpacked distribution still carries the loader for unpackaged apps.
      afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar'), { force: true }),
    },
  });
  const executable = unpackedExecutable();
  await access(executable);
  return executable;
}

async function packageFromCommandLine(): Promise<void> {
  const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false } } });
  if (values.dir) {
    const runtime = await ensureElectron();
    const executable = await packageUnpacked(runtime);
    console.log(`Packaged with ${describeRuntime(runtime)}: ${executable}`);
    return;
  }
  await packageInstallers();
  console.log('The installers are in dist/');
}

await runScript(import.meta.url, packageFromCommandLine);
