import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

class StillResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// Nothing is laid out here, so no size ever changes.
globalThis.ResizeObserver = StillResizeObserver;

// happy-dom announces a selection even where it stays the same, and date fields answer each with another.
const collapse = Selection.prototype.collapse;
let isCollapsing = false;
Selection.prototype.collapse = function collapseOnce(...place) {
  if (isCollapsing) return;
  isCollapsing = true;
  collapse.apply(this, place);
  isCollapsing = false;
};

afterEach(() => {
  cleanup();
});
