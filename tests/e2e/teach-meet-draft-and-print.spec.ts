import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { draftTimetable, goToStep, publish } from '../../build/scripts/demo/drive-teach-meet';
import { saveFiles, savePrintSet } from '../../build/scripts/demo/make-print-set';
import { expect, test } from '../support/launch-app';
import { readPdfFacts } from '../support/pdf';
import { findInProgramme, readCalendar, readCsv, readPdfWords } from './support/programme-files';
import {
  cellAt,
  dragTalk,
  expectTalkAt,
  findMove,
  listPlaced,
  openSampleTeachMeet,
  readTeachMeet,
} from './support/teach-meet-journey';

test.describe.configure({ timeout: 150_000 });

test('drafts the timetable, fixes talks by hand and drafts again around them', async ({ desk }) => {
  const { window } = desk;
  await openSampleTeachMeet(desk, 'Timetable');
  await expect(window.getByText('14 of 36 talks placed')).toBeVisible();
  expect(await draftTimetable(window)).toBe('All 36 talks have a place.');
  await expect(window.getByText('36 of 36 talks placed')).toBeVisible();

  const { from, to } = await findMove(window);
  await expectTalkAt(window, from, from.talk.title);
  await dragTalk(window, cellAt(window, from), cellAt(window, to));
  await expectTalkAt(window, to, from.talk.title);
  await expect(cellAt(window, from)).toHaveAttribute('aria-label', /Empty\./);

  await cellAt(window, to).click();
  await window.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(cellAt(window, to)).toHaveAttribute('aria-label', /Locked\./);
  expect(await draftTimetable(window)).toBe('All 36 talks have a place.');
  await expectTalkAt(window, to, from.talk.title);
  await expectTalkAt(
    window,
    { room: 'School hall', slot: { start: '09:20' } },
    'Does talk before writing help Year 2 writers start sooner?',
  );
});

test('publishes version 1 and saves its papers and files, which all say the same', async ({
  desk,
}, testInfo) => {
  const { window } = desk;
  const folder = testInfo.outputPath('print set');
  await mkdir(folder, { recursive: true });
  await openSampleTeachMeet(desk, 'Timetable');
  await draftTimetable(window);
  await goToStep(window, 'Publish and print');
  await publish(window, 1);
  await expect(window.getByText('Version 1 is what the timetable says now.')).toBeVisible();
  await savePrintSet(desk, folder);
  await saveFiles(desk, folder);

  const placed = listPlaced(await readTeachMeet(window));
  const csv = await readCsv(join(folder, 'programme.csv'));
  expect(csv.map(({ title, room, start }) => `${start} ${room} ${title}`).toSorted()).toEqual(
    placed.map(({ talk, room, slot }) => `${slot.start} ${room} ${talk.title}`).toSorted(),
  );
  expect(csv).toHaveLength(36);

  const pdfs = (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
  expect(pdfs.map((name) => name.replace(/^.* - /, '')).toSorted()).toEqual([
    'Name badges.pdf',
    'Presenter cards.pdf',
    'Programme.pdf',
    'Room sheets.pdf',
    'Running order.pdf',
    'Sign-in register.pdf',
    'Wall grid A3.pdf',
    'Wall grid.pdf',
  ]);
  for (const name of pdfs) {
    const { widthMm, heightMm, isTagged, title } = await readPdfFacts(join(folder, name));
    const size = name.includes('A3') ? [420, 297] : name.includes('Wall grid') ? [297, 210] : [210, 297];
    expect([name, widthMm, heightMm, isTagged]).toEqual([name, ...size, true]);
    expect(title).toContain('November Teach-meet 2026, Fri 27 Nov 2026');
  }

  const programme = await readPdfWords(join(folder, pdfs.find((name) => name.includes('Programme')) ?? ''));
  expect(csv.map((talk) => [talk.title, ...findInProgramme(programme, talk)])).toEqual(
    csv.map(({ title, start }) => [title, start]),
  );

  const calendar = await readCalendar(join(folder, 'whole-event.ics'));
  for (const { day, start, end, room, title } of csv) {
    const entries = calendar.filter(({ summary }) => summary.startsWith(title));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ start: `${day} ${start}`, end: `${day} ${end}` });
    expect(entries[0]?.location).toContain(room);
  }
  const hall = await readCalendar(join(folder, 'school-hall.ics'));
  expect(hall.every(({ location }) => location.startsWith('School hall'))).toBe(true);
  expect(hall.length).toBeGreaterThan(csv.filter(({ room }) => room === 'School hall').length);

  const workbook = unzipSync(await readFile(join(folder, 'programme.xlsx')));
  const cells = Object.values(workbook)
    .map((part) => strFromU8(part))
    .join('');
  for (const { title } of csv) expect(cells).toContain(title.replaceAll('&', '&amp;'));
  const schedule = await readFile(join(folder, 'schedule.xml'), 'utf8');
  for (const { title } of csv) expect(schedule).toContain(title.replaceAll('&', '&amp;'));
});
