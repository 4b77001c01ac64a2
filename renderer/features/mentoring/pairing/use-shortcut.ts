import { useEffect, useEffectEvent } from 'react';

/** What lies over the page; a message in the corner is an alert dialog too, but covers nothing. */
const COVERS =
  '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"]), [role="menu"], [role="listbox"]';

/** Does something at Ctrl and a letter (⌘ on a Mac), unless a dialog or a menu is open over the page. */
export function useShortcut(letter: string, act: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.altKey || event.shiftKey) return;
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== letter) return;
    if (document.querySelector(COVERS) !== null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
