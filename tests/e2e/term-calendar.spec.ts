import { mkdir, readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { listCalendar } from '#shared/domain/term-calendar/list-calendar';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { readMessage } from '../../build/scripts/demo/drive-desk';
import { expect, test } from '../support/launch-app';
import { openAddress } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { openSampleOnSchoolDay } from './support/record-journey';

/** The sample school's autumn term, up to the first day of the next. */
const FROM = '2026-09-01';
const TO = '2027-01-03';

test('shows the term’s calendar from this week on, and saves all of it for any calendar program', async ({
  desk,
}, info) => {
  const { app, window } = desk;
  await mkdir(info.outputPath(), { recursive: true });
  const path = info.outputPath('term.ics');
  await openSampleOnSchoolDay(desk);
  const entries = listCalendar(await readDocument(window), FROM, TO);
  expect(entries.length).toBeGreaterThan(50);

  await test.step('every entry of the term is on the screen', async () => {
    await window.getByRole('link', { name: 'Calendar', exact: true }).press('Enter');
    await expect(window.getByRole('heading', { name: 'This week' })).toBeInViewport();
    const weeks = window.getByRole('list', { name: 'Weeks' });
    const more = weeks.getByRole('button', { name: /^\d+ more/ });
    while ((await more.count()) > 0) await more.first().press('Enter');
    const shown = await weeks.innerText();
    expect(entries.filter(({ title }) => !shown.includes(title))).toEqual([]);
  });

  await test.step('the file has each of them once, on its day, under an address of its own', async () => {
    await answerSaveDialog(app, path);
    await window.getByRole('button', { name: 'Save for a calendar program' }).press('Enter');
    await readMessage(window, `Calendar saved with ${entries.length} entries`);
    const text = await readFile(path, 'utf8');
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const inFile = events.map(({ summary, startDate }) => `${londonDay(startDate)} ${summary}`);
    expect(inFile.toSorted()).toEqual(entries.map(({ day, title }) => `${day} ${title}`).toSorted());
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(entries.length);
    expect(text).not.toMatch(/kingfisher/i);
  });

  await test.step('the history says that it left the app', async () => {
    await openAddress(window, '/records');
    await expect(window.getByText(/^Save the calendar from Tue 1 Sep 2026 to Sun 3 Jan 2027/)).toBeVisible();
  });
});

const londonDay = (time: ICAL.Time): string =>
  time.isDate
    ? time.toString()
    : new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(time.toJSDate());
