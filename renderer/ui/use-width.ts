import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in rem, kept up to date; infinite until it is measured. Its own scrollbar is part of it: what
 * is shown by the width could bring the scrollbar and take it away again without end.
 */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const ref = useRef<E | null>(null);
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const pixels = entry?.borderBoxSize[0]?.inlineSize ?? 0;
      if (pixels === 0) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(pixels / rem);
    });
    observer.observe(element, { box: 'border-box' });
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
