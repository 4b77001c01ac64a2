import type { BrowserWindow } from 'electron';
import { prepareSessionCalendar } from '#shared/domain/mentoring/papers/session-calendar';
import { describePaper, type PaperJob } from '#shared/domain/paper/paper-job';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { preparePaper } from '#shared/domain/paper/prepare-paper';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { ok, refuse, type Result } from '#shared/lib/result';
import { askWhereToSave } from '../app/ask-where';
import { fileName } from '../output/file-name';
import { writeSessionCalendar } from '../output/session-calendar';
import type { PaperPrinter } from '../output/print-paper';
import type { DocumentOwner } from '../store/document-owner';
import type { Handlers } from './gate';
import { recordsOfRequest } from './records-of-request';
import { writeChosenFile } from './write-chosen-file';

type PaperHandlers = Pick<Handlers, 'papers.save' | 'papers.print' | 'mentoring.saveCalendar'>;

const NOTHING_OPEN = refuse('nothing-open', 'Start your school first: there is nothing to print yet.');

/** Papers about people, and their calendars: made of the records that everybody may see, and of nothing else. */
export function paperHandlers(of: {
  readonly owner: DocumentOwner;
  readonly printer: PaperPrinter;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): PaperHandlers {
  const { owner, printer, window, now } = of;

  const prepare = (request: PaperRequest): Result<PaperJob> =>
    owner.document === null ? NOTHING_OPEN : preparePaper(request, { ...owner.document, now: now() });

  return {
    'papers.save': async (request) => {
      const job = prepare(request);
      if (!job.ok) return job;
      const path = await askWhereToSave(window(), {
        title: 'Save as PDF',
        name: `${fileName(describePaper(job.value).title)}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (path === null) return ok(null);
      const paper = await printer.renderPaper(job.value);
      if (!paper.ok) return paper;
      const written = await writeChosenFile(path, paper.value.pdf);
      if (!written.ok) return written;
      const { title } = describePaper(job.value);
      await owner.note(`Save “${title}” as PDF`, 'paper.saved', recordsOfRequest(request));
      return ok({ path, count: 1 });
    },
    'papers.print': async (request) => {
      const job = prepare(request);
      if (!job.ok) return job;
      const printed = await printer.printOnPaper(job.value);
      if (printed.ok && printed.value === 'printed') {
        const { title } = describePaper(job.value);
        await owner.note(`Print “${title}”`, 'paper.printed', recordsOfRequest(request));
      }
      return printed;
    },
    'mentoring.saveCalendar': async (whose) => {
      const { document } = owner;
      if (document === null) return NOTHING_OPEN;
      const calendar = prepareSessionCalendar(whose, document);
      if (!calendar.ok) return calendar;
      const path = await askWhereToSave(window(), {
        title: 'Save as Calendar',
        name: `${fileName(calendar.value.name)}.ics`,
        filters: [{ name: 'Calendar', extensions: ['ics'] }],
      });
      if (path === null) return ok(null);
      const text = writeSessionCalendar(calendar.value, now());
      const written = await writeChosenFile(path, new TextEncoder().encode(text));
      if (!written.ok) return written;
      const about: RecordRef =
        whose.of === 'person'
          ? { kind: 'person', id: whose.personId }
          : { kind: 'pairing', id: whose.pairingId };
      await owner.note(`Save the calendar “${calendar.value.name}”`, 'file.exported', [about]);
      return ok({ path, count: calendar.value.entries.length });
    },
  };
}
