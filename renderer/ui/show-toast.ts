import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Tone } from './tone';

export interface ToastWords {
  /** What happened, in one line. */
  readonly title: string;
  readonly description?: string | undefined;
  readonly tone?: Exclude<Tone, 'neutral' | 'accent'>;
  /** One thing to do about it, for example Undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Stays until it is closed; for what must not be missed. */
  readonly isLasting?: boolean;
}

const TOAST_MILLISECONDS = 8000;

/** The messages on show, at most four at a time. */
export const toastQueue = new ToastQueue<ToastWords>({ maxVisibleToasts: 4 });

/**
 * Shows a short message in the corner for eight seconds, longer while it is pointed at or focused, and gives
 * back a function that takes it away.
 */
export function showToast(words: ToastWords): () => void {
  const key = toastQueue.add(words, words.isLasting === true ? {} : { timeout: TOAST_MILLISECONDS });
  return () => toastQueue.close(key);
}
