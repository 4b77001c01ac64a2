import type { ReactNode } from 'react';
import { VisuallyHidden as KitVisuallyHidden } from 'react-aria-components';

export interface VisuallyHiddenProps {
  readonly children: ReactNode;
  /** For words that are read out as they change. */
  readonly role?: 'status' | 'alert';
}

/** Words that are read out and not seen; a span, so that it may stand within a sentence. */
export function VisuallyHidden(props: VisuallyHiddenProps) {
  return <KitVisuallyHidden elementType="span" {...props} />;
}
