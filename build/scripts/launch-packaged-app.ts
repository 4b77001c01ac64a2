import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, type Page, _electron } from 'playwright';
import { unpackedExecutable } from './unpacked-executable';

export type LaunchOptions = {
  /** The school's records; without it a fresh folder that goes when the app is closed. */
  readonly dataDir?: string;
  /** The window's place, zoom and the like; without it a fresh folder that goes when the app is closed. */
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export type LaunchedDesk = {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly dataDir: string;
  readonly userDataDir: string;
  /** What the main process and the windows have written so far. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
};

/** Starts the packaged app as a user in London would, in a window that looks the same on every machine. */
export async function launchPackagedApp(options: LaunchOptions = {}): Promise<LaunchedDesk> {
  const own = await mkdtemp(join(tmpdir(), 'cpd-desk-'));
  const dataDir = options.dataDir ?? join(own, 'records');
  const userDataDir = options.userDataDir ?? join(own, 'profile');
  const removeOwn = () => rm(own, { recursive: true, force: true, maxRetries: 5 });
  const written: string[] = [];
  try {
    const app = await _electron.launch({
      executablePath: unpackedExecutable(),
      args: [
        `--data-dir=${dataDir}`,
        `--user-data-dir=${userDataDir}`,
        '--lang=en-GB',
        '--force-color-profile=srgb',
        '--force-device-scale-factor=1',
        // A test leaves nothing in the keyring of the machine it runs on.
        '--password-store=basic',
        ...(options.args ?? []),
      ],
      env: { ...definedEnv(), LANGUAGE: 'en_GB', TZ: 'Europe/London', ...options.env },
      timeout: 30_000,
    });
    askAgainWhereLost(app);
    const process = app.process();
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
    }
    app.context().on('console', (message) => written.push(`window ${message.type()}: ${message.text()}\n`));
    app.context().on('weberror', (error) => written.push(`window error: ${error.error().stack ?? ''}\n`));
    const window = await app.firstWindow();
    const close = async () => {
      await app.close();
      await removeOwn();
    };
    return { app, window, dataDir, userDataDir, log: () => written.join(''), close };
  } catch (error) {
    await removeOwn();
    throw error;
  }
}

/**
 * V8 holds the promise of an evaluation's answer only weakly, and now and then loses it in a busy main process. What this
 * project evaluates there sets or reads something, so it can be asked again.
 *
 * @see https://github.com/microsoft/playwright/issues/33737
 */
function askAgainWhereLost(app: ElectronApplication): void {
  const evaluate: (task: never, given: unknown) => Promise<unknown> = app.evaluate.bind(app);
  const askTwice = (task: never, given: unknown) =>
    evaluate(task, given).catch((error: unknown) => {
      if (!String(error).includes('promise was garbage collected')) throw error;
      return evaluate(task, given);
    });
  // The many forms of `evaluate` all take a task and what it is given, which its type cannot say in one.
  app.evaluate = askTwice as ElectronApplication['evaluate'];
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
