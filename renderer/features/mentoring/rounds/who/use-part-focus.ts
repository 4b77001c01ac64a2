import { type RefObject, useCallback, useRef } from 'react';

/** A part of the screen that takes the focus when what was focused inside it has gone. */
export function usePartFocus(): readonly [RefObject<HTMLDivElement | null>, () => void] {
  const part = useRef<HTMLDivElement>(null);
  return [part, useCallback(() => part.current?.focus(), [])];
}
