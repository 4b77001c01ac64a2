import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { answerOpenDialog } from '../../build/scripts/answer-dialogs';
import { expect, test } from '../support/launch-app';
import { readPdfFacts, readPdfInOrder } from '../support/pdf';
import { openAddress, pickPerson } from './support/mentoring-journey';
import { openSampleOnSchoolDay, pressBox, saveIntoFolder } from './support/record-journey';

test.describe.configure({ timeout: 180_000 });

/** Somebody with two pairings, a research question, a bursary and private notes. */
const NAME = 'Rhiannon Eastwood';
const WORD = /kingfisher/i;
const TWO_MINUTES = 120_000;

/** The JSON of a pack, as its reader finds it. */
const pack = z.object({
  name: z.string(),
  withPrivate: z.boolean(),
  withheldCount: z.number(),
  sections: z.array(
    z.object({
      title: z.string(),
      entries: z.array(
        z.object({
          title: z.string(),
          lines: z.array(z.object({ label: z.string(), words: z.string(), isPrivate: z.boolean() })),
        }),
      ),
    }),
  ),
});

/** The two files of a pack: the PDF's words as one line, and the JSON. */
async function readPack(folder: string) {
  const names = await readdir(folder);
  const pdf = join(folder, names.find((name) => name.endsWith('.pdf')) ?? '');
  const json = await readFile(join(folder, names.find((name) => name.endsWith('.json')) ?? ''), 'utf8');
  expect(names).toHaveLength(2);
  expect(await readPdfFacts(pdf)).toMatchObject({ widthMm: 210, heightMm: 297, isTagged: true });
  return {
    words: (await readPdfInOrder(pdf)).replaceAll(/\s+/gu, ' '),
    text: json,
    record: pack.parse(JSON.parse(json)),
  };
}

test('hands somebody their whole record as PDF and JSON within two minutes, one name withheld', async ({
  desk,
}, info) => {
  const { app, window } = desk;
  const place = info.outputPath('packs');
  await openSampleOnSchoolDay(desk);
  const begun = Date.now();

  await test.step('the person is chosen, and everything about them is there without the private notes', async () => {
    await openAddress(window, '/records/access');
    await pickPerson(window.getByRole('main'), 'Who asks?', NAME);
    await expect(window.getByRole('heading', { name: `The record of ${NAME}` })).toBeVisible();
    for (const section of ['Mentoring and coaching', 'Enquiries', 'Bursaries', 'Activities, talks and hours'])
      await expect(window.getByRole('button', { name: section, exact: true })).toBeVisible();
    await expect(window.getByText(/^Other people are named \d+ times; nothing is withheld\.$/)).toBeVisible();
    expect(await window.getByRole('main').innerText()).not.toMatch(WORD);
  });

  await test.step('the pack without them is saved', async () => {
    const { words, text, record } = await readPack(
      await saveIntoFolder(desk, {
        press: 'Save the pack (PDF and JSON)',
        told: /^Pack saved: 2 files/,
        place,
      }),
    );
    expect(record).toMatchObject({ name: NAME, withPrivate: false, withheldCount: 0 });
    expect(words).toContain('Talk before writing');
    expect(words).toContain('Names of other people stand in a box.');
    expect(words).not.toMatch(WORD);
    expect(text).not.toMatch(WORD);
  });

  const others = window.getByRole('complementary', { name: 'Other people' });
  const [withheld = '', kept = ''] =
    await test.step('private notes are opened, and two other people looked at', async () => {
      await pressBox(
        window.getByRole('switch', { name: /^With private notes and lesson reviews \(\d+\)/ }),
        true,
      );
      await expect(window.getByText('Private', { exact: true }).first()).toBeVisible();
      expect(await window.getByRole('main').innerText()).toMatch(WORD);
      const labels = await others
        .getByRole('checkbox')
        .evaluateAll((boxes) =>
          boxes.map((box) => box.closest('label')?.textContent ?? box.getAttribute('aria-label') ?? ''),
        );
      return labels.slice(0, 2).map((label) => label.replace('Withhold every mention of ', '').trim());
    });
  expect(withheld).toMatch(/\w+ \w+/);

  await test.step('one name is withheld everywhere, and shows as withheld', async () => {
    await pressBox(others.getByRole('checkbox', { name: `Withhold every mention of ${withheld}` }), true);
    await expect(
      window.getByText(/^Other people are named \d+ times; \d+ names? (is|are) withheld\.$/),
    ).toBeVisible();
    await expect(window.getByRole('button', { name: /, withheld: show again$/ }).first()).toBeVisible();
  });

  await test.step('the pack has the private notes, everybody else’s name and not the withheld one', async () => {
    const { words, text, record } = await readPack(
      await saveIntoFolder(desk, {
        press: 'Save the pack (PDF and JSON)',
        told: /^Pack saved: 2 files/,
        place,
      }),
    );
    expect(record.withPrivate).toBe(true);
    expect(record.withheldCount).toBeGreaterThan(0);
    for (const said of [words, text]) {
      expect(said).toMatch(WORD);
      expect(said).toContain(kept);
      expect(said).not.toContain(withheld);
      expect(said).toMatch(/name withheld/);
    }
    for (const { entries } of record.sections) {
      for (const line of entries.flatMap(({ lines }) => lines)) {
        // Names are set apart from the words around them, so a line may be cut; its beginning stands in one piece.
        const first =
          line.words
            .split(/\[name withheld\]|\n/u)[0]
            ?.slice(0, 20)
            .trim() ?? '';
        expect(words, line.label).toContain(first.replaceAll(/\s+/gu, ' '));
      }
    }
  });
  expect(Date.now() - begun).toBeLessThan(TWO_MINUTES);

  await test.step('changing one’s mind saves nothing', async () => {
    const before = await readdir(place);
    await answerOpenDialog(app, []);
    await window.getByRole('button', { name: 'Save the pack (PDF and JSON)' }).click();
    await expect(window.getByRole('button', { name: 'Save the pack (PDF and JSON)' })).toBeEnabled();
    expect(await readdir(place)).toEqual(before);
  });

  await test.step('the history says who read private notes and that the pack was saved', async () => {
    await openAddress(window, '/records');
    await window.getByRole('searchbox', { name: 'Search the history' }).fill('whole record');
    const lines = window.getByRole('main').getByRole('listitem').filter({ hasText: NAME });
    await expect(
      lines.filter({ hasText: `Read the whole record of ${NAME}, private notes included` }),
    ).toHaveCount(1);
    await expect(
      lines.filter({ hasText: `Save the whole record of ${NAME}, private notes included` }),
    ).toHaveCount(1);
  });
});
