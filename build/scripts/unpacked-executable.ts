import { join } from 'node:path';
import { PROJECT_FOLDER } from './project-folder';

/** Where the unpacked build of this system puts the program. */
export function unpackedExecutable(): string {
  const dist = join(PROJECT_FOLDER, 'dist');
  const suffix = process.arch === 'arm64' ? '-arm64' : '';
  switch (process.platform) {
    case 'win32':
      return join(dist, `win${suffix}-unpacked`, 'CPD Desk.exe');
    case 'darwin':
      return join(dist, `mac${suffix}`, 'CPD Desk.app/Contents/MacOS/CPD Desk');
    default:
      return join(dist, `linux${suffix}-unpacked`, 'cpd-desk');
  }
}
