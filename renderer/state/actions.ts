import type { Command } from '#shared/document/commands/commands';
import type { School } from '#shared/domain/school/school';
import { refuse, type Result } from '#shared/lib/result';
import { showToast } from '../ui/show-toast';
import { bridge } from './bridge';

/** Says what was refused; what was done is to be seen on the screen. */
function tellRefusal(result: Result<unknown>): void {
  if (!result.ok) showToast({ tone: 'danger', title: result.error.message, isLasting: true });
}

/** The answer to a fault of the app itself: the main process has noted it in the log and changed nothing. */
const FAULT = refuse(
  'fault',
  'CPD Desk could not do this. Nothing was changed. Try again, or do it another way.',
);

/** Takes away the last message that offers Undo: it means its own change, and that is the last one no longer. */
let withdrawOffer = (): void => undefined;

/** Carries out a command; a refusal is shown as a message and also returned. */
export async function run(command: Command): Promise<Result<string>> {
  const result = await bridge()
    .run(command)
    .catch(() => FAULT);
  if (result.ok) withdrawOffer();
  tellRefusal(result);
  return result;
}

/** Carries out a command and says so, with a way back: for changes whose effect is not before one's eyes. */
export async function runAndTell(command: Command): Promise<Result<string>> {
  const result = await run(command);
  if (result.ok) {
    withdrawOffer = showToast({
      tone: 'success',
      title: result.value,
      action: { label: 'Undo', onPress: () => void undo() },
    });
  }
  return result;
}

export async function undo(): Promise<void> {
  withdrawOffer();
  const result = await bridge().undo(undefined);
  showToast({ tone: result.ok ? 'info' : 'warning', title: result.ok ? result.value : result.error.message });
}

export async function redo(): Promise<void> {
  withdrawOffer();
  const result = await bridge().redo(undefined);
  showToast({ tone: result.ok ? 'info' : 'warning', title: result.ok ? result.value : result.error.message });
}

/** Opens the sample school in place of whatever is open. */
export async function openSample(): Promise<void> {
  tellRefusal(await bridge().openSample(undefined));
}

export async function startSchool(school: School): Promise<void> {
  tellRefusal(await bridge().startSchool(school));
}

/** Asks for a backup and puts it in place of whatever is open; nothing happens where the coordinator changes their mind. */
export async function restoreBackup(): Promise<void> {
  const result = await bridge().restoreBackup(undefined);
  tellRefusal(result);
  if (result.ok && result.value !== null) showToast({ tone: 'success', title: 'The backup was restored' });
}

export async function saveBackup(): Promise<void> {
  const result = await bridge().saveBackup(undefined);
  tellRefusal(result);
  if (result.ok && result.value !== null) {
    const { path, notice } = result.value;
    showToast({
      tone: notice === undefined ? 'success' : 'warning',
      title: 'Backup saved',
      description: notice === undefined ? path : `${notice} ${path}`,
    });
  }
}

/** A new id for something the coordinator adds. */
export const newId = (): string => crypto.randomUUID();
