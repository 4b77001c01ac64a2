import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { CHANNELS, type ChannelName, type InputOf, type OutputOf } from '#shared/contract/channels';

export type Handlers = { readonly [Name in ChannelName]: (input: InputOf<Name>) => Promise<OutputOf<Name>> };

/**
 * The one gate between the window and everything that has an effect: who asks is checked, what they ask is parsed, and
 * only then is it carried out. Anything else is turned away without a word about why.
 *
 * @see Electron's security checklist, point 17
 */
export function openGate(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isOwnSender: (event: IpcMainInvokeEvent) => boolean,
  report: (channel: ChannelName, fault: unknown) => void,
): void {
  // Object.keys cannot say that the keys of CHANNELS are channel names.
  for (const name of Object.keys(CHANNELS) as ChannelName[]) {
    ipc.handle(name, async (event, raw: unknown) => {
      if (!isOwnSender(event)) throw new Error('refused');
      const input = CHANNELS[name].input.safeParse(raw);
      if (!input.success) {
        report(name, input.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '));
        throw new Error('refused');
      }
      try {
        // A name and its handler's input go together by the mapped type, which a loop cannot tell the compiler.
        const handler = handlers[name] as (value: unknown) => Promise<unknown>;
        return await handler(input.data);
      } catch (fault) {
        report(name, fault);
        throw new Error('failed', { cause: fault });
      }
    });
  }
}
