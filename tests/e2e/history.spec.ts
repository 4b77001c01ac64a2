import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Change } from '#shared/domain/history/change';
import { personId } from '#shared/domain/people/person';
import { answerOpenDialog } from '../../build/scripts/answer-dialogs';
import { readMessage } from '../../build/scripts/demo/drive-desk';
import { decodeSavedFile, encodeSavedFile } from '../../electron/store/saved-file';
import { expect, test } from '../support/launch-app';
import { mustRun } from './support/bursary-journey';
import { openAddress, pickPerson } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { openSampleOnSchoolDay, saveIntoFolder } from './support/record-journey';

test.describe.configure({ timeout: 180_000 });

const MEI = personId.parse('person-mei-rashid');
const JOB = 'Class Teacher and lead for oracy';

test('finds every change by person and by words, takes everything out and in again, and shows a line that was altered', async ({
  launchDesk,
}, info) => {
  const folders = { dataDir: info.outputPath('records'), userDataDir: info.outputPath('profile') };
  const desk = await launchDesk(folders);
  const { app, window } = desk;
  await openSampleOnSchoolDay(desk);
  await mustRun(window, { name: 'people.edit', input: { id: MEI, fields: { jobTitle: JOB } } });
  await mustRun(window, { name: 'school.edit', input: { fields: { name: 'Harbour Lane Primary' } } });
  const lines = window.locator('main li').filter({ has: window.getByText(/^line \d+$/) });
  const count = window.getByRole('status').filter({ hasText: /lines?/ });

  await test.step('the history is searched by person', async () => {
    await openAddress(window, '/records');
    await expect(lines.first()).toContainText('Harbour Lane Primary');
    await pickPerson(window.getByRole('main'), 'About', 'Mei Rashid');
    await expect(lines).toHaveCount(1);
    await expect(lines).toContainText('Mei Rashid');
    await expect(count).toContainText(/^1 of \d+ lines/);
    await window.getByRole('button', { name: 'Clear', exact: false }).first().click();
  });

  await test.step('and by words', async () => {
    await window.getByRole('searchbox', { name: 'Search the history' }).fill('open the sample');
    await expect(lines).toHaveCount(1);
    await expect(lines).toContainText('Open the sample school');
    await window.getByRole('searchbox', { name: 'Search the history' }).fill('no such words at all');
    await expect(lines).toHaveCount(0);
    await expect(count).toContainText('Search for something else');
    await window.getByRole('searchbox', { name: 'Search the history' }).fill('');
  });

  await test.step('a line leads to its record', async () => {
    await lines
      .filter({ hasText: 'Mei Rashid' })
      .getByRole('link', { name: 'Mei Rashid' })
      .first()
      .press('Enter');
    await expect(window.getByRole('heading', { level: 1, name: 'Mei Rashid' })).toBeVisible();
  });

  const folder = await test.step('everything is saved as JSON that its own schema describes', async () => {
    await openAddress(window, '/records/export');
    const made = await saveIntoFolder(desk, {
      press: 'Save everything (JSON)',
      told: /^Everything saved: 2 files/,
      place: info.outputPath('out'),
    });
    expect((await readdir(made)).toSorted()).toEqual(['cpd-desk-export.json', 'cpd-desk-export.schema.json']);
    const [exported, schema] = await Promise.all(
      ['cpd-desk-export.json', 'cpd-desk-export.schema.json'].map(async (name) =>
        JSON.parse(await readFile(join(made, name), 'utf8')),
      ),
    );
    const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(exported);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...exported, people: 'nobody' })).toBe(false);
    const { history, ...kept } = await readDocument(window);
    expect(exported).toMatchObject(kept);
    expect(history.at(-1)?.words).toBe('Save everything as JSON, private notes included');
    return made;
  });

  await test.step('and comes back as it was', async () => {
    const before = await readDocument(window);
    await mustRun(window, { name: 'school.edit', input: { fields: { name: 'Changed since' } } });
    await openAddress(window, '/settings/records');
    await answerOpenDialog(app, [join(folder, 'cpd-desk-export.json')]);
    await window.getByRole('button', { name: 'Restore a backup' }).click();
    await window.getByRole('button', { name: 'Choose a backup' }).click();
    await readMessage(window, 'The backup was restored');
    const { history: _, ...records } = before;
    expect(await readDocument(window)).toMatchObject(records);
  });

  await test.step('the history is whole', async () => {
    await openAddress(window, '/records');
    await window.getByRole('button', { name: 'Check the history' }).press('Enter');
    await expect(window.getByText('The history is whole')).toBeVisible();
  });

  await desk.close();
  const altered = await alterOneLetter(join(folders.dataDir, 'desk.json'), 'Mei Rashid');
  const { window: later } = await launchDesk(folders);

  await test.step('one letter of a line that was altered in the file, its checksum made anew, is found', async () => {
    await openAddress(later, '/records');
    await later.getByRole('button', { name: 'Check the history' }).press('Enter');
    await expect(later.getByText(`The history is not whole: line ${altered}`)).toBeVisible();
    await expect(later.getByText('This line was altered')).toBeVisible();
  });
});

/** Writes another letter into the line of the history with these words, as somebody would who knows the file's form; gives its number. */
async function alterOneLetter(path: string, words: string): Promise<number> {
  const saved = decodeSavedFile(await readFile(path));
  if (saved === null) throw new Error('The file was not whole before.');
  // What was just read by the app is a document.
  const document = saved.document as { readonly history: readonly Change[] };
  const line = document.history.find((each) => each.words.includes(words));
  if (line === undefined) throw new Error(`No line says “${words}”.`);
  const history = document.history.map((each) =>
    each === line ? { ...each, words: each.words.replace(words, words.replace(/.$/u, 'b')) } : each,
  );
  await writeFile(path, encodeSavedFile({ ...saved, document: { ...document, history } }));
  return line.sequence;
}
