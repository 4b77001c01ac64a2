import type { DeskBridge } from '#shared/contract/bridge';

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}

/** The main process, as the window may speak to it; `renderer/state` is its only caller. */
export const bridge = (): DeskBridge => window.desk;
