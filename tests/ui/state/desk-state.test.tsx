import { beforeEach, describe, expect, it } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import type { Events, Snapshot } from '#shared/contract/channels';
import { newDocument, withoutConfidential, type OpenDocument } from '#shared/document/desk-document';
import { startMirror, useDesk } from '../../../renderer/state/desk-state';
import { aDocument, aSchool } from '../../support/documents';

const school = (name: string): OpenDocument => withoutConfidential(aDocument({ school: aSchool({ name }) }));
const renamed = (sequence: number, name: string): Events['desk.patches'] => ({
  sequence,
  patches: [{ op: 'replace', path: ['school', 'name'], value: name }],
  undo: `Rename to ${name}`,
  redo: null,
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A main process that answers when it is told to, and tells what it is given. */
function aMainProcess(first: Partial<Snapshot> = {}) {
  let snapshot: Snapshot = {
    sequence: 0,
    document: null,
    undo: null,
    redo: null,
    notice: null,
    blocked: null,
    ...first,
  };
  const waiting: (() => void)[] = [];
  let publish: (patches: Events['desk.patches']) => void = () => undefined;
  let asked = 0;
  const bridge: Pick<DeskBridge, 'snapshot' | 'onPatches'> = {
    snapshot: () => {
      asked += 1;
      const answer = snapshot;
      return new Promise((resolve) => waiting.push(() => resolve(answer)));
    },
    onPatches: (listener) => {
      publish = listener;
      return () => (publish = () => undefined);
    },
  };
  Object.defineProperty(window, 'desk', { value: bridge, configurable: true });
  return {
    publish: (patches: Events['desk.patches']) => publish(patches),
    is: (next: Partial<Snapshot>) => (snapshot = { ...snapshot, ...next }),
    asked: () => asked,
    answer: async () => {
      waiting.shift()?.();
      await settle();
    },
  };
}

const nameShown = () => useDesk.getState().document?.school.name;

beforeEach(() => useDesk.setState(useDesk.getInitialState(), true));

describe('startMirror', () => {
  it('shows nothing until the document is known', async () => {
    const main = aMainProcess({ document: school('Harbour Lane') });
    startMirror();
    expect(useDesk.getState().isLoaded).toBe(false);
    await main.answer();
    expect(useDesk.getState().isLoaded).toBe(true);
    expect(nameShown()).toBe('Harbour Lane');
  });

  it('follows every change, with what can be undone', async () => {
    const main = aMainProcess({ document: school('Harbour Lane') });
    startMirror();
    await main.answer();
    main.publish(renamed(1, 'One'));
    main.publish(renamed(2, 'Two'));
    expect(nameShown()).toBe('Two');
    expect(useDesk.getState()).toMatchObject({ sequence: 2, undo: 'Rename to Two' });
    expect(main.asked()).toBe(1);
  });

  it('takes over a whole document where there was none', async () => {
    const main = aMainProcess();
    startMirror();
    await main.answer();
    main.publish({
      sequence: 1,
      patches: [{ op: 'replace', path: [], value: newDocument(aSchool()) }],
      undo: null,
      redo: null,
    });
    expect(nameShown()).toBe('Test School');
  });

  it('does not do a change twice', async () => {
    const main = aMainProcess({ sequence: 3, document: school('Harbour Lane') });
    startMirror();
    await main.answer();
    main.publish(renamed(3, 'Old news'));
    expect(nameShown()).toBe('Harbour Lane');
  });

  it('asks for everything anew where it missed a change', async () => {
    const main = aMainProcess({ document: school('Harbour Lane') });
    startMirror();
    await main.answer();
    main.is({ sequence: 5, document: school('Five') });
    main.publish(renamed(5, 'Five'));
    await main.answer();
    expect(nameShown()).toBe('Five');
    expect(useDesk.getState().sequence).toBe(5);
  });

  it('misses no change that is made while it is still being filled', async () => {
    const main = aMainProcess({ document: school('Harbour Lane') });
    startMirror();
    main.is({ sequence: 1, document: school('One') });
    main.publish(renamed(1, 'One'));
    await main.answer();
    await main.answer();
    expect(nameShown()).toBe('One');
  });

  it('does not go back to an older answer', async () => {
    const main = aMainProcess({ document: school('Harbour Lane') });
    startMirror();
    await main.answer();
    main.publish(renamed(9, 'missed'));
    main.is({ sequence: 9, document: school('Nine') });
    main.publish(renamed(9, 'Nine'));
    // The first of the two was answered before the change.
    await main.answer();
    await main.answer();
    main.publish(renamed(10, 'Ten'));
    expect(nameShown()).toBe('Ten');
  });

  it('keeps a notice through changes until it is read', async () => {
    const main = aMainProcess({ document: school('Harbour Lane'), notice: 'The data file was damaged.' });
    startMirror();
    await main.answer();
    main.publish(renamed(1, 'One'));
    expect(useDesk.getState().notice).toBe('The data file was damaged.');
  });

  it('does not bring back a notice that was read', async () => {
    const main = aMainProcess({ document: school('Harbour Lane'), notice: 'The data file was damaged.' });
    startMirror();
    await main.answer();
    useDesk.setState({ notice: null });
    main.is({ sequence: 5 });
    main.publish(renamed(5, 'Five'));
    await main.answer();
    expect(useDesk.getState()).toMatchObject({ sequence: 5, notice: null });
  });

  it('stops when told', async () => {
    const main = aMainProcess({ document: school('Harbour Lane') });
    const stop = startMirror();
    await main.answer();
    stop();
    main.publish(renamed(1, 'One'));
    expect(nameShown()).toBe('Harbour Lane');
  });
});
