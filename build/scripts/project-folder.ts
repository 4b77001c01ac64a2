import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The root of the project, wherever the command was started. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../..');

/** A folder for large downloads that outlives a clone, by the system's custom for such. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'cpd-desk');
}

/** A program that an npm package brought, ready to be run with Node. */
export function npmProgram(path: string): string {
  return join(PROJECT_FOLDER, 'node_modules', path);
}
