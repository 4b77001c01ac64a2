import { build } from 'electron-vite';
import { PROJECT_FOLDER } from './project-folder';

/** Bundles the main process, the bridges and the screens into out/, as electron.vite.config.ts says. */
export async function buildApp(): Promise<void> {
  await build({ root: PROJECT_FOLDER, logLevel: 'warn' });
}
