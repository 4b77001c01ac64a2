import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command';
import { runScript } from './run-script';
import { SYSTEM_PACKAGES, chooseNames, findMissingPackages } from './system-packages';

/**
 * What is about to be done: `window` opens the app on a screen that is there, `demo` also brings a screen and reads PDFs,
 * `tests` also open workbooks and letters as an office does.
 */
export type Purpose = 'window' | 'demo' | 'tests';

/** What is not needed for each. */
const NOT_NEEDED: Readonly<Record<Purpose, ReadonlySet<string>>> = {
  window: new Set(['display', 'paper', 'office']),
  demo: new Set(['office']),
  tests: new Set(),
};

/** Programs that stand for the packages on a Linux without apt-get. */
const PROGRAMS: Readonly<Record<Purpose, readonly string[]>> = {
  window: [],
  demo: ['Xvfb', 'pdftotext', 'pdftoppm', 'pdfinfo'],
  tests: ['Xvfb', 'pdftotext', 'pdftoppm', 'pdfinfo', 'soffice'],
};

/**
 * Makes sure the system has what Electron and its tests need. As root on Debian or Ubuntu it installs what is missing;
 * elsewhere it throws with the one command to run. Windows and macOS need nothing.
 */
export async function ensureSystemPackages(purpose: Purpose = 'tests'): Promise<void> {
  if (process.platform !== 'linux') return;
  if (!(await isDebianLike())) return checkPrograms(purpose);

  const wanted = SYSTEM_PACKAGES.filter(({ use }) => !NOT_NEEDED[purpose].has(use));
  const status = await runCommand('dpkg-query', [
    '--show',
    '--showformat=${Package} ${Status}\n',
    ...wanted.flatMap(({ names }) => names),
  ]);
  const missing = findMissingPackages(status.answer, wanted);
  if (missing.length === 0) return;

  if (process.getuid?.() !== 0) {
    const names = chooseNames(missing, await listOffered(missing.flatMap((one) => one.names)));
    throw new Error(
      `The system lacks ${names.join(', ')}. Run this once, then try again:\n  sudo apt-get install -y ${names.join(' ')}`,
    );
  }
  await installPackages(missing);
}

async function installPackages(missing: ReturnType<typeof findMissingPackages>): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const oldest = missing.map(({ names }) => names[0]).join(', ');
  console.log(`Installing what the system lacks: ${oldest}`);
  let output = '';
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const update = await runCommand('apt-get', ['update', '-qq'], { env });
    const names = chooseNames(missing, await listOffered(missing.flatMap((one) => one.names)));
    const install = await runCommand(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...names],
      { env },
    );
    if (install.code === 0) return;
    output = update.output + install.output;
  }
  throw new Error(`apt-get could not install ${oldest}:\n${output.trim().split('\n').slice(-15).join('\n')}`);
}

/** The names that apt can install; a name that only another package "provides" is not among them. */
async function listOffered(names: readonly string[]): Promise<ReadonlySet<string>> {
  const { answer } = await runCommand('apt-cache', ['show', '--no-all-versions', ...names]);
  return new Set([...answer.matchAll(/^Package: (\S+)$/gm)].map(([, name]) => name ?? ''));
}

async function isDebianLike(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

async function checkPrograms(purpose: Purpose): Promise<void> {
  const programs = PROGRAMS[purpose];
  const found = await Promise.all(
    programs.map(async (name) => (await runCommand('which', [name])).code === 0),
  );
  const lacking = programs.filter((_, index) => !found[index]);
  if (lacking.length === 0) return;
  throw new Error(
    `These programs are missing: ${lacking.join(', ')}. Install Xvfb, poppler's tools (poppler-utils) and LibreOffice with the system's package manager, then try again.`,
  );
}

await runScript(import.meta.url, ensureSystemPackages);
