import type { BrowserWindow } from 'electron';
import { dayOf } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { ok, refuse } from '#shared/lib/result';
import { askWhereToSave } from '../app/ask-where';
import { writePeopleCsv, writePeopleXlsx } from '../output/people-list';
import type { DocumentOwner } from '../store/document-owner';
import type { JobRunner } from '../work/job-runner';
import type { Handlers } from './gate';
import { writeChosenFile } from './write-chosen-file';

type PeopleHandlers = Pick<Handlers, 'people.readStaffList' | 'people.export' | 'work.cancel'>;

/** Staff lists in and out. */
export function peopleHandlers(of: {
  readonly owner: DocumentOwner;
  readonly jobs: JobRunner;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): PeopleHandlers {
  const { owner, jobs, window, now } = of;
  return {
    'people.readStaffList': async ({ jobId, bytes, columns, answers }) => {
      const { document } = owner;
      if (document === null)
        return refuse('nothing-open', 'Start your school first, then bring in its staff.');
      const people = Object.values(document.people);
      const today = dayOf(now(), document.school.timeZone);
      const staffGroups = document.school.staffGroups.map(({ id }) => id);
      return jobs.run(jobId, 'staff-list', { bytes, columns, people, today, staffGroups, ...answers });
    },
    'people.export': async ({ format, ids }) => {
      const { document } = owner;
      if (document === null) return refuse('nothing-open', 'There is nobody to export yet.');
      const wanted = new Set<string>(ids);
      const people = Object.values(document.people).filter((person) => wanted.has(person.id));
      const path = await askWhereToSave(window(), {
        title: 'Save the staff list',
        name: `Staff list ${dayOf(now(), document.school.timeZone)}.${format}`,
        filters: [
          format === 'csv'
            ? { name: 'CSV', extensions: ['csv'] }
            : { name: 'Excel workbook', extensions: ['xlsx'] },
        ],
      });
      if (path === null) return ok(null);
      const list = { people, everyone: Object.values(document.people), school: document.school };
      const bytes =
        format === 'csv' ? new TextEncoder().encode(writePeopleCsv(list)) : await writePeopleXlsx(list);
      const written = await writeChosenFile(path, bytes);
      if (!written.ok) return written;
      const about = people.map(({ id }) => ({ kind: 'person', id }) as const);
      const words = `Save the staff list of ${plural(people.length, 'person', 'people')} as ${format.toUpperCase()}`;
      await owner.note(words, 'file.exported', about);
      return ok({ path, count: people.length });
    },
    'work.cancel': async ({ jobId }) => {
      jobs.cancel(jobId);
      return null;
    },
  };
}
