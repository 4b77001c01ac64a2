import type { BrowserWindow } from 'electron';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import { preparePoster } from '#shared/domain/summary/papers/prepare-staffroom-poster';
import { findFrozenEdition, type SummaryEdition } from '#shared/domain/summary/papers/summary-edition';
import type { SummaryForm } from '#shared/domain/summary/summary-form';
import { assertNever } from '#shared/lib/assert-never';
import { listWords } from '#shared/lib/plural';
import { ok, refuse, type Result } from '#shared/lib/result';
import { askForFolder, askWhereToSave } from '../app/ask-where';
import { fileName } from '../output/file-name';
import type { PaperPrinter } from '../output/print-paper';
import { writeSummaryCsv } from '../output/summary-csv';
import { writeSummaryDocx } from '../output/summary-docx';
import { writeSummaryXlsx } from '../output/summary-xlsx';
import type { DocumentOwner } from '../store/document-owner';
import type { Handlers } from './gate';
import { saveNewFolder } from './save-new-folder';
import { writeChosenFile } from './write-chosen-file';

type SummaryHandlers = Pick<Handlers, 'summaries.saveFiles'>;

const NOTHING_OPEN = refuse('nothing-open', 'Start your school first: there is nothing to save yet.');

/** How each form is called where it is saved, and how its file's name ends. */
const FORMS: Readonly<Record<SummaryForm, { readonly name: string; readonly ending: string }>> = {
  pdf: { name: 'PDF', ending: '.pdf' },
  docx: { name: 'Word document', ending: '.docx' },
  xlsx: { name: 'Excel workbook', ending: '.xlsx' },
  csv: { name: 'CSV', ending: '.csv' },
  poster: { name: 'PDF', ending: '-poster.pdf' },
};

const FORM_WORDS: Readonly<Record<SummaryForm, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  xlsx: 'workbook',
  csv: 'CSV',
  poster: 'poster',
};

/** The files of frozen summaries: each form is made of the one frozen content, and of nothing else. */
export function summaryHandlers(of: {
  readonly owner: DocumentOwner;
  readonly printer: PaperPrinter;
  readonly window: () => BrowserWindow;
}): SummaryHandlers {
  const { owner, printer, window } = of;

  const print = async (job: PaperJob): Promise<Result<Uint8Array>> => {
    const paper = await printer.renderPaper(job);
    return paper.ok ? ok(paper.value.pdf) : paper;
  };

  const make = async (form: SummaryForm, edition: SummaryEdition): Promise<Result<Uint8Array>> => {
    switch (form) {
      case 'pdf':
        return print({ paper: 'governors-summary', edition });
      case 'poster':
        return print(preparePoster(edition));
      case 'docx':
        return ok(await writeSummaryDocx(edition));
      case 'xlsx':
        return ok(await writeSummaryXlsx(edition));
      case 'csv':
        return ok(new TextEncoder().encode(writeSummaryCsv(edition)));
      default:
        return assertNever(form);
    }
  };

  return {
    'summaries.saveFiles': async ({ summaryId, version, forms }) => {
      const { document } = owner;
      if (document === null) return NOTHING_OPEN;
      const edition = findFrozenEdition({ summaryId, version }, document);
      if (!edition.ok) return edition;
      const name = nameSummary(edition.value.content.title);
      const [form, ...others] = [...new Set(forms)];
      if (form === undefined) return refuse('no-form', 'Choose at least one form to save.');
      const note = (saved: readonly SummaryForm[]) =>
        owner.note(
          `Save “${edition.value.content.title}”, version ${version}, as ${listWords(saved.map((each) => FORM_WORDS[each]))}`,
          'file.exported',
          [{ kind: 'summary', id: summaryId }],
        );
      if (others.length > 0) {
        const folder = await askForFolder(window(), 'Save the summary’s files in a folder');
        if (folder === null) return ok(null);
        // All are made before any is written, so that one which cannot be made leaves nothing behind.
        const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
        for (const each of [form, ...others]) {
          const bytes = await make(each, edition.value);
          if (!bytes.ok) return bytes;
          files.push({ name: `${name}${FORMS[each].ending}`, bytes: bytes.value });
        }
        const saved = await saveNewFolder(folder, `${name}-version-${version}`, files);
        if (saved.ok) await note([form, ...others]);
        return saved;
      }
      const { name: kind, ending } = FORMS[form];
      const path = await askWhereToSave(window(), {
        title: `Save as ${kind}`,
        name: `${name}${ending}`,
        filters: [{ name: kind, extensions: [ending.split('.').at(-1) ?? ''] }],
      });
      if (path === null) return ok(null);
      const bytes = await make(form, edition.value);
      if (!bytes.ok) return bytes;
      const written = await writeChosenFile(path, bytes.value);
      if (!written.ok) return written;
      await note([form]);
      return ok({ path, count: 1 });
    },
  };
}

/** `nameSummary('Autumn summary: 2026–27') //=> 'autumn-summary-2026-27'` */
function nameSummary(title: string): string {
  const name = fileName(title.replaceAll(/[–—]/gu, '-'))
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '-');
  return name === '' ? 'summary' : name;
}
