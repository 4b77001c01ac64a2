import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { MenuAction } from '#shared/contract/channels';
import { bridge } from '../state/bridge';
import { redo, undo } from '../state/actions';

/** Whether the focus is where typing goes, so that Undo means the letters and not the last change. */
function isTyping(): boolean {
  const focused = document.activeElement;
  return (
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'range', 'button'].includes(focused.type)) ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  );
}

/** The action that a key press asks for, or null; a key in a text field belongs to the text. */
function actionOf(event: KeyboardEvent): MenuAction | null {
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isCommand && key === 'k') return 'palette';
  if (isCommand && key === ',') return 'settings';
  if (event.altKey && !isCommand && key === 'arrowleft') return 'back';
  if (event.altKey && !isCommand && key === 'arrowright') return 'forward';
  if (!isCommand || isTyping()) return null;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}

/** Does what the application menu asks for, and what its keys ask for. */
export function useMenuActions({ onPalette }: { readonly onPalette: () => void }): void {
  const router = useRouter();
  useEffect(() => {
    const actions: Readonly<Record<MenuAction, () => void>> = {
      // The browser's own undo of typed letters has no other way in than this one.
      undo: () => (isTyping() ? document.execCommand('undo') : void undo()),
      redo: () => (isTyping() ? document.execCommand('redo') : void redo()),
      palette: onPalette,
      settings: () => void router.navigate({ to: '/settings' }),
      back: () => router.history.back(),
      forward: () => router.history.forward(),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? null : actionOf(event);
      if (action === null) return;
      event.preventDefault();
      actions[action]();
    };
    document.addEventListener('keydown', onKeyDown);
    const stop = bridge().onMenu((action) => actions[action]());
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, [router, onPalette]);
}
