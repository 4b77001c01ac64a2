import { join } from 'node:path';
import type { DeskBridge } from '#shared/contract/bridge';
import type { Saved } from '#shared/contract/channels';
import type { OpenDocument } from '#shared/document/desk-document';
import type { Award } from '#shared/domain/bursary/award';
import type { Result } from '#shared/lib/result';
import { answerSaveDialog } from '../answer-dialogs';
import type { LaunchedDesk } from '../launch-packaged-app';

/** An award of the sample school that has just been assented to, so that its letter is due to be sent. */
const AWARD = 'B-0030';
/** An award of the sample school whose enquiry was followed to what was seen later. */
const FOLLOWED = 'B-0003';

/** What the app's page is given by its preload script. */
type DeskPage = { readonly desk: DeskBridge };
type Ask = {
  readonly [Name in 'saveLedger' | 'saveBursaryDocument' | 'savePaper']: readonly [
    file: string,
    method: Name,
    input: Parameters<DeskBridge[Name]>[0],
  ];
}['saveLedger' | 'saveBursaryDocument' | 'savePaper'];

/** Saves the ledger twice, an application and an award letter as PDF and Word document, and the thread of an enquiry. */
export async function saveBursaries(desk: LaunchedDesk, folder: string): Promise<void> {
  // Playwright runs it in the app's page, where the bridge is.
  const document = await desk.window.evaluate(async () => {
    const { desk: bridge } = globalThis as unknown as DeskPage;
    return (await bridge.snapshot(undefined)).document;
  });
  if (document === null) throw new Error('No school is open.');
  const { id: awardId } = findAward(document, AWARD);
  const { enquiryId } = findAward(document, FOLLOWED);
  if (enquiryId === null) throw new Error(`${FOLLOWED} belongs to no enquiry.`);
  const whole = { fundId: null, from: null, to: null };
  const files: readonly Ask[] = [
    ['ledger.csv', 'saveLedger', { format: 'csv', ...whole }],
    ['ledger.xlsx', 'saveLedger', { format: 'xlsx', ...whole }],
    ['application.pdf', 'savePaper', { paper: 'bursary-application', awardId }],
    ['application.docx', 'saveBursaryDocument', { document: 'application', awardId }],
    ['award-letter.pdf', 'savePaper', { paper: 'award-letter', awardId }],
    ['award-letter.docx', 'saveBursaryDocument', { document: 'award letter', awardId }],
    ['enquiry-thread.pdf', 'savePaper', { paper: 'enquiry-thread', enquiryId }],
  ];
  for (const file of files) await save(desk, folder, file);
}

function findAward({ awards }: OpenDocument, reference: string): Award {
  const award = Object.values<Award>(awards).find((one) => one.reference === reference);
  if (award === undefined) throw new Error(`The sample school has no award ${reference}.`);
  return award;
}

/** Asks the app for a file as its screens do, and answers its dialog with the place. */
async function save(
  { app, window }: LaunchedDesk,
  folder: string,
  [file, method, input]: Ask,
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
