import type { Page } from 'playwright';
import type { OpenDocument } from '#shared/document/desk-document';
import type { Visit } from '#shared/domain/governor/visit';
import type { Summary } from '#shared/domain/summary/summary';
import type { LaunchedDesk } from '../launch-packaged-app';
import { readDocument, runCommand, saveFile, type FileAsk } from './ask-desk';

/** Freezes the autumn summary, and saves it in all its forms with a governor's visit form. */
export async function saveReports(desk: LaunchedDesk, folder: string): Promise<void> {
  const { summaryId, version } = await freezeAutumn(desk.window);
  const { id: visitId } = findVisit(await readDocument(desk.window));
  const files: readonly FileAsk[] = [
    ['autumn-summary.pdf', 'saveSummaryFiles', { summaryId, version, forms: ['pdf'] }],
    ['autumn-summary.docx', 'saveSummaryFiles', { summaryId, version, forms: ['docx'] }],
    ['autumn-summary.xlsx', 'saveSummaryFiles', { summaryId, version, forms: ['xlsx'] }],
    ['autumn-summary.csv', 'saveSummaryFiles', { summaryId, version, forms: ['csv'] }],
    ['staffroom-poster.pdf', 'saveSummaryFiles', { summaryId, version, forms: ['poster'] }],
    ['visit-form.pdf', 'savePaper', { paper: 'visit-form', visitId }],
  ];
  for (const file of files) await saveFile(desk, folder, file);
}

async function freezeAutumn(
  window: Page,
): Promise<{ readonly summaryId: Summary['id']; readonly version: number }> {
  const { id: summaryId, releases } = findAutumn(await readDocument(window));
  if (releases.length === 0) {
    await runCommand(window, {
      name: 'summary.freeze',
      input: { summaryId, note: 'For the governors’ meeting' },
    });
  }
  const frozen = findAutumn(await readDocument(window)).releases.at(-1);
  if (frozen === undefined) throw new Error('The autumn summary was not frozen.');
  return { summaryId, version: frozen.version };
}

/** The newest summary of an autumn term. */
function findAutumn({ summaries }: OpenDocument): Summary {
  const autumn = Object.values<Summary>(summaries)
    .filter(({ period }) => period.kind === 'term' && period.name.startsWith('Autumn'))
    .toSorted((one, other) => one.period.startDay.localeCompare(other.period.startDay))
    .at(-1);
  if (autumn === undefined) throw new Error('The sample school has no summary of an autumn term.');
  return autumn;
}

/** A visit that is still ahead, whose form is wanted: one with its questions sent before one that is only planned. */
function findVisit({ visits }: OpenDocument): Visit {
  const ahead = Object.values<Visit>(visits);
  const visit =
    ahead.find(({ stage }) => stage === 'questions sent') ?? ahead.find(({ stage }) => stage === 'planned');
  if (visit === undefined) throw new Error('The sample school has no visit ahead.');
  return visit;
}
