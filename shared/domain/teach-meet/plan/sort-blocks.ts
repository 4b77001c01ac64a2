import type { Block } from '../teach-meet';

/** The day's blocks by their start, then by their end, whatever order they were entered in. */
export function sortBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.toSorted((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}
