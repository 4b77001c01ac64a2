import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { toDecimal } from '#shared/lib/money';
import { laterEvidenceDue } from '#shared/domain/enquiry/later-evidence-due';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { defaultTeachMeet } from '#shared/domain/teach-meet/plan/default-teach-meet';
import { teachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { formatDay } from '#shared/lib/day';
import { goToStep, openTeachMeet } from '../../build/scripts/demo/drive-teach-meet';
import { expect, test } from '../support/launch-app';
import { aPdf } from '../support/receipts';
import {
  daysLater,
  figureOf,
  GOVERNOR,
  goToAwardPart,
  HEAD,
  LEAD,
  moveAward,
  mustRun,
  readAward,
  startSmallSchool,
  todayInLondon,
  typeDay,
  write,
} from './support/bursary-journey';
import { openAddress, pickPerson, widenWindow } from './support/mentoring-journey';
import { writeList } from './support/people-files';
import { readDocument } from './support/people-journey';
import { placeOf } from './support/teach-meet-journey';

test.describe.configure({ timeout: 300_000 });

const TITLE = 'Talk before writing';
const QUESTION =
  'What impact does rehearsing sentences aloud have on the length of first drafts for Year 4 boys who write little, over two terms?';
const MEET = 'Sharing day';

async function readEnquiry(window: Page): Promise<Enquiry> {
  const [enquiry] = Object.values<Enquiry>((await readDocument(window)).enquiries);
  if (enquiry === undefined) throw new Error('There is no enquiry.');
  return enquiry;
}

async function goToPart(window: Page, part: string): Promise<void> {
  const link = window
    .getByRole('navigation', { name: 'Parts of this enquiry' })
    .getByRole('link', { name: part });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Moves the enquiry to the next stage, with what is still missing there, in the words of the dialog. */
async function moveOn(window: Page, stage: string): Promise<void> {
  await window.getByRole('button', { name: `On to ${stage}` }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog).not.toContainText('Not noted yet');
  await dialog.getByRole('button', { name: `Move to ${stage}` }).click();
  await expect(dialog).toBeHidden();
}

/** The steps of the enquiry's thread as the overview shows them. */
const thread = (window: Page) =>
  window.getByRole('list', { name: 'Thread of Mei Rashid’s enquiry' }).getByRole('listitem');

const step = (window: Page, name: string) =>
  thread(window).filter({ has: window.getByRole('link', { name, exact: true }) });

test('follows one teacher from the opening conversation to a shared outcome, with a bursary on the way', async ({
  launchDesk,
}, testInfo) => {
  const folders = { dataDir: testInfo.outputPath('records'), userDataDir: testInfo.outputPath('profile') };
  const desk = await launchDesk(folders);
  const { app, window } = desk;
  const today = todayInLondon();
  await widenWindow(app);
  await startSmallSchool(window, 100_000);

  await test.step('a cycle is kept and an enquiry begun', async () => {
    await openAddress(window, '/enquiries');
    await window.getByRole('button', { name: 'Keep these dates' }).click();
    await window.getByRole('button', { name: 'Begin one for a person' }).click();
    const dialog = window.getByRole('dialog', { name: 'Begin an enquiry for one person' });
    await pickPerson(dialog, 'For whom', 'Mei Rashid');
    await dialog.getByRole('button', { name: 'Begin and open it' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Mei Rashid' })).toBeVisible();
  });
  const { id } = await readEnquiry(window);

  await test.step('the opening conversation', async () => {
    await typeDay(window, 'Held on', today);
    await write(window, 'What went well', 'Reading for pleasure has come alive.');
    await write(window, 'What is unresolved', 'Boys who talk well write three lines.');
    await moveOn(window, 'Key question');
  });

  await test.step('the key question, of which the app says what is missing', async () => {
    await goToPart(window, 'Key question');
    const missing = window.getByRole('region', { name: 'The question so far' }).getByRole('status');
    await expect(missing).toHaveText(/^Still to say: /);
    await write(window, 'What impact does…', 'rehearsing sentences aloud');
    await write(window, 'have on…', 'the length of first drafts');
    await write(window, 'for…', 'Year 4 boys who write little');
    await expect(missing).toHaveText(/^Still to say: /);
    await write(window, 'over…', 'two terms');
    await expect(missing).toHaveText('Nothing is missing.');
    await write(window, 'Title', TITLE);
    const theme = window.getByRole('combobox', { name: 'Theme' });
    await theme.fill('Writing');
    await theme.press('Enter');
    await expect.poll(async () => (await readEnquiry(window)).theme).toBe('Writing');
    await moveOn(window, 'Three tests');
  });

  await test.step('undo takes the move back, redo makes it again', async () => {
    await window.keyboard.press('Control+z');
    await expect.poll(async () => (await readEnquiry(window)).stage).toBe('question');
    await expect(window.getByRole('button', { name: 'On to Three tests' })).toBeVisible();
    await window.keyboard.press('Control+y');
    await expect.poll(async () => (await readEnquiry(window)).stage).toBe('tests');
  });

  await test.step('the three tests', async () => {
    await goToPart(window, 'Three tests');
    await write(window, 'What it will change in my practice', 'I will model aloud before anybody writes.');
    await write(window, 'Which pupils, as a group', 'Year 4 boys who write little');
    await write(window, 'What they need', 'To get a first sentence down by themselves.');
    await write(window, 'What will be different for them', 'Drafts of a page.');
    await write(window, 'How the findings will be shared, with whom', 'A talk for all teachers.');
    await moveOn(window, 'Set-up');
  });

  await test.step('mentor, time and assent', async () => {
    await goToPart(window, 'Set-up');
    await pickPerson(window.getByRole('main'), 'Mentor', 'Sam Okoro');
    await write(window, 'Protected time', 'Tuesday, period three; Sam covers.');
    await typeDay(window, 'Given on', today);
    const by = window.getByRole('combobox', { name: 'By', exact: true });
    await by.fill(GOVERNOR);
    await by.press('Enter');
    await expect.poll(async () => (await readEnquiry(window)).setUp.governorAssentBy).toBe(GOVERNOR);
  });

  await test.step('a Research Bursary is applied for from the enquiry', async () => {
    await window.getByRole('button', { name: 'Apply for a bursary' }).click();
    await window.getByRole('menuitem', { name: /^Research Bursary, at most £500\.00/ }).click();
    await expect(window.getByRole('heading', { level: 1, name: `B-0001: ${TITLE}` })).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Research question' })).toHaveValue(QUESTION);
    for (const [name, words, amount] of [
      ['1', 'Four books on talk', '120.00'],
      ['2', 'A course', '330'],
    ] as const) {
      await window.getByRole('button', { name: 'Add a cost' }).click();
      await write(window, `What cost ${name} is for`, words);
      await window.getByRole('textbox', { name: `Amount of cost ${name}` }).fill(amount);
      await window.getByRole('textbox', { name: `Amount of cost ${name}` }).blur();
    }
    await expect(window.getByText('Together £450.00 of at most £500.00')).toBeVisible();
  });

  await test.step('handed in, approved by the head, assented to by the governors, begun', async () => {
    await moveAward(window, { as: 'CPD lead', press: 'Hand in', by: LEAD });
    await moveAward(window, { as: 'head', press: 'Approve', by: HEAD, why: 'Serves the writing priority.' });
    expect((await readDocument(window)).ledger).toHaveLength(2);
    await moveAward(window, { as: 'governors', press: 'Assent', by: GOVERNOR });
    await moveAward(window, { as: 'CPD lead', press: 'Begin', by: LEAD });
    await goToAwardPart(window, 'Money');
    await expect(figureOf(window, 'Awarded')).toHaveText('£450.00');
    await expect(figureOf(window, 'Unspent')).toHaveText('£450.00');
  });

  await test.step('spending is entered with its receipt', async () => {
    const receipt = await writeList(testInfo.outputPath('course.pdf'), aPdf('Course on talk, £412.60'));
    await window.getByRole('button', { name: 'Enter spending' }).click();
    const dialog = window.getByRole('dialog', { name: 'Enter spending on B-0001' });
    await dialog.getByRole('textbox', { name: 'Amount' }).fill('412.60');
    await dialog.getByRole('textbox', { name: 'What for' }).fill('Books and the course');
    const [chooser] = await Promise.all([
      window.waitForEvent('filechooser'),
      dialog.getByRole('button', { name: 'Choose the file' }).click(),
    ]);
    await chooser.setFiles(receipt);
    await expect(dialog.getByText('Receipt: course.pdf')).toBeVisible();
    await dialog.getByRole('button', { name: 'Enter the spending' }).click();
    await expect(dialog).toBeHidden();
    await expect(window.getByRole('button', { name: 'Show course.pdf' })).toBeVisible();
    await expect(figureOf(window, 'Spent')).toHaveText('£412.60');
    await expect(figureOf(window, 'Unspent')).toHaveText('£37.40');
  });

  await test.step('undo takes off the receipt, then the spending; redo brings both back', async () => {
    await window.getByRole('heading', { level: 1 }).click();
    await window.keyboard.press('Control+z');
    await expect(window.getByRole('button', { name: 'Show course.pdf' })).toBeHidden();
    await window.keyboard.press('Control+z');
    await expect(figureOf(window, 'Unspent')).toHaveText('£450.00');
    await window.keyboard.press('Control+y');
    await window.keyboard.press('Control+y');
    await expect(window.getByRole('button', { name: 'Show course.pdf' })).toBeVisible();
    await expect(figureOf(window, 'Unspent')).toHaveText('£37.40');
  });

  await test.step('the underspend goes back to the fund', async () => {
    await moveAward(window, { as: 'CPD lead', press: 'Ask for the report', by: LEAD });
    await moveAward(window, {
      as: 'CPD lead',
      press: 'Return the unspent',
      by: LEAD,
      why: 'A book was lent.',
    });
    await expect(figureOf(window, 'Awarded')).toHaveText('£412.60');
    await expect(figureOf(window, 'Unspent')).toHaveText('£0.00');
    await openAddress(window, '/bursaries');
    const fund = window.getByRole('row', { name: /Research Bursary/ }).first();
    await expect(fund).toContainText('£412.60');
    await expect(fund).toContainText('£587.40');
  });

  await test.step('the talk is offered to the Teach-meet and placed', async () => {
    const day = daysLater(today, 21);
    const teachMeet = defaultTeachMeet({ id: teachMeetId.parse('sharing-day'), day, name: MEET });
    await mustRun(window, { name: 'teachMeet.create', input: { teachMeet } });
    await openAddress(window, `/enquiries/${id}?part=sharing`);
    await window.getByRole('button', { name: 'Offer it as a talk' }).click();
    const ways = window.getByRole('list', { name: 'Ways of sharing' });
    await expect(ways).toContainText(`at ${MEET}, ${formatDay(day)}: no time and room yet`);
    await openTeachMeet(window, MEET);
    await goToStep(window, 'Timetable');
    await window.getByRole('button', { name: 'Draft the timetable' }).click();
    await expect(window.getByRole('gridcell', { name: new RegExp(`${TITLE}, Mei Rashid`) })).toBeVisible();
    const { slot, room, talk } = await placeOf(window, TITLE, MEET);
    expect(talk).toMatchObject({ theme: 'Writing', minutes: 7 });
    await openAddress(window, `/enquiries/${id}?part=sharing`);
    await expect(ways).toContainText(`${formatDay(day)}, ${slot.start} to`);
    await expect(ways).toContainText(`in ${room}`);
  });

  await test.step('the enquiry goes on to its review, and the outcome is kept', async () => {
    await moveOn(window, 'Under way');
    await goToPart(window, 'Under way');
    const objective = window.getByRole('textbox', { name: 'First objective' });
    await objective.fill('Every boy rehearses before writing');
    await objective.press('Enter');
    await window
      .getByRole('textbox', { name: 'What was said, in agreed words' })
      .fill('Drafts are longer; spelling is next.');
    await window.getByRole('button', { name: 'Note it' }).click();
    await window.getByRole('button', { name: 'On to Outcome review' }).click();
    await window.getByRole('dialog').getByRole('button', { name: 'Move to Outcome review' }).click();
    await goToPart(window, 'Outcome review');
    await window.getByRole('button', { name: 'Keep the outcome' }).click();
    await expect(window.getByText('Say whether it was met.')).toBeVisible();
    await window
      .getByRole('textbox', { name: 'What was found' })
      .fill('First drafts grew from three lines to eleven.');
    await window
      .getByRole('textbox', { name: 'How precise it is' })
      .fill('Eleven boys, lines counted in September and in March.');
    await window.getByRole('radio', { name: 'Met', exact: true }).check({ force: true });
    await window.getByRole('button', { name: 'Keep the outcome' }).click();
    await expect.poll(async () => (await readEnquiry(window)).outcome?.met).toBe('met');
  });

  const due = laterEvidenceDue(today);
  await test.step('it is shared, and later evidence is asked for at six weeks, a term and a year', async () => {
    await moveOn(window, 'Shared');
    await goToPart(window, 'Sharing');
    await window.getByText('It was shared').click();
    await expect.poll(async () => (await readEnquiry(window)).sharing[0]?.isDone).toBe(true);
    await moveOn(window, 'Later evidence');
    await goToPart(window, 'Later evidence');
    await expect(window.getByText('To get a first sentence down by themselves.')).toBeVisible();
    const cards = window.getByRole('list', { name: 'When to look again' }).getByRole('listitem');
    await expect(cards).toHaveCount(3);
    for (const [at, { after, dueDay }] of due.entries()) {
      await expect(cards.nth(at)).toContainText(`After ${after}`);
      await expect(cards.nth(at)).toContainText(`Due ${formatDay(dueDay)}`);
    }
  });

  await test.step('the award is told what came of it, completed and shared', async () => {
    const award = await readAward(window);
    await openAddress(window, `/bursaries/awards/${award.id}?part=outcome`);
    await write(window, 'What came of it', 'Drafts grew from three lines to eleven.');
    await moveAward(window, { as: 'CPD lead', press: 'Complete', by: LEAD });
    await moveAward(window, { as: 'CPD lead', press: 'Note as shared', by: LEAD });
    await expect.poll(async () => (await readAward(window)).state).toBe('shared');
  });

  const seeThread = async (page: Page) => {
    await openAddress(page, `/enquiries/${id}`);
    await expect(step(page, 'Question')).toContainText(`Done${QUESTION}`);
    await expect(step(page, 'Bursary')).toContainText('£412.60 awarded in ');
    await expect(step(page, 'Bursary')).toContainText('Done');
    await expect(step(page, 'Talk')).toContainText('in Hall');
    await expect(step(page, 'Talk')).toContainText('Done');
    await expect(step(page, 'Outcome')).toContainText(`Met, reviewed on ${formatDay(today)}`);
  };

  await test.step('the thread shows it all, here and on the person’s page', async () => {
    await seeThread(window);
    const [first] = due;
    await expect(step(window, 'Later evidence')).toContainText(
      `Seen 0 of 3 times; after six weeks due on ${formatDay(first?.dueDay ?? '')}`,
    );
    await openAddress(window, '/people/mei');
    await expect(window.getByRole('main')).toContainText(TITLE);
  });

  const kept = await readDocument(window);
  await desk.close();
  const again = await launchDesk(folders);

  await test.step('a restart keeps it, with the receipt byte for byte', async () => {
    await widenWindow(again.app);
    await expect(again.window.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    expect(await readDocument(again.window)).toEqual(kept);
    await seeThread(again.window);
    const [receipt] = Object.values(kept.receipts);
    const read = await again.window.evaluate(async (receiptId) => {
      const answer = await globalThis.window.desk.readReceipt({ receiptId: receiptId as never });
      return answer.ok ? [...answer.value.bytes] : [];
    }, receipt?.id ?? '');
    expect(Buffer.from(read)).toEqual(await readFile(testInfo.outputPath('course.pdf')));
    const lines = kept.ledger.filter(({ awardId }) => awardId !== null);
    expect(lines.map(({ kind, pence }) => `${kind} ${toDecimal(pence)}`)).toEqual([
      'committed 450.00',
      'spent 412.60',
      'amended -37.40',
    ]);
  });

  await test.step('after seven weeks the first later evidence is due, and the broken thread is named', async () => {
    const { window: later } = again;
    await later.clock.setFixedTime(`${daysLater(today, 49)}T10:00:00.000Z`);
    await later.reload();
    await openAddress(later, `/enquiries/${id}`);
    await expect(step(later, 'Later evidence')).toContainText('after six weeks was due on');
    await openAddress(later, '/enquiries/threads');
    await expect(later.getByRole('list', { name: 'Broken threads' })).toContainText('Mei Rashid');
    await openAddress(later, `/enquiries/${id}?part=later`);
    const cards = later.getByRole('list', { name: 'When to look again' });
    await expect(cards.getByText('Overdue', { exact: true })).toHaveCount(1);
  });
});
