import { readFile, stat } from 'node:fs/promises';
import { MAX_STAFF_LIST_BYTES } from '#shared/contract/staff-list';
import { refuse, type Result } from '#shared/lib/result';
import { readStaffBytes, refuseSize } from './read-staff-bytes';
import type { StaffFile } from './staff-file';

/** Reads a staff list from a file of the disk. Its size is asked first: a file too large to be a list is never read. */
export async function readStaffFile(path: string): Promise<Result<StaffFile>> {
  try {
    // Asked before opening, for opening a pipe would wait for somebody to write into it.
    const found = await stat(path);
    if (!found.isFile()) {
      return refuse(
        'not-a-file',
        'This is a folder or a device, not a file. Nothing was brought in. Choose the staff list inside it.',
      );
    }
    return found.size > MAX_STAFF_LIST_BYTES ? refuseSize(found.size) : readStaffBytes(await readFile(path));
  } catch (error) {
    return refuse('cannot-open', `${sayWhy(error)} Nothing was brought in.`);
  }
}

function sayWhy(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT')
    return 'There is no file of that name. It may have been moved or renamed; choose it again.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'You are not allowed to open this file. Ask whoever looks after your computers, or save a copy elsewhere.';
  if (code === 'EBUSY')
    return 'Another program holds this file open. Close it there, for example in Excel, and try again.';
  if (code === 'EISDIR') return 'This is a folder, not a file. Choose the staff list inside it.';
  return 'This file could not be opened. Save a copy elsewhere, and try with that.';
}
