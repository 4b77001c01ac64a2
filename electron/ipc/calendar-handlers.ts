import type { BrowserWindow } from 'electron';
import { listCalendar } from '#shared/domain/term-calendar/list-calendar';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { ok, refuse } from '#shared/lib/result';
import { askWhereToSave } from '../app/ask-where';
import { fileName } from '../output/file-name';
import { writeTermCalendar } from '../output/term-calendar';
import type { DocumentOwner } from '../store/document-owner';
import type { Handlers } from './gate';
import { writeChosenFile } from './write-chosen-file';

/** The calendar of the whole work, for any calendar program. */
export function calendarHandlers(of: {
  readonly owner: DocumentOwner;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): Pick<Handlers, 'calendar.save'> {
  const { owner, window, now } = of;
  return {
    'calendar.save': async ({ from, to }) => {
      const { document } = owner;
      if (document === null) return refuse('nothing-open', 'Start your school first: its calendar is empty.');
      const entries = listCalendar(document, from, to);
      if (entries.length === 0) {
        return refuse(
          'no-entries',
          `Nothing is on the calendar from ${formatDay(from)} to ${formatDay(to)}, so there is nothing to save.`,
        );
      }
      const name = `${document.school.name}: staff development`;
      const path = await askWhereToSave(window(), {
        title: 'Save as Calendar',
        name: `${fileName(name)} ${from}.ics`,
        filters: [{ name: 'Calendar', extensions: ['ics'] }],
      });
      if (path === null) return ok(null);
      const text = writeTermCalendar({ name, timeZone: document.school.timeZone, entries }, now());
      const written = await writeChosenFile(path, new TextEncoder().encode(text));
      if (!written.ok) return written;
      await owner.note(
        `Save the calendar from ${formatDay(from)} to ${formatDay(to)} (${plural(entries.length, 'entry', 'entries')})`,
        'file.exported',
      );
      return ok({ path, count: entries.length });
    },
  };
}
