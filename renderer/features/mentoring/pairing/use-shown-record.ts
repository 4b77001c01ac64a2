import { useEffect, useRef, type RefObject } from 'react';
import { usePairingPart } from './pairing-parts';

/** For the place of one record: brought into view and focused where the address names it. */
export function useShownRecord<T extends HTMLElement>(
  id: string,
): {
  readonly ref: RefObject<T | null>;
  readonly isShown: boolean;
} {
  const { record } = usePairingPart();
  const ref = useRef<T>(null);
  const isShown = record === id;
  useEffect(() => {
    if (!isShown) return undefined;
    ref.current?.focus({ preventScroll: true });
    // The router starts a new address at its top, after this effect.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => ref.current?.scrollIntoView({ block: 'center' }));
    });
    return () => cancelAnimationFrame(frame);
  }, [isShown]);
  return { ref, isShown };
}
