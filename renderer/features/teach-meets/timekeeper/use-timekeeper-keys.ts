import { useEffect, useEffectEvent } from 'react';

export type TimekeeperAction =
  | 'toggle'
  | 'next'
  | 'previous'
  | 'restart'
  | 'giveMinute'
  | 'takeMinute'
  | 'fullScreen'
  | 'sound'
  | 'leave';

const KEYS: Readonly<Record<string, TimekeeperAction>> = {
  ' ': 'toggle',
  arrowright: 'next',
  // What a presenter's remote control sends.
  pagedown: 'next',
  arrowleft: 'previous',
  pageup: 'previous',
  r: 'restart',
  '+': 'giveMinute',
  '=': 'giveMinute',
  '-': 'takeMinute',
  f: 'fullScreen',
  s: 'sound',
  escape: 'leave',
};

/** Does what a key asks for. Space on a focused button presses that button, and a key held down counts once. */
export function useTimekeeperKeys(act: (action: TimekeeperAction) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = KEYS[event.key.toLowerCase()];
    if (action === undefined) return;
    if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a') !== null)
      return;
    event.preventDefault();
    act(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
