import { useEffect } from 'react';

const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/** Hears rows pasted onto the screen itself, outside any field; a dialog that is open keeps its own. */
export function usePastedRows(onPaste: (text: string) => void, isBusy: boolean): void {
  useEffect(() => {
    if (isBusy) return undefined;
    const hear = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest(TYPED_INTO) !== null) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      onPaste(text);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [onPaste, isBusy]);
}
