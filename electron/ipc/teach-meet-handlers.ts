import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { TeachMeetFile } from '#shared/contract/channels';
import type { NoteCommand } from '#shared/domain/history/note-commands';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import { checkDraftable } from '#shared/domain/teach-meet/editing/check-draftable';
import { toTimetableProblem } from '#shared/domain/teach-meet/editing/to-timetable-problem';
import { PAPER_NAMES, type TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import {
  findEdition,
  prepareTeachMeetPaper,
  type Edition,
} from '#shared/domain/teach-meet/releases/find-edition';
import type { TeachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { listWords } from '#shared/lib/plural';
import { ok, refuse, type Result } from '#shared/lib/result';
import { askForFolder, askWhereToSave } from '../app/ask-where';
import { fileName } from '../output/file-name';
import { writeTeachMeetFile } from '../output/teach-meet-file';
import type { PaperPrinter } from '../output/print-paper';
import type { DocumentOwner } from '../store/document-owner';
import type { JobRunner } from '../work/job-runner';
import type { Handlers } from './gate';
import { writeChosenFile } from './write-chosen-file';

type TeachMeetHandlers = Pick<
  Handlers,
  'teachMeet.draft' | 'teachMeet.savePapers' | 'teachMeet.printPaper' | 'teachMeet.saveFile'
>;

/** How long a thorough draft may look for something better, and for the proof that there is nothing, in seconds. */
const THOROUGH_SECONDS = 60;

/** How long a draft may take, in seconds: one for a school's usual Teach-meet, up to five for hundreds of talks. */
const draftSeconds = (talks: number) => Math.min(5, Math.max(1, talks / 40));

const FILE_TYPES: Readonly<Record<TeachMeetFile['kind'], { extension: string; words: string }>> = {
  csv: { extension: 'csv', words: 'CSV' },
  xlsx: { extension: 'xlsx', words: 'Excel workbook' },
  'schedule-xml': { extension: 'xml', words: 'Schedule XML' },
  'schedule-json': { extension: 'json', words: 'Schedule JSON' },
  calendar: { extension: 'ics', words: 'Calendar' },
  'room-calendar': { extension: 'ics', words: 'Calendar' },
  'presenter-calendar': { extension: 'ics', words: 'Calendar' },
};

/** The drafting, printing and saving of Teach-meets. */
export function teachMeetHandlers(of: {
  readonly owner: DocumentOwner;
  readonly jobs: JobRunner;
  readonly printer: PaperPrinter;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): TeachMeetHandlers {
  const { owner, jobs, printer, window, now } = of;

  const find = (id: TeachMeetId, version: number | null): Result<Edition> => {
    const { document } = owner;
    const teachMeet = document?.teachMeets[id];
    if (document === null || teachMeet === undefined) {
      return refuse('teach-meet-unknown', 'This Teach-meet is no longer there.');
    }
    return findEdition({ teachMeet, people: document.people, school: document.school, now: now() }, version);
  };

  const note = (words: string, command: NoteCommand, id: TeachMeetId) =>
    owner.note(words, command, [{ kind: 'teach-meet', id }]);

  return {
    'teachMeet.draft': async ({ jobId, teachMeetId, mode, isThorough }) => {
      const teachMeet = owner.document?.teachMeets[teachMeetId];
      if (teachMeet === undefined) return refuse('teach-meet-unknown', 'This Teach-meet is no longer there.');
      const draftable = checkDraftable(teachMeet);
      if (!draftable.ok) return draftable;
      const problem = toTimetableProblem(teachMeet, {
        mode,
        timeLimitSeconds: isThorough ? THOROUGH_SECONDS : draftSeconds(activeTalks(teachMeet).length),
      });
      return jobs.run(jobId, 'timetable', { problem, isThorough });
    },
    'teachMeet.savePapers': async ({ teachMeetId, version, papers }) => {
      const edition = find(teachMeetId, version);
      if (!edition.ok) return edition;
      const set = papers.map(({ paper, size }) => prepareTeachMeetPaper(edition.value, paper, size));
      const path =
        set.length === 1
          ? await askWhereToSave(window(), {
              title: 'Save as PDF',
              name: nameFile(edition.value, set[0], 'pdf'),
              filters: [{ name: 'PDF', extensions: ['pdf'] }],
            })
          : await askForFolder(window(), 'Save the print set');
      if (path === null) return ok(null);
      for (const job of set) {
        const paper = await printer.renderPaper(job);
        if (!paper.ok) return paper;
        const file = set.length === 1 ? path : join(path, nameFile(edition.value, job, 'pdf'));
        const written = await writeChosenFile(file, paper.value.pdf);
        if (!written.ok) return written;
      }
      const names = listWords(set.map(({ paper, size }) => `${PAPER_NAMES[paper]} (${size})`));
      await note(`Save as PDF for ${nameEdition(edition.value)}: ${names}`, 'paper.saved', teachMeetId);
      return ok({ path, count: set.length });
    },
    'teachMeet.printPaper': async ({ teachMeetId, version, paper, size }) => {
      const edition = find(teachMeetId, version);
      if (!edition.ok) return edition;
      const printed = await printer.printOnPaper(prepareTeachMeetPaper(edition.value, paper, size));
      if (printed.ok && printed.value === 'printed') {
        const words = `Print for ${nameEdition(edition.value)}: ${PAPER_NAMES[paper]} (${size})`;
        await note(words, 'paper.printed', teachMeetId);
      }
      return printed;
    },
    'teachMeet.saveFile': async ({ teachMeetId, version, file }) => {
      const edition = find(teachMeetId, version);
      if (!edition.ok) return edition;
      const { extension, words } = FILE_TYPES[file.kind];
      const path = await askWhereToSave(window(), {
        title: `Save as ${words}`,
        name: nameFile(edition.value, null, extension),
        filters: [{ name: words, extensions: [extension] }],
      });
      if (path === null) return ok(null);
      const written = await writeChosenFile(path, await writeTeachMeetFile(edition.value, file));
      if (!written.ok) return written;
      await note(`Save ${nameEdition(edition.value)} as ${words}`, 'file.exported', teachMeetId);
      return ok({ path, count: edition.value.programme.talks.length });
    },
  };
}

/** `“November Teach-meet 2026”, version 2` */
function nameEdition({ programme, stamp }: Edition): string {
  return `“${programme.name}”, ${stamp.kind === 'release' ? `version ${stamp.version}` : 'draft'}`;
}

/** `November Teach-meet 2026, version 2, wall grid.pdf` */
function nameFile(
  { programme, stamp }: Edition,
  job: TeachMeetPaperJob | null | undefined,
  extension: string,
): string {
  const edition = stamp.kind === 'release' ? `version ${stamp.version}` : 'draft';
  const paper = job ? ` - ${PAPER_NAMES[job.paper]}${job.size === 'A3' ? ' A3' : ''}` : '';
  return `${fileName(programme.name)} ${edition}${paper}.${extension}`;
}
