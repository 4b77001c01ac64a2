import { type ChildProcess, spawn } from 'node:child_process';

type VirtualDisplay = {
  /** The display's name for `DISPLAY`, such as `:99`. */
  readonly name: string;
  readonly close: () => Promise<void>;
};

/** The projector-sized screen on which tests and the demo look at the app. */
const SCREEN = '1920x1080x24';
/** By these the user or the system ends a run early; the screen must not outlive it. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts a screen that nobody sees, on a display number that is free: several may run side by side. It answers undefined
 * on Windows and macOS, which have a screen. Throws where Xvfb does not start within 10 seconds.
 */
async function openVirtualDisplay(): Promise<VirtualDisplay | undefined> {
  if (process.platform !== 'linux') return undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stopWithUs = () => {
    server.kill();
    process.exit(1);
  };
  for (const signal of ENDINGS) process.once(signal, stopWithUs);
  const close = async () => {
    for (const signal of ENDINGS) process.off(signal, stopWithUs);
    server.kill();
    await ended;
  };
  try {
    return { name: `:${await readDisplayNumber(server)}`, close };
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
}

/** Runs a task with a screen of its own, given as environment variables, and puts the screen away afterwards. */
export async function withVirtualDisplay<T>(
  task: (screen: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const display = await openVirtualDisplay();
  try {
    // Without this, a Wayland desktop would get the windows instead.
    return await task(display ? { DISPLAY: display.name, WAYLAND_DISPLAY: '' } : {});
  } finally {
    await display?.close();
  }
}

function readDisplayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const give = (reason: string) => reject(new Error(`The virtual screen (Xvfb) did not start: ${reason}`));
    const limit = setTimeout(() => give('no answer within 10 seconds'), 10_000);
    let answer = '';
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
      if (!answer.endsWith('\n')) return;
      clearTimeout(limit);
      resolve(answer.trim());
    });
    server.once('error', (error) => {
      clearTimeout(limit);
      give(error.message);
    });
    server.once('exit', (code) => {
      clearTimeout(limit);
      give(`it ended with code ${code ?? 'none'}`);
    });
  });
}
