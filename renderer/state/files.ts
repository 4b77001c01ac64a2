import type { InputOf, Saved } from '#shared/contract/channels';
import { plural } from '#shared/lib/plural';
import type { Result } from '#shared/lib/result';
import { showToast } from '../ui/show-toast';
import { bridge } from './bridge';

/** Says where a file went, or why there is none; silent where the coordinator changed their mind. */
function tellSaved(result: Result<Saved>, what: (count: number) => string): void {
  if (!result.ok) showToast({ tone: 'danger', title: result.error.message, isLasting: true });
  else if (result.value !== null) {
    showToast({ tone: 'success', title: what(result.value.count), description: result.value.path });
  }
}

export async function savePapers(input: InputOf<'teachMeet.savePapers'>): Promise<void> {
  tellSaved(await bridge().savePapers(input), (count) => `${plural(count, 'PDF')} saved`);
}

export async function saveTeachMeetFile(input: InputOf<'teachMeet.saveFile'>): Promise<void> {
  tellSaved(await bridge().saveTeachMeetFile(input), (count) => `Saved with ${plural(count, 'talk')}`);
}

/** Opens the system's print dialog for one paper. */
export async function printPaper(input: InputOf<'teachMeet.printPaper'>): Promise<void> {
  const result = await bridge().printPaper(input);
  if (!result.ok) showToast({ tone: 'danger', title: result.error.message, isLasting: true });
  else if (result.value === 'printed') showToast({ tone: 'success', title: 'Sent to the printer' });
}
