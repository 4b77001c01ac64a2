import { create } from 'zustand';
import type { Preferences } from '#shared/contract/channels';
import { bridge } from './bridge';

/** How this computer's user likes the window. */
export const usePreferences = create<Preferences>()(() => ({ theme: 'system', zoom: 100, sound: true }));

function show(preferences: Preferences): void {
  usePreferences.setState(preferences);
  if (preferences.theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = preferences.theme;
}

/** Reads the preferences and follows changes made from the menu. */
export function startPreferences(): void {
  bridge().onPreferences(show);
  void bridge().preferences(undefined).then(show);
}

export async function setPreferences(change: Partial<Preferences>): Promise<void> {
  show(await bridge().setPreferences(change));
}
