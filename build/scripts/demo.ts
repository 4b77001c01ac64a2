import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeRuntime } from './electron-runtime';
import { ensureElectron } from './ensure-electron';
import { ensureSystemPackages } from './ensure-system-packages';
import { type LaunchedDesk, launchPackagedApp } from './launch-packaged-app';
import { packageUnpacked } from './package-app';
import { PROJECT_FOLDER } from './project-folder';
import { runScript } from './run-script';
import { withVirtualDisplay } from './virtual-display';

const OUTPUT = join(PROJECT_FOLDER, 'demo-output');
const SCREENS = join(OUTPUT, 'screens');

/** One thing the demo does in the app, and how it is told afterwards. */
type Step = { readonly name: string; readonly run: (desk: LaunchedDesk) => Promise<void> };

const STEPS: readonly Step[] = [{ name: 'Opened the app', run: (desk) => takePicture(desk, 'first-run') }];

async function takePicture({ window }: LaunchedDesk, name: string): Promise<void> {
  await window.waitForLoadState('load');
  await window.getByRole('heading').first().waitFor();
  await window.screenshot({ path: join(SCREENS, `${name}.png`), animations: 'disabled' });
}

async function runSteps(screen: Readonly<Record<string, string>>): Promise<void> {
  const desk = await launchPackagedApp({ env: screen });
  try {
    for (const step of STEPS) {
      await step.run(desk);
      console.log(`- ${step.name}`);
    }
  } catch (error) {
    console.error(desk.log());
    throw error;
  } finally {
    await desk.close();
  }
}

async function listMade(): Promise<readonly string[]> {
  const entries = await readdir(OUTPUT, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_FOLDER.length + 1))
    .toSorted();
}

await runScript(import.meta.url, async () => {
  const start = performance.now();
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(SCREENS, { recursive: true });
  const [runtime] = await Promise.all([ensureElectron(), ensureSystemPackages()]);
  console.log(`Packaging CPD Desk with ${describeRuntime(runtime)} …`);
  await packageUnpacked(runtime);
  console.log('In the packaged app, on a fresh data folder:');
  await withVirtualDisplay(runSteps);
  const made = await listMade();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\nMade in ${seconds} seconds:\n${made.map((path) => `  ${path}`).join('\n')}`);
});
