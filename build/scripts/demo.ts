import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeRuntime } from './electron-runtime';
import { ensureElectron } from './ensure-electron';
import { ensureSystemPackages } from './ensure-system-packages';
import { goTo, openSampleSchool, readMessage } from './demo/drive-desk';
import { draftTimetable, goToStep, openTeachMeet, publish, redraft } from './demo/drive-teach-meet';
import { saveBursaries } from './demo/save-bursaries';
import { saveReports } from './demo/save-reports';
import { saveFiles, savePrintSet, saveSheet } from './demo/make-print-set';
import { sizeWindow, takePicture } from './demo/take-pictures';
import { type LaunchedDesk, launchPackagedApp } from './launch-packaged-app';
import { packageUnpacked } from './package-app';
import { PROJECT_FOLDER } from './project-folder';
import { runScript } from './run-script';
import { withVirtualDisplay } from './virtual-display';

const OUTPUT = join(PROJECT_FOLDER, 'demo-output');
const SCREENS = join(OUTPUT, 'screens');
const PAPERS = join(OUTPUT, 'teach-meet');
const BURSARIES = join(OUTPUT, 'bursaries');
const REPORTS = join(OUTPUT, 'reports');

/** One thing the demo does in the app, and how it is told afterwards. */
type Step = { readonly name: string; readonly run: (desk: LaunchedDesk) => Promise<void> };

const picture = (desk: LaunchedDesk, name: string) => takePicture(desk, SCREENS, name);

const STEPS: readonly Step[] = [
  {
    name: 'Opened the sample school, Harbour Lane Primary',
    run: async (desk) => {
      await sizeWindow(desk);
      await picture(desk, 'first-run');
      await openSampleSchool(desk.window);
      await picture(desk, 'today');
    },
  },
  {
    name: 'Looked at its people',
    run: async (desk) => {
      const { window } = desk;
      await goTo(window, 'People');
      await picture(desk, 'people');
      await window.getByRole('link', { name: 'Abara, Meredith' }).click();
      await window.getByRole('heading', { level: 1, name: 'Meredith Abara' }).waitFor();
      await picture(desk, 'person');
      await goTo(window, 'People');
      await window.getByRole('button', { name: 'Import a staff list' }).click();
      await window.getByRole('heading', { level: 1, name: 'Import a staff list' }).waitFor();
      await picture(desk, 'import');
    },
  },
  {
    name: 'Drafted the timetable of the November Teach-meet',
    run: async (desk) => {
      const { window } = desk;
      await goTo(window, 'Teach-meets');
      await picture(desk, 'teach-meets');
      await openTeachMeet(window);
      await goToStep(window, 'Plan');
      await picture(desk, 'plan');
      await goToStep(window, 'Talks');
      await picture(desk, 'talks');
      await goToStep(window, 'Timetable');
      await picture(desk, 'timetable-half-planned');
      console.log(`  ${await draftTimetable(window)}`);
      await window.getByRole('button', { name: 'Dismiss' }).click();
      await picture(desk, 'timetable');
    },
  },
  {
    name: 'Published version 1 and saved its print set and files',
    run: async (desk) => {
      const { window } = desk;
      await goToStep(window, 'Publish and print');
      await publish(window, 1);
      await readMessage(window, 'Publish version 1');
      await picture(desk, 'publish-and-print');
      await savePrintSet(desk, PAPERS);
      await saveFiles(desk, PAPERS);
    },
  },
  {
    name: 'Withdrew a talk, drafted again with least change, published version 2 and saved its change slips',
    run: async (desk) => {
      const { window } = desk;
      await goToStep(window, 'Talks');
      await window.getByRole('button', { name: /^More for .*Counting to ten in Makaton/ }).click();
      await window.getByRole('menuitem', { name: 'Withdraw' }).click();
      await goToStep(window, 'Timetable');
      console.log(`  ${await redraft(window, 'Re-draft with least change')}`);
      await goToStep(window, 'Publish and print');
      await publish(window, 2);
      await readMessage(window, 'Publish version 2');
      await saveSheet(desk, 'Change slips', join(PAPERS, 'change slips of version 2.pdf'));
    },
  },
  {
    name: 'Saved the ledger, an application, an award letter and the thread of an enquiry',
    run: (desk) => saveBursaries(desk, BURSARIES),
  },
  {
    name: 'Froze the autumn summary and saved it in every form, with a poster and a governor’s visit form',
    run: (desk) => saveReports(desk, REPORTS),
  },
  {
    name: 'Looked at the timekeeper’s view, the palette and the settings',
    run: async (desk) => {
      const { window } = desk;
      await window.keyboard.press('Control+k');
      await window.keyboard.type('phonics');
      await window.getByRole('option').first().waitFor();
      await picture(desk, 'find-anything');
      await window.keyboard.press('Escape');
      await window.keyboard.press('Escape');
      await goTo(window, 'Settings');
      await picture(desk, 'settings');
      await window.getByRole('link', { name: 'This window' }).click();
      await window.getByRole('radio', { name: 'Dark' }).check({ force: true });
      await goTo(window, 'Today');
      await picture(desk, 'today-dark');
      await openTeachMeet(window);
      await goToStep(window, 'Timetable');
      await picture(desk, 'timetable-dark');
      await window.getByRole('link', { name: 'Timekeeper’s view' }).click();
      await window.getByRole('button', { name: /School hall/ }).click();
      await window.getByRole('group', { name: 'Timekeeping' }).waitFor();
      await window.keyboard.press('ArrowRight');
      await window.keyboard.press('Space');
      await window.getByRole('timer').filter({ hasText: '6:5' }).waitFor();
      await picture(desk, 'timekeeper-dark');
      await window.keyboard.press('Escape');
    },
  },
];

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
  await mkdir(PAPERS, { recursive: true });
  await mkdir(BURSARIES, { recursive: true });
  await mkdir(REPORTS, { recursive: true });
  const [runtime] = await Promise.all([ensureElectron(), ensureSystemPackages('demo')]);
  console.log(`Packaging CPD Desk with ${describeRuntime(runtime)} …`);
  await packageUnpacked(runtime);
  console.log('In the packaged app, on a fresh data folder:');
  await withVirtualDisplay(runSteps);
  const made = await listMade();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\nMade in ${seconds} seconds:\n${made.map((path) => `  ${path}`).join('\n')}`);
});
