import type { Arrangement } from './arrangement';

/**
 * Places one more talk and keeps all the others placed, moving them along a chain from cell to cell where it must
 * (an augmenting path). Answers false, and leaves everything as it was, where it finds no such chain; because of the
 * pair rules there may still be a cleverer rearrangement.
 */
export function makeRoom(arrangement: Arrangement, talk: number): boolean {
  return settle(arrangement, talk, new Uint8Array(arrangement.grid.cells));
}

function settle(arrangement: Arrangement, talk: number, tried: Uint8Array): boolean {
  const { grid } = arrangement;
  for (let cell = 0; cell < grid.cells; cell += 1) {
    if (tried[cell] === 0 && arrangement.talkAt[cell] === -1 && arrangement.fits(talk, cell)) {
      arrangement.put(talk, cell);
      return true;
    }
  }
  for (let cell = 0; cell < grid.cells; cell += 1) {
    const holder = arrangement.talkAt[cell] ?? -1;
    if (tried[cell] === 1 || holder < 0 || grid.open[talk * grid.cells + cell] !== 1) continue;
    if (!arrangement.isFreeAt(talk, cell, holder, -1)) continue;
    tried[cell] = 1;
    arrangement.lift(holder);
    arrangement.put(talk, cell);
    if (settle(arrangement, holder, tried)) return true;
    arrangement.lift(talk);
    arrangement.put(holder, cell);
  }
  return false;
}
