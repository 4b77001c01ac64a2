import { join } from 'node:path';
import type { Page } from 'playwright';
import type { DeskBridge } from '#shared/contract/bridge';
import type { Saved } from '#shared/contract/channels';
import type { OpenDocument } from '#shared/document/desk-document';
import type { Result } from '#shared/lib/result';
import { answerSaveDialog } from '../answer-dialogs';
import type { LaunchedDesk } from '../launch-packaged-app';

/** What the app's page is given by its preload script. */
type DeskPage = { readonly desk: DeskBridge };
type Saving = 'saveLedger' | 'saveBursaryDocument' | 'savePaper' | 'saveSummaryFiles' | 'saveCalendar';

/** A file to save: its name, the bridge's method that saves it, and what that is asked for. */
export type FileAsk = {
  readonly [Name in Saving]: readonly [file: string, method: Name, input: Parameters<DeskBridge[Name]>[0]];
}[Saving];

/** The school that is open, as the app's window has it. */
export async function readDocument(window: Page): Promise<OpenDocument> {
  // Playwright runs it in the app's page, where the bridge is.
  const document = await window.evaluate(async () => {
    const { desk } = globalThis as unknown as DeskPage;
    return (await desk.snapshot(undefined)).document;
  });
  if (document === null) throw new Error('No school is open.');
  return document;
}

/** Carries out a command as the app's screens do. */
export async function runCommand(window: Page, command: Parameters<DeskBridge['run']>[0]): Promise<void> {
  const done = await window.evaluate(async (asked) => {
    const { desk } = globalThis as unknown as DeskPage;
    return desk.run(asked);
  }, command);
  if (!done.ok) throw new Error(`${command.name}: ${done.error.message}`);
}

/** Asks the app for a file as its screens do, and answers its dialog with the place. */
export async function saveFile(
  { app, window }: LaunchedDesk,
  folder: string,
  [file, method, input]: FileAsk,
): Promise<void> {
  await answerSaveDialog(app, join(folder, file));
  const saved = await window.evaluate(
    async ([name, asked]) => {
      const { desk } = globalThis as unknown as DeskPage;
      // A method and its input go together by the type above, which a pair cannot tell the compiler.
      const ask = desk[name] as (value: unknown) => Promise<Result<Saved>>;
      return ask(asked);
    },
    [method, input] as const,
  );
  if (!saved.ok) throw new Error(`${file}: ${saved.error.message}`);
  if (saved.value === null) throw new Error(`${file} was not saved.`);
}
