import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeRuntime } from './electron-runtime';
import { ensureElectron } from './ensure-electron';
import { ensureSystemPackages } from './ensure-system-packages';
import { packageUnpacked } from './package-app';
import { PROJECT_FOLDER, npmProgram } from './project-folder';
import { runCommand } from './run-command';
import { describeError, runScript } from './run-script';
import {
  FAILED,
  PASSED,
  type Tally,
  addTallies,
  describeTally,
  readPlaywrightReport,
  readVitestReport,
  tallyCounts,
} from './test-tally';
import { withVirtualDisplay } from './virtual-display';

/** One part of the run, with its own heading and its own count. */
type Stage = { readonly name: string; readonly run: () => Promise<Tally> };

const REPORTS = join(PROJECT_FOLDER, 'test-results');
const VITEST_REPORT = join(REPORTS, 'vitest.json');
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json');

/** A check that a program makes as a whole counts as one test. */
function check(name: string, program: string, ...args: readonly string[]): Stage {
  return {
    name,
    run: async () => ((await runNode(program, args)) === 0 ? PASSED : FAILED),
  };
}

const CHECKS: readonly Stage[] = [
  check('Format', 'oxfmt/bin/oxfmt', '--check', '.'),
  check('Lint', 'oxlint/bin/oxlint', '.'),
  check('Types', 'typescript/bin/tsc', '-b'),
  check('Unused code', 'knip/bin/knip.js'),
  {
    name: 'Unit, main-process and component tests',
    run: async () => {
      // Some open the app's workbooks and letters as an office does.
      await ensureSystemPackages();
      const code = await runNode('vitest/vitest.mjs', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${VITEST_REPORT}`,
      ]);
      return tallyCounts(readVitestReport(await readReport(VITEST_REPORT)), code);
    },
  },
];

const PACKAGING: Stage = {
  name: 'Packaging',
  run: async () => {
    const [runtime] = await Promise.all([ensureElectron(), ensureSystemPackages()]);
    await packageUnpacked(runtime);
    console.log(`Packaged with ${describeRuntime(runtime)}.`);
    return PASSED;
  },
};

const JOURNEYS: Stage = {
  name: 'End-to-end tests on the packaged app',
  run: async () => {
    const code = await withVirtualDisplay((screen) => runNode('@playwright/test/cli.js', ['test'], screen));
    return tallyCounts(readPlaywrightReport(await readReport(PLAYWRIGHT_REPORT)), code);
  },
};

/** Where packaging failed, an app of an earlier run must not be tested in its place. */
const NO_APP: Stage = {
  name: JOURNEYS.name,
  run: () => Promise.reject(new Error('There is no packaged app to test.')),
};

async function runStage({ name, run }: Stage): Promise<Tally> {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  const tally = await run().catch((error: unknown) => {
    console.error(describeError(error));
    return FAILED;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${describeTally(tally)} in ${seconds} s`);
  return tally;
}

async function runNode(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code } = await runCommand(process.execPath, [npmProgram(program), ...args], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, ...env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
    isShown: true,
  });
  return code;
}

/** The caller knows the report's form from the program that wrote it. */
async function readReport(path: string) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Runs every stage, also after one that failed, so that a run shows all that is wrong. */
async function runTests(part: string): Promise<Tally> {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const tallies: Tally[] = [];
  if (part !== 'e2e') for (const stage of CHECKS) tallies.push(await runStage(stage));
  if (part === 'check') return addTallies(tallies);

  const packaging = await runStage(PACKAGING);
  return addTallies([...tallies, packaging, await runStage(packaging.failed === 0 ? JOURNEYS : NO_APP)]);
}

await runScript(import.meta.url, async () => {
  const { values } = parseArgs({ options: { only: { type: 'string', default: 'all' } } });
  const total = await runTests(values.only);
  console.log(`\n${describeTally(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
