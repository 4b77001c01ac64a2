import { ok, refuse, type Result } from '#shared/lib/result';
import { FOR_OTHERS, errorCode, writeDurably } from '../store/durable-file';

/** Writes a file where the coordinator chose; says in words why it cannot be there. What stood there before is kept. */
export async function writeChosenFile(
  path: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<Result<null>> {
  try {
    await writeDurably(path, bytes, FOR_OTHERS);
    return ok(null);
  } catch (error) {
    return refuse('file-not-written', describeFault(errorCode(error)));
  }
}

/** Why a file cannot be where it was wanted, by the system's name of the fault. */
export function describeFault(code: string): string {
  if (code === 'ENOSPC') {
    return 'The disk is full, so the file was not saved. Make some room, or choose another place.';
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return 'The file was not saved: CPD Desk may not write there, or another program has the file open. Close it, or choose another place.';
  }
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') {
    return 'The file was not saved: that folder is no longer there. Choose another place.';
  }
  return `The file was not saved (${code || 'unknown fault'}). Choose another place, or try again.`;
}
