import fc from 'fast-check';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type ChannelName } from '#shared/contract/channels';
import { openGate, type Handlers } from '../../../electron/ipc/gate';

// Object.keys cannot say that the keys of CHANNELS are channel names.
const names = Object.keys(CHANNELS) as ChannelName[];
const own = { processId: 1 } as IpcMainInvokeEvent;
const foreign = { processId: 2 } as IpcMainInvokeEvent;

type Listener = Parameters<IpcMain['handle']>[1];

/** A gate whose handlers note what reached them. */
function aGate(answer: (name: ChannelName) => Promise<unknown> = async () => 'done') {
  const listeners = new Map<string, Listener>();
  const reached: (readonly [ChannelName, unknown])[] = [];
  const faults: (readonly [ChannelName, unknown])[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (input: unknown) => {
        reached.push([name, input]);
        return answer(name);
      },
    ]),
  );
  openGate(
    { handle: (name, listener) => listeners.set(name, listener) },
    // Every channel has one, and what they answer is not looked at.
    handlers as unknown as Handlers,
    (event) => event === own,
    (name, fault) => faults.push([name, fault]),
  );
  const ask = async (name: string, input: unknown, event = own): Promise<unknown> => {
    const listener = listeners.get(name);
    if (listener === undefined) throw new Error(`No channel ${name}`);
    return listener(event, input);
  };
  return { ask, reached, faults, listeners };
}

describe('openGate', () => {
  it('opens every channel of the contract and no other', () => {
    expect([...aGate().listeners.keys()].toSorted()).toEqual(names.toSorted());
  });

  it('lets a question of its own window through, parsed', async () => {
    const { ask, reached } = aGate();
    expect(await ask('app.setPreferences', { zoom: 125 })).toBe('done');
    expect(reached).toEqual([['app.setPreferences', { zoom: 125 }]]);
  });

  it.each(names)('turns everybody else away from %s', async (name) => {
    const { ask, reached } = aGate();
    await expect(ask(name, undefined, foreign)).rejects.toThrow('refused');
    expect(reached).toEqual([]);
  });

  it('does not say why it refuses, and notes where, never what', async () => {
    const { ask, faults } = aGate();
    const secret = 'a confidential note';
    await expect(ask('people.export', { format: secret, ids: [] })).rejects.toThrow(/^refused$/);
    expect(faults).toEqual([['people.export', 'format: invalid_value']]);
  });

  it('answers that a handler failed without the fault’s own words', async () => {
    const { ask, faults } = aGate(async () => {
      throw new Error('EACCES: /home/mei/records');
    });
    await expect(ask('desk.undo', undefined)).rejects.toThrow(/^failed$/);
    expect(faults).toHaveLength(1);
  });

  it.each(names)('lets no nonsense through %s, and falls over none', async (name) => {
    const { ask, reached } = aGate();
    const keys = fc.constantFrom(
      'name',
      'input',
      'jobId',
      'teachMeetId',
      'version',
      'papers',
      'file',
      'format',
      'ids',
      'bytes',
      '__proto__',
      'constructor',
      'toString',
    );
    const nonsense = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withTypedArray: true,
      }),
      fc.dictionary(keys, fc.anything()),
    );
    await fc.assert(
      fc.asyncProperty(nonsense, async (input) => {
        const isQuestion = CHANNELS[name].input.safeParse(input).success;
        const before = reached.length;
        const outcome = await ask(name, input).then(
          () => 'let through',
          (fault: unknown) => (fault instanceof Error ? fault.message : 'no error'),
        );
        expect(outcome).toBe(isQuestion ? 'let through' : 'refused');
        expect(reached.length).toBe(before + (isQuestion ? 1 : 0));
      }),
      { numRuns: 300 },
    );
    // What did get through is of the channel's own shape and nothing more.
    for (const [, input] of reached) expect(CHANNELS[name].input.parse(input)).toEqual(input);
  });
});
