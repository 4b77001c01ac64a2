import { useEffect, useEffectEvent, useRef, type FormEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';

export type QuickSave = {
  /** For the `<form>`: Ctrl+Enter anywhere in it, or in its dialog, saves. */
  readonly form: {
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly onSubmit: (event: FormEvent) => void;
  };
  /** For a button outside the form. */
  readonly submit: () => void;
};

/**
 * Saves a form by its button or by Ctrl+Enter; a field that is still being typed in is taken first. It opens with the
 * focus in the field marked `data-first`, however it was opened.
 */
export function useQuickSave(save: () => void): QuickSave {
  const ref = useRef<HTMLFormElement>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const place = ref.current?.closest('[role="dialog"]') ?? ref.current;
    if (!(event.target instanceof Node) || place?.contains(event.target) !== true) return;
    event.preventDefault();
    event.stopPropagation();
    const { activeElement } = document;
    // Fields that keep what is typed until they are left hand it over now.
    if (activeElement instanceof HTMLElement) flushSync(() => activeElement.blur());
    ref.current?.requestSubmit();
  });
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('[data-first] :is(input, textarea)')?.focus();
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  return {
    form: {
      ref,
      onSubmit: (event) => {
        event.preventDefault();
        save();
      },
    },
    submit: () => ref.current?.requestSubmit(),
  };
}
