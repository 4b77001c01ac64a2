import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script's task where the script itself was started, not where another script imports it. A failure ends it with
 * code 1 and its message in words, without a stack trace; a task can also set `process.exitCode` itself.
 */
export async function runScript(moduleUrl: string, task: () => Promise<void>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  try {
    await task();
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
  // Ended at once: what waits for the natural end to clear up (electron-builder does) ends with code 0 whatever was set.
  if (process.exitCode !== undefined && process.exitCode !== 0) process.exit();
}

/** The message of an error and of what caused it, a line each. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${describeError(error.cause)}`;
}
