import { bridge } from './bridge';

/** Gives the window the whole of its screen, or takes it back to a window. */
export function setFullScreen(isFull: boolean): void {
  void bridge().setFullScreen(isFull);
}
