import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A golden export as it was accepted. */
export function readGolden(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/exports', name), 'utf8');
}
