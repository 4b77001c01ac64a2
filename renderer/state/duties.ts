import type { InputOf, OutputOf } from '#shared/contract/channels';
import { plural } from '#shared/lib/plural';
import { refuse } from '#shared/lib/result';
import { bridge } from './bridge';
import { tellSaved } from './files';

const FAULT = refuse(
  'fault',
  'CPD Desk could not do this. Nothing was changed. Try again, or restart the app.',
);

/** Whether every line of the change history still says what it said. */
export const checkHistory = (): Promise<OutputOf<'history.check'>> =>
  bridge()
    .checkHistory(undefined)
    .catch(() => FAULT);

/** One person's whole record, for the one view that asks for it; nothing in here keeps it. */
export const readSubject = (input: InputOf<'duties.readSubject'>): Promise<OutputOf<'duties.readSubject'>> =>
  bridge()
    .readSubject(input)
    .catch(() => FAULT);

/** Saves somebody's record as a PDF and as JSON, without what is withheld. */
export async function saveSubjectPack(input: InputOf<'duties.saveSubjectPack'>): Promise<void> {
  tellSaved(
    await bridge()
      .saveSubjectPack(input)
      .catch(() => FAULT),
    (count) => `Pack saved: ${plural(count, 'file')}`,
  );
}

/** Makes a leaver anonymous; gives back what was done, in words. */
export const anonymise = (input: InputOf<'duties.anonymise'>): Promise<OutputOf<'duties.anonymise'>> =>
  bridge()
    .anonymise(input)
    .catch(() => FAULT);

/** Saves everything as JSON with its schema. */
export async function saveEverything(): Promise<void> {
  tellSaved(
    await bridge()
      .saveEverything(undefined)
      .catch(() => FAULT),
    (count) => `Everything saved: ${plural(count, 'file')}`,
  );
}
