import { useCallback, useEffect, useRef, useState } from 'react';
import {
  PAIRING_STAGES,
  pairingId,
  type PairingId,
  type PairingStage,
} from '#shared/domain/mentoring/relationship/pairing';

/** The card that is being dragged, where it hangs in the window's pixels, and the stage under it. */
export type CardDrag = {
  readonly pairingId: PairingId;
  readonly x: number;
  readonly y: number;
  readonly over: PairingStage | null;
};

const MOVED_PIXELS = 6;

/**
 * Drags cards (`data-pairing`) by mouse or pen from stage to stage (`data-stage`) of the frame that gets the `ref`; a
 * finger scrolls, and has the card's menu.
 */
export function useCardDrag(onDrop: (id: PairingId, to: PairingStage) => void) {
  const [drag, setDrag] = useState<CardDrag | null>(null);
  // The listeners of a drag outlive the render in which it began.
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  const ref = useCallback((frame: HTMLElement | null) => {
    if (frame === null) return undefined;
    const whole = new AbortController();
    const grab = (down: PointerEvent) => {
      const id = cardUnder(down);
      if (id !== null) follow(down, id, setDrag, (to) => drop.current(id, to));
    };
    frame.addEventListener('pointerdown', grab, { signal: whole.signal });
    // A link would otherwise be dragged as text, in place of its card.
    frame.addEventListener('dragstart', (event) => event.preventDefault(), { signal: whole.signal });
    return () => whole.abort();
  }, []);
  return { drag, ref };
}

function cardUnder({ target, button, pointerType }: PointerEvent): PairingId | null {
  if (button !== 0 || pointerType === 'touch' || !(target instanceof Element)) return null;
  if (target.closest('button') !== null) return null;
  const id = pairingId.safeParse(target.closest<HTMLElement>('[data-pairing]')?.dataset['pairing']);
  return id.success ? id.data : null;
}

/** From the press on a card to the release; a drag begins once the pointer has moved a little. */
function follow(
  down: PointerEvent,
  id: PairingId,
  show: (drag: CardDrag | null) => void,
  drop: (to: PairingStage) => void,
): void {
  let isDragging = false;
  const ending = new AbortController();
  const { signal } = ending;
  const stop = () => {
    ending.abort();
    show(null);
    if (isDragging) swallowNextClick();
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    if (!isDragging && Math.hypot(x - down.clientX, y - down.clientY) < MOVED_PIXELS) return;
    if (!isDragging) window.getSelection()?.removeAllRanges();
    isDragging = true;
    show({ pairingId: id, x, y, over: stageUnder(x, y) });
  };
  const release = ({ clientX, clientY }: PointerEvent) => {
    const to = isDragging ? stageUnder(clientX, clientY) : null;
    stop();
    if (to !== null) drop(to);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', stop, { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && stop(), { signal });
}

function stageUnder(x: number, y: number): PairingStage | null {
  const name = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]')?.dataset['stage'];
  return PAIRING_STAGES.find((stage) => stage === name) ?? null;
}

/** The click that a browser sends after a drag is no press of the link under it. */
function swallowNextClick(): void {
  const ending = new AbortController();
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true, signal: ending.signal });
  setTimeout(() => ending.abort());
}
