import type { ReactNode } from 'react';
import type { Signal } from '#shared/domain/teach-meet/timekeeping/signals';

export type Face = 'ready' | 'speaking' | 'paused' | Signal['kind'];

/** Each state has a shape of its own, so that it is known without its colour. */
const SHAPES: Readonly<Record<Face, ReactNode>> = {
  ready: <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  speaking: <path d="M6 3.5 20 12 6 20.5Z" />,
  paused: <path d="M5 4h5v16H5zM14 4h5v16h-5z" />,
  'two-left': <path d="M5.5 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Zm13 0a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z" />,
  'one-left': <path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" />,
  time: <path d="M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9Z" />,
};

export function SignalShape({ face }: { readonly face: Face }) {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      {SHAPES[face]}
    </svg>
  );
}
