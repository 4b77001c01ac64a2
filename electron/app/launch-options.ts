import { join, resolve } from 'node:path';

/** The folder that holds the school's records: `--data-dir FOLDER` or `--data-dir=FOLDER`, else the user's own. */
export function dataFolder(args: readonly string[], userData: string): string {
  const at = args.findIndex((arg) => arg === '--data-dir' || arg.startsWith('--data-dir='));
  const arg = args[at];
  if (arg === undefined) return join(userData, 'records');
  const named = arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : args[at + 1];
  return named === undefined || named === '' ? join(userData, 'records') : resolve(named);
}
