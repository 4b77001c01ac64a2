import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';
import { flushSync } from 'react-dom';
import type { TalkId } from '#shared/domain/teach-meet/teach-meet';
import type { Carrying } from './use-carrying';

/** Where the talk that is being dragged hangs, in pixels of the window. */
export type Ghost = { readonly talkId: TalkId; readonly x: number; readonly y: number };

export type PointerDrag = {
  readonly ghost: Ghost | null;
  /** To be called when the pointer goes down on a talk; a drag begins once it has moved a little. */
  readonly grab: (event: ReactPointerEvent, talkId: TalkId) => void;
};

const MOVED_PIXELS = 5;
const EDGE_PIXELS = 48;
const SCROLL_PIXELS = 18;

/** Drags talks by mouse, pen or finger over the cells of the grid; the same move as the keyboard's, by other means. */
export function usePointerDrag(carrying: Carrying, findScroller: () => HTMLElement | null): PointerDrag {
  const [ghost, setGhost] = useState<Ghost | null>(null);
  // The listeners of a drag outlive the render in which it began.
  const latest = useRef(carrying);
  useEffect(() => {
    latest.current = carrying;
  }, [carrying]);

  const grab = (down: ReactPointerEvent, talkId: TalkId) => {
    if (down.button !== 0) return;
    let isDragging = false;
    const ending = new AbortController();
    const { signal } = ending;

    const move = ({ clientX, clientY }: PointerEvent) => {
      const distance = Math.hypot(clientX - down.clientX, clientY - down.clientY);
      if (!isDragging && distance < MOVED_PIXELS) return;
      // At once, so that a quick flick finds what each cell is to the talk before the button is let go.
      if (!isDragging) flushSync(() => latest.current.pickUp(talkId));
      isDragging = true;
      setGhost({ talkId, x: clientX, y: clientY });
      scrollAtEdge(findScroller(), clientX, clientY);
    };
    const stop = () => {
      ending.abort();
      setGhost(null);
      if (isDragging) swallowNextClick();
    };
    const drop = ({ clientX, clientY }: PointerEvent) => {
      stop();
      if (!isDragging) return;
      const cell = latest.current.states.get(cellUnder(clientX, clientY) ?? '');
      if (cell === undefined) latest.current.letGo();
      else latest.current.drop({ roomId: cell.roomId, slotId: cell.slotId });
    };
    const cancel = () => {
      stop();
      if (isDragging) latest.current.letGo();
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('pointercancel', cancel, { signal });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && cancel(), { signal });
  };

  return { ghost, grab };
}

function cellUnder(x: number, y: number): string | undefined {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]');
  return cell?.dataset['cell'];
}

function scrollAtEdge(scroller: HTMLElement | null, x: number, y: number): void {
  if (scroller === null) return;
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const step = (at: number, start: number, end: number) =>
    at < start + EDGE_PIXELS ? -SCROLL_PIXELS : at > end - EDGE_PIXELS ? SCROLL_PIXELS : 0;
  if (x > left && x < right) scroller.scrollBy(step(x, left, right), step(y, top, bottom));
}

/** The click that a browser sends after a drag is no press of the button under it. */
function swallowNextClick(): void {
  const ending = new AbortController();
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true, signal: ending.signal });
  setTimeout(() => ending.abort());
}
