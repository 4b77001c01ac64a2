import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls an element into sight when it comes and whenever it grows, by the least that shows it: an answer that opens
 * below the fold would be missed. Without a glide where the reader asked for less motion.
 */
export function useKeepInSight<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    let height = 0;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.height ?? 0;
      if (now > height) {
        const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
        element.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
      }
      height = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return ref;
}
