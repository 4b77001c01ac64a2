import type { DeskBridge } from '#shared/contract/bridge';

declare global {
  interface Window {
    /** What the preload script gives the app's page, as end-to-end tests find it there. */
    readonly desk: DeskBridge;
  }
}
