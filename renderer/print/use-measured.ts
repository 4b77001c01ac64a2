import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Measures a paper once its fonts are there, since a page laid out with a stand-in face breaks elsewhere. Gives nothing
 * until then; a new `subject` is measured anew.
 */
export function useMeasured<T>(
  subject: unknown,
  measure: (proofs: HTMLElement) => T,
): { readonly proofs: RefObject<HTMLDivElement | null>; readonly measured: T | null } {
  const proofs = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<{ readonly subject: unknown; readonly value: T } | null>(null);
  const latest = useRef(measure);
  useLayoutEffect(() => {
    latest.current = measure;
  });
  useEffect(() => {
    let isCurrent = true;
    const run = async () => {
      // Asking for a height makes the browser start loading the faces that the words need; only then can one wait.
      proofs.current?.getBoundingClientRect();
      await document.fonts?.ready;
      if (isCurrent && proofs.current !== null) setAnswer({ subject, value: latest.current(proofs.current) });
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [subject]);
  return { proofs, measured: answer !== null && answer.subject === subject ? answer.value : null };
}
