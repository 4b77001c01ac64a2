import type { OpenDocument } from '#shared/document/desk-document';
import type { Award } from '#shared/domain/bursary/award';
import type { LaunchedDesk } from '../launch-packaged-app';
import { readDocument, saveFile, type FileAsk } from './ask-desk';

/** An award of the sample school that has just been assented to, so that its letter is due to be sent. */
const AWARD = 'B-0030';
/** An award of the sample school whose enquiry was followed to what was seen later. */
const FOLLOWED = 'B-0003';

/** Saves the ledger twice, an application and an award letter as PDF and Word document, and the thread of an enquiry. */
export async function saveBursaries(desk: LaunchedDesk, folder: string): Promise<void> {
  const document = await readDocument(desk.window);
  const { id: awardId } = findAward(document, AWARD);
  const { enquiryId } = findAward(document, FOLLOWED);
  if (enquiryId === null) throw new Error(`${FOLLOWED} belongs to no enquiry.`);
  const whole = { fundId: null, from: null, to: null };
  const files: readonly FileAsk[] = [
    ['ledger.csv', 'saveLedger', { format: 'csv', ...whole }],
    ['ledger.xlsx', 'saveLedger', { format: 'xlsx', ...whole }],
    ['application.pdf', 'savePaper', { paper: 'bursary-application', awardId }],
    ['application.docx', 'saveBursaryDocument', { document: 'application', awardId }],
    ['award-letter.pdf', 'savePaper', { paper: 'award-letter', awardId }],
    ['award-letter.docx', 'saveBursaryDocument', { document: 'award letter', awardId }],
    ['enquiry-thread.pdf', 'savePaper', { paper: 'enquiry-thread', enquiryId }],
  ];
  for (const file of files) await saveFile(desk, folder, file);
}

function findAward({ awards }: OpenDocument, reference: string): Award {
  const award = Object.values<Award>(awards).find((one) => one.reference === reference);
  if (award === undefined) throw new Error(`The sample school has no award ${reference}.`);
  return award;
}
