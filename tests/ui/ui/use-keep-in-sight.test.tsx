import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeepInSight } from '../../../renderer/ui/use-keep-in-sight';

let tell: ResizeObserverCallback = () => undefined;
const scrolled = vi.fn<(options?: ScrollIntoViewOptions | boolean) => void>();

class HeldResizeObserver implements ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    tell = callback;
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}

function grow(height: number) {
  const size = [{ inlineSize: 300, blockSize: height }];
  const entry = {
    target: document.body,
    contentRect: new DOMRect(0, 0, 300, height),
    borderBoxSize: size,
    contentBoxSize: size,
    devicePixelContentBoxSize: size,
  };
  act(() => tell([entry], new HeldResizeObserver(tell)));
}

function Answer() {
  return <div ref={useKeepInSight<HTMLDivElement>()}>The answer</div>;
}

describe('useKeepInSight', () => {
  const still = globalThis.ResizeObserver;

  beforeEach(() => {
    globalThis.ResizeObserver = HeldResizeObserver;
    scrolled.mockClear();
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(scrolled);
  });

  afterEach(() => {
    globalThis.ResizeObserver = still;
    vi.restoreAllMocks();
  });

  it('shows what came, and again when more of it comes', () => {
    render(<Answer />);
    grow(40);
    grow(200);
    expect(scrolled.mock.calls).toEqual([
      [{ block: 'nearest', behavior: 'smooth' }],
      [{ block: 'nearest', behavior: 'smooth' }],
    ]);
  });

  it('stays where the reader is when it shrinks', () => {
    render(<Answer />);
    grow(200);
    scrolled.mockClear();
    grow(120);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('does not glide where less motion is asked for', () => {
    const ask = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      Object.defineProperty(ask(query), 'matches', { value: query === '(prefers-reduced-motion: reduce)' }),
    );
    render(<Answer />);
    grow(40);
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest', behavior: 'instant' });
  });
});
