import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Activity } from '#shared/domain/activity/activity';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { fullName, type Person } from '#shared/domain/people/person';
import type { SummaryContent } from '#shared/domain/summary/summary-content';
import { summaryId, type Summary } from '#shared/domain/summary/summary';
import { plural } from '#shared/lib/plural';
import { expect, test } from '../support/launch-app';
import { readWorkbook } from '../support/office-files';
import { readPdfFacts, readPdfInOrder } from '../support/pdf';
import { readCsvFigures, readCsvRows, readSheetFigures, readWordTables } from '../support/summary-files';
import { findMissingFromPages, listFigures, listSentences, sayTable } from '../support/summary-words';
import { mustRun } from './support/bursary-journey';
import { openAddress } from './support/mentoring-journey';
import { readDocument, tabTo } from './support/people-journey';
import {
  openSampleOnSchoolDay,
  pressBox,
  pressUndo,
  readPdfBookmarks,
  readSaved,
  saveIntoFolder,
} from './support/record-journey';

test.describe.configure({ timeout: 300_000 });

const AUTUMN = summaryId.parse('summary-autumn-2026');
const HEADING = 'Mentoring, coaching and listening';
const PARAGRAPH = 'Every pair has an agreement of its own, and what is said stays between the two.';
const NEXT_STEP = 'Ask the Friday readers what they would keep: Ruth, by Easter.';

async function readAutumn(window: Page): Promise<Summary> {
  const autumn = (await readDocument(window)).summaries[AUTUMN];
  if (autumn === undefined) throw new Error('The autumn summary has gone.');
  return autumn;
}

const reading = (window: Page) => window.getByRole('article', { name: /Autumn term 2026–27/ });
const headings = (window: Page) => reading(window).getByRole('heading', { level: 3 }).allInnerTexts();
const choices = (window: Page) => window.getByRole('complementary', { name: 'What goes into it' });

/** Whom the report may name: who agreed that the title of their enquiry stands with their name. */
async function listUnnamed(window: Page): Promise<readonly string[]> {
  const { people, enquiries } = await readDocument(window);
  const agreed = new Set(
    Object.values<Enquiry>(enquiries).flatMap(({ mayNameTitle, personId }) =>
      mayNameTitle ? [personId] : [],
    ),
  );
  return Object.values<Person>(people)
    .filter(({ id }) => !agreed.has(id))
    .map(fullName);
}

test('makes the autumn summary for governors: chosen, worded, frozen and the same in five forms', async ({
  desk,
}, info) => {
  const { window } = desk;
  await openSampleOnSchoolDay(desk);

  await test.step('the summary that was begun is opened', async () => {
    await openAddress(window, '/summaries');
    await tabTo(window, window.getByRole('row', { name: 'Autumn term 2026–27: summary for governors' }));
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { level: 1, name: /^Autumn term 2026–27/ })).toBeVisible();
    await expect(reading(window)).toContainText('Records up to Thu 12 Nov 2026');
  });

  await test.step('a section is switched off, and another moved up, by keyboard', async () => {
    const before = await headings(window);
    await pressBox(choices(window).getByRole('checkbox', { name: 'The balance of the programme' }), false);
    await expect(reading(window).getByRole('heading', { name: 'The balance of the programme' })).toBeHidden();
    const up = choices(window).getByRole('button', { name: 'Move Bursaries up' });
    await up.focus();
    await window.keyboard.press('Enter');
    await expect
      .poll(async () => (await headings(window)).indexOf('Bursaries'))
      .toBe(before.indexOf('Bursaries') - 1);
    await expect(up).toBeFocused();
  });

  await test.step('one is worded in the lead’s own words', async () => {
    await choices(window).getByRole('button', { name: 'Wording of Mentoring and coaching' }).press('Enter');
    await choices(window).getByRole('textbox', { name: 'Heading' }).fill(HEADING);
    await choices(window).getByRole('textbox', { name: 'Your own paragraph' }).fill(PARAGRAPH);
    await tabTo(window, choices(window).getByRole('textbox', { name: 'Another next step' }));
    await expect(reading(window).getByRole('heading', { name: HEADING })).toBeVisible();
    await expect(reading(window)).toContainText(PARAGRAPH);
  });

  await test.step('a next step is written', async () => {
    await window.keyboard.type(NEXT_STEP);
    await window.keyboard.press('Enter');
    await expect(reading(window).getByRole('listitem').filter({ hasText: NEXT_STEP })).toBeVisible();
  });

  await test.step('a figure opens the records behind it, and leads to one', async () => {
    const count = Object.values<Activity>((await readDocument(window)).activities).filter(
      ({ day }) => day >= '2026-09-01' && day <= '2026-11-12',
    ).length;
    const words = plural(count, 'activity', 'activities');
    await reading(window)
      .getByRole('button', { name: `${words}: show the records behind it` })
      .press('Enter');
    const dialog = window.getByRole('dialog');
    const records = dialog.getByRole('list', { name: words });
    await expect(records.getByRole('listitem')).toHaveCount(count);
    await records.getByRole('link', { name: 'Echo reading, tried on one another first' }).click();
    await expect(window.getByRole('heading', { level: 1, name: /^Echo reading/ })).toBeVisible();
    await openAddress(window, `/summaries/${AUTUMN}`);
  });

  const folder = await test.step('one press freezes it and saves all five forms', () =>
    saveIntoFolder(desk, {
      press: 'Save the report',
      told: /^5 files saved/,
      place: info.outputPath('governors'),
    }));
  const [release, ...others] = (await readAutumn(window)).releases;
  if (release === undefined) throw new Error('Nothing was frozen.');
  const { content } = release;
  const endings = ['.csv', '.docx', '-poster.pdf', '.pdf', '.xlsx'];
  const base = (await readdir(folder)).find((name) => name.endsWith('.csv'))?.slice(0, -'.csv'.length) ?? '';
  const of = (ending: string) => join(folder, `${base}${ending}`);
  expect(others).toEqual([]);
  expect((await readdir(folder)).toSorted()).toEqual(endings.map((ending) => `${base}${ending}`).toSorted());
  await expect(window.getByText('Version 1', { exact: true }).first()).toBeVisible();

  await test.step('what is frozen is what was chosen and worded', () => {
    const sections = content.sections.map(({ heading }) => heading);
    expect(sections).toContain(HEADING);
    expect(sections).not.toContain('The balance of the programme');
    expect(content.sections.find(({ section }) => section === 'mentoring')?.words).toBe(PARAGRAPH);
    expect(
      content.sections.find(({ section }) => section === 'next-steps')?.points.map(({ words }) => words),
    ).toContain(NEXT_STEP);
    expect(listFigures(content).length).toBeGreaterThan(100);
    expect(listFigures(content).filter(({ value }) => value === null).length).toBeGreaterThan(5);
  });

  await test.step('the PDF says all of it on tagged A4 pages with a bookmark for each section', async () => {
    expect(await findMissingFromPages(of('.pdf'), content)).toEqual([]);
    expect(await readPdfFacts(of('.pdf'))).toMatchObject({ widthMm: 210, heightMm: 297, isTagged: true });
    const bookmarks = await readPdfBookmarks(of('.pdf'));
    for (const { heading } of content.sections) expect(bookmarks).toContain(heading);
    expect(await readPdfInOrder(of('.pdf'))).toContain('Version 1, frozen Thu 12 Nov 2026');
  });

  await test.step('Word document, workbook and CSV file say the same to the last figure', async () => {
    const tables = await readWordTables(info.outputPath('word'), await readFile(of('.docx')));
    expect(tables).toEqual(content.sections.flatMap((section) => section.tables).map(sayTable));
    const sheets = await readWorkbook(info.outputPath('calc'), await readFile(of('.xlsx')));
    expect(readSheetFigures(sheets, content)).toEqual(listFigures(content));
    const rows = readCsvRows(await readFile(of('.csv'), 'utf8'));
    expect(readCsvFigures(rows)).toEqual(listFigures(content));
    const inWord = await readSaved(of('.docx'));
    const cells = Object.values(sheets).flat(2);
    const said = new Set(rows.map(({ row }) => row));
    for (const sentence of listSentences(content)) {
      expect(cells).toContain(sentence);
      expect(inWord.replaceAll(/<[^>]*>/gu, '').replaceAll('&amp;', '&')).toContain(sentence);
    }
    for (const sentence of sentencesWithFigures(content)) expect(said).toContain(sentence);
  });

  await test.step('the poster is one A3 page', async () => {
    expect(await readPdfFacts(of('-poster.pdf'))).toMatchObject({ pages: 1, widthMm: 297, heightMm: 420 });
  });

  await test.step('no form has a word of coaching, nor names anybody who has not agreed', async () => {
    const unnamed = await listUnnamed(window);
    expect(unnamed.length).toBeGreaterThan(20);
    for (const ending of endings) {
      const words = (await readSaved(of(ending))).replaceAll(/\s+/gu, ' ');
      expect(words.length, ending).toBeGreaterThan(400);
      expect(words, ending).not.toMatch(/kingfisher/i);
      expect(
        unnamed.filter((name) => words.includes(name)),
        ending,
      ).toEqual([]);
    }
  });

  await test.step('a record that changes later changes the draft, which says so, and not the version', async () => {
    const { activities } = await readDocument(window);
    const echo = Object.values<Activity>(activities).find(({ title }) => title.startsWith('Echo reading'));
    if (echo === undefined) throw new Error('The sample school has no echo reading.');
    await mustRun(window, {
      name: 'activity.save',
      input: { activity: { ...echo, minutes: echo.minutes + 15 } },
    });
    await expect(window.getByText(/figures .*have changed since version 1/)).toBeVisible();
    await window.getByRole('button', { name: 'What has changed' }).press('Enter');
    const changed = window
      .getByRole('list', { name: 'What has changed since version 1' })
      .getByRole('listitem');
    await expect(changed.filter({ hasText: '1 h 15 min now' })).not.toHaveCount(0);
    expect((await readAutumn(window)).releases).toEqual([release]);
    await window.getByRole('button', { name: 'Show version 1' }).click();
    await expect(reading(window).getByRole('row', { name: /^Echo reading/ })).toContainText('1 h');
    await expect(reading(window).getByRole('row', { name: /^Echo reading/ })).not.toContainText('1 h 15 min');
    await window.getByRole('button', { name: 'Back to the draft' }).click();
    await expect(reading(window).getByRole('row', { name: /^Echo reading/ })).toContainText('1 h 15 min');
  });

  await test.step('undo takes the change back, then the freezing; redo freezes the same again', async () => {
    await pressUndo(window);
    await expect(window.getByText(/changed since version 1/)).toBeHidden();
    await pressUndo(window);
    await expect.poll(async () => (await readAutumn(window)).releases).toEqual([]);
    await expect(window.getByText('Draft', { exact: true })).toBeVisible();
    await pressUndo(window, 'Control+y');
    await expect.poll(async () => (await readAutumn(window)).releases).toEqual([release]);
    await expect(window.getByText('The draft says what version 1 says.')).toBeVisible();
  });
});

const sentencesWithFigures = ({ sections }: SummaryContent): readonly string[] =>
  sections.flatMap(({ sentences }) =>
    sentences
      .filter((parts) => parts.some(({ key }) => key !== null))
      .map((parts) => parts.map(({ words }) => words).join('')),
  );
