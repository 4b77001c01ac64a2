import { useEffect, useRef } from 'react';
import type { BoardColumn } from '#shared/domain/mentoring/relationship/board';
import type { PairingId, PairingStage } from '#shared/domain/mentoring/relationship/pairing';
import { findCard } from './arrange-cards';

/** Keeps the focus with a card that moves: where it stood there is nothing afterwards. */
export function useFocusOnMoved(columns: readonly BoardColumn[]): (id: PairingId, to: PairingStage) => void {
  const moved = useRef<{ readonly id: PairingId; readonly to: PairingStage } | null>(null);
  useEffect(() => {
    if (moved.current === null || findCard(columns, moved.current.id)?.stage !== moved.current.to) return;
    const card = document.querySelector(`[data-pairing="${CSS.escape(moved.current.id)}"]`);
    card?.querySelector<HTMLElement>('button')?.focus();
    moved.current = null;
  }, [columns]);
  return (id, to) => {
    moved.current = { id, to };
  };
}
