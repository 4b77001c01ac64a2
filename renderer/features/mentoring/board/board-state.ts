import { create } from 'zustand';
import type { PairingKind } from '#shared/domain/mentoring/pairing-kind';
import type { BoardSort } from './arrange-cards';

type BoardState = {
  readonly kind: PairingKind | null;
  readonly team: string | null;
  readonly text: string;
  readonly sort: BoardSort;
};

export const FIRST_BOARD: BoardState = { kind: null, team: null, text: '', sort: 'soonest' };

/** How the board was last looked at, kept while a pairing's page is open so that coming back loses nothing. */
export const useBoardState = create<BoardState>()(() => FIRST_BOARD);

export function changeBoard(change: Partial<BoardState>): void {
  useBoardState.setState(change);
}
