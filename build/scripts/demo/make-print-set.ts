import { join } from 'node:path';
import type { Page } from 'playwright';
import { answerOpenDialog, answerSaveDialog } from '../answer-dialogs';
import type { LaunchedDesk } from '../launch-packaged-app';
import { readMessage } from './drive-desk';

/** The files for other programs, by the button that saves each. */
const FILES = [
  { button: 'CSV', name: 'programme.csv' },
  { button: 'Excel', name: 'programme.xlsx' },
  { button: 'Schedule XML', name: 'schedule.xml' },
  { button: 'Schedule JSON', name: 'schedule.json' },
] as const;

/** Saves every paper of the edition that is open on “Publish and print”, as PDFs under the names the app gives them. */
export async function savePrintSet({ app, window }: LaunchedDesk, folder: string): Promise<void> {
  await answerOpenDialog(app, [folder]);
  await window.getByRole('button', { name: /^Save the whole print set/ }).click();
  await readMessage(window, /PDFs saved/);
}

/** Saves the one sheet that is chosen. */
export async function saveSheet({ app, window }: LaunchedDesk, sheet: string, path: string): Promise<void> {
  await window.getByRole('radio', { name: sheet }).check({ force: true });
  await answerSaveDialog(app, path);
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await readMessage(window, '1 PDF saved');
}

/** Saves the timetable for other programs: tables, schedules, and the calendars of the event, a room and a presenter. */
export async function saveFiles(desk: LaunchedDesk, folder: string): Promise<void> {
  const { app, window } = desk;
  for (const { button, name } of FILES) {
    await answerSaveDialog(app, join(folder, name));
    await window.getByRole('button', { name: button, exact: true }).click();
    await readMessage(window, /^Saved with/);
  }
  await saveCalendar(desk, join(folder, 'whole-event.ics'));
  await chooseCalendar(window, 'School hall');
  await saveCalendar(desk, join(folder, 'school-hall.ics'));
}

async function chooseCalendar(window: Page, whose: string): Promise<void> {
  const box = window.getByRole('combobox', { name: 'Calendar of' });
  await box.fill(whose);
  await window.getByRole('option', { name: whose }).click();
}

async function saveCalendar({ app, window }: LaunchedDesk, path: string): Promise<void> {
  await answerSaveDialog(app, path);
  await window.getByRole('button', { name: 'Save the calendar (iCalendar)' }).click();
  await readMessage(window, /^Saved with/);
}
