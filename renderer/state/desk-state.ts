import { applyPatches, enablePatches } from 'immer';
import { create } from 'zustand';
import type { Events, Snapshot } from '#shared/contract/channels';
import type { OpenDocument } from '#shared/document/desk-document';
import { bridge } from './bridge';

enablePatches();

type DeskState = Snapshot & { readonly isLoaded: boolean };

/** The window's mirror of the document: filled once, then kept in step by patches; nothing else may change it. */
export const useDesk = create<DeskState>()(() => ({
  isLoaded: false,
  sequence: 0,
  document: null,
  undo: null,
  redo: null,
  notice: null,
  blocked: null,
}));

async function load(): Promise<void> {
  const snapshot = await bridge().snapshot(undefined);
  const { isLoaded, sequence, notice } = useDesk.getState();
  if (isLoaded && snapshot.sequence < sequence) return;
  // A notice is told once; what was read does not come back with a later snapshot.
  useDesk.setState({ ...snapshot, notice: isLoaded ? notice : snapshot.notice, isLoaded: true });
}

function follow({ sequence, patches, undo, redo }: Events['desk.patches']): void {
  const { document, sequence: known, isLoaded } = useDesk.getState();
  if (isLoaded && sequence <= known) return;
  if (!isLoaded || sequence !== known + 1) {
    void load();
    return;
  }
  // A patch at the root replaces the whole document, so it fits a mirror that is still empty.
  const next = applyPatches<{ document: OpenDocument | null }>(
    { document },
    patches.map((patch) => ({ ...patch, path: ['document', ...patch.path] })),
  );
  useDesk.setState({ document: next.document, sequence, undo, redo });
}

/** Starts following the main process; returns how to stop. */
export function startMirror(): () => void {
  const stop = bridge().onPatches(follow);
  void load();
  return stop;
}
