import type { InputOf, OutputOf, Saved } from '#shared/contract/channels';
import { plural } from '#shared/lib/plural';
import type { Result } from '#shared/lib/result';
import { showToast } from '../ui/show-toast';
import { bridge } from './bridge';

/** Says where a file went, or why there is none; silent where the coordinator changed their mind. */
export function tellSaved(result: Result<Saved>, what: (count: number) => string): void {
  if (!result.ok) showToast({ tone: 'danger', title: result.error.message, isLasting: true });
  else if (result.value !== null) {
    const { path, count, notice } = result.value;
    showToast({
      tone: notice === undefined ? 'success' : 'warning',
      title: what(count),
      description: notice === undefined ? path : `${notice} ${path}`,
    });
  }
}

export async function savePapers(input: InputOf<'teachMeet.savePapers'>): Promise<void> {
  tellSaved(await bridge().savePapers(input), (count) => `${plural(count, 'PDF')} saved`);
}

export async function saveTeachMeetFile(input: InputOf<'teachMeet.saveFile'>): Promise<void> {
  tellSaved(await bridge().saveTeachMeetFile(input), (count) => `Saved with ${plural(count, 'talk')}`);
}

/** Saves a paper about people as PDF. */
export async function savePaper(request: InputOf<'papers.save'>): Promise<void> {
  tellSaved(await bridge().savePaper(request), () => 'PDF saved');
}

/** Saves a pairing's or a person's sessions for any calendar program. */
export async function saveMentoringCalendar(input: InputOf<'mentoring.saveCalendar'>): Promise<void> {
  tellSaved(
    await bridge().saveMentoringCalendar(input),
    (count) => `Calendar saved with ${plural(count, 'session')}`,
  );
}

/** Saves everything on the calendar from one day to another for any calendar program. */
export async function saveCalendar(input: InputOf<'calendar.save'>): Promise<void> {
  tellSaved(
    await bridge().saveCalendar(input),
    (count) => `Calendar saved with ${plural(count, 'entry', 'entries')}`,
  );
}

/** Opens the system's print dialog for one paper of a Teach-meet. */
export async function printPaper(input: InputOf<'teachMeet.printPaper'>): Promise<void> {
  tellPrinted(await bridge().printPaper(input));
}

/** Opens the system's print dialog for a paper about people. */
export async function printPaperOf(request: InputOf<'papers.print'>): Promise<void> {
  tellPrinted(await bridge().printPaperOf(request));
}

function tellPrinted(result: OutputOf<'papers.print'>): void {
  if (!result.ok) showToast({ tone: 'danger', title: result.error.message, isLasting: true });
  else if (result.value === 'printed') showToast({ tone: 'success', title: 'Sent to the printer' });
}

/** Saves the ledger, for a fund and for days as they are shown. */
export async function saveLedger(input: InputOf<'bursaries.saveLedger'>): Promise<void> {
  tellSaved(
    await bridge().saveLedger(input),
    (count) => `Ledger saved with ${plural(count, 'entry', 'entries')}`,
  );
}

/** Saves an application or an award letter as a Word document. */
export async function saveBursaryDocument(input: InputOf<'bursaries.saveDocument'>): Promise<void> {
  tellSaved(await bridge().saveBursaryDocument(input), () => 'Word document saved');
}

/** Saves a frozen summary in the forms asked for. */
export async function saveSummaryFiles(input: InputOf<'summaries.saveFiles'>): Promise<void> {
  tellSaved(await bridge().saveSummaryFiles(input), (count) => `${plural(count, 'file')} saved`);
}
