import type { FormEvent } from 'react';

/** Hears a figure at each key typed into the number field inside, which itself speaks only on a step, Enter or leaving. */
export function whileTyping(onFigure: (figure: number) => void) {
  return {
    onInput: (event: FormEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.value.trim() === '') return;
      const figure = Number(event.target.value.replaceAll(',', ''));
      if (!Number.isNaN(figure)) onFigure(figure);
    },
  };
}
