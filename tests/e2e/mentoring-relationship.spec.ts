import type { Page } from '@playwright/test';
import { formatDay } from '#shared/lib/day';
import { termAt } from '#shared/domain/calendar/school-calendar';
import { sharedPeriods } from '#shared/domain/mentoring/relationship/shared-periods';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { fullName } from '#shared/domain/people/person';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { goTo, openSampleSchool, readMessage } from '../../build/scripts/demo/drive-desk';
import { expect, test } from '../support/launch-app';
import { readPdfFacts, readPdfPages } from '../support/pdf';
import {
  chooseFrom,
  goToPairingPart,
  pickPerson,
  readPairing,
  readPairings,
} from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { setSchoolDay } from './support/school-day';

const ACTIONS = ['Try the talk partners at carpet time', 'Film five minutes of it', 'Bring two books of it'];

const sessionsOf = async (window: Page, id: string) =>
  Object.values<Session>((await readPairing(window, id)).sessions);
const heldOf = async (window: Page, id: string) =>
  (await sessionsOf(window, id)).filter(({ status }) => status === 'held');

/** Two members of staff with a free period in common, the second of whom has no partner. */
async function findNewPair(window: Page) {
  const { people, pairings, school } = await readDocument(window);
  const staff = Object.values(people).filter(
    ({ kind, leavingDay, freePeriods }) => kind === 'staff' && leavingDay === null && freePeriods.length > 0,
  );
  const paired = new Set<string>(
    Object.values<Pairing>(pairings)
      .filter(({ stage }) => stage !== 'closed')
      .flatMap((pairing) => pairing.people),
  );
  for (const mentor of staff) {
    for (const learner of staff) {
      const [shared] = sharedPeriods([mentor, learner], school);
      const isNew = mentor.id !== learner.id && !paired.has(learner.id);
      if (isNew && shared !== undefined) return { mentor, learner, shared, school };
    }
  }
  throw new Error(
    'Nobody of the sample school has a free period in common with somebody who has no partner.',
  );
}

test('sees a pairing through: agreed on one A4 page, a term planned and logged, a goal met, and closed', async ({
  desk,
}, info) => {
  test.setTimeout(240_000);
  const { app, window } = desk;
  await setSchoolDay(window);
  await openSampleSchool(window);
  const { mentor, learner, shared, school } = await findNewPair(window);
  const before = new Set((await readPairings(window)).map(({ id }) => String(id)));

  await test.step('two colleagues are paired by hand', async () => {
    await goTo(window, 'Mentoring');
    await window.getByRole('button', { name: 'New pairing' }).click();
    const dialog = window.getByRole('dialog', { name: 'A new pairing' });
    await pickPerson(dialog, /^Mentor/, fullName(mentor));
    await pickPerson(dialog, /^Mentee/, fullName(learner));
    await dialog.getByRole('button', { name: 'Pair them' }).click();
    await expect(window.getByRole('heading', { level: 1 })).toContainText(fullName(learner));
  });

  const id =
    (await readPairings(window)).map((each) => String(each.id)).find((each) => !before.has(each)) ?? '';

  await test.step('their agreement fits one A4 page, with two lines to sign', async () => {
    await goToPairingPart(window, 'Agreement');
    await window.getByRole('button', { name: 'Start from the school’s wording' }).click();
    await window.getByRole('button', { name: 'Keep these words' }).click();
    await expect.poll(async () => (await readPairing(window, id)).agreement !== null).toBe(true);
    const path = info.outputPath('agreement.pdf');
    await answerSaveDialog(app, path);
    await window.getByRole('button', { name: 'Preview and print' }).click();
    const dialog = window.getByRole('dialog', { name: 'The learning agreement on paper' });
    await dialog.getByRole('button', { name: 'Save as PDF' }).click();
    await readMessage(window, 'PDF saved');
    await window.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(await readPdfFacts(path)).toMatchObject({ pages: 1, widthMm: 210, heightMm: 297, isTagged: true });
    const [page = ''] = await readPdfPages(path);
    for (const name of [fullName(mentor), fullName(learner)]) expect(page).toContain(name);
    expect(page.match(/\bDate\b/g)).toHaveLength(2);
    expect(page).toMatch(/safeguard|safety/i);
    await window.getByRole('button', { name: 'Note who agreed' }).click();
    await window.getByRole('dialog').getByRole('button', { name: 'Note it' }).click();
    await expect.poll(async () => (await readPairing(window, id)).stage).not.toBe('proposed');
  });

  await test.step('they have a goal', async () => {
    await goToPairingPart(window, 'Goals');
    await window.getByRole('button', { name: 'Add a goal' }).click();
    const dialog = window.getByRole('dialog', { name: 'Add a goal' });
    await expect(dialog.getByRole('textbox', { name: 'Goal', exact: true })).toBeFocused();
    await window.keyboard.type('Every child speaks in full sentences at carpet time');
    await dialog.getByRole('textbox', { name: 'Builds on' }).fill('Calm routines, known to everybody');
    await dialog.getByRole('textbox', { name: 'How we will know' }).fill('Half of the answers are sentences');
    await chooseFrom(dialog, 'The learner’s own view at the start', /^2/);
    await window.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(window.getByRole('article', { name: /^Goal: Every child/ })).toBeVisible();
  });

  await test.step('the year is planned in a period that is free for both', async () => {
    await goToPairingPart(window, 'Sessions');
    await window.getByRole('button', { name: 'Plan sessions ahead' }).click();
    const dialog = window.getByRole('dialog', { name: 'Plan sessions ahead' });
    await expect(dialog.getByRole('button', { name: /When in the week$/ })).toContainText(shared.label);
    await dialog.getByText('To the end of the year').click();
    const offered = dialog.getByRole('group', { name: 'Untick a day to leave it out' }).getByRole('checkbox');
    const count = await offered.count();
    expect(count).toBeGreaterThan(2);
    await expect(dialog.getByText('Cover needed')).toHaveCount(0);
    await offered.first().uncheck({ force: true });
    await dialog.getByRole('button', { name: `Plan ${count - 1} sessions` }).click();
    await expect(dialog).toBeHidden();
    const sessions = await sessionsOf(window, id);
    expect(sessions).toHaveLength(count - 1);
    for (const session of sessions) {
      expect(session).toMatchObject({ status: 'planned', start: shared.period.start, cover: 'not needed' });
      expect(termAt(school, session.day)).toBeDefined();
    }
    await expect(window.getByRole('list', { name: 'Planned sessions' }).getByRole('listitem')).toHaveCount(
      count - 1,
    );
    await window.keyboard.press('Control+z');
    await expect.poll(() => sessionsOf(window, id)).toEqual([]);
    await window.keyboard.press('Control+y');
    await expect.poll(async () => (await sessionsOf(window, id)).length).toBe(count - 1);
  });

  await test.step('three sessions are logged with the keyboard alone, each in under twenty seconds', async () => {
    for (const [index, action] of ACTIONS.entries()) {
      const start = Date.now();
      await window.keyboard.press('Control+l');
      const dialog = window.getByRole('dialog', { name: 'Log a session' });
      await expect(dialog.getByRole('textbox', { name: 'What they agreed to do' })).toBeFocused();
      await window.keyboard.type(action);
      await window.keyboard.press('Control+Enter');
      await expect(dialog).toBeHidden();
      expect(Date.now() - start).toBeLessThan(20_000);
      await expect.poll(async () => (await heldOf(window, id)).length).toBe(index + 1);
    }
    const words = (await heldOf(window, id)).flatMap(({ actions }) => actions.map((each) => each.words));
    expect(words.toSorted()).toEqual(ACTIONS.toSorted());
    await expect(window.getByText(`${ACTIONS.length} sessions took place`)).toBeVisible();
  });

  await test.step('the goal is met, with evidence from practice', async () => {
    await goToPairingPart(window, 'Goals');
    const goal = window.getByRole('article', { name: /^Goal: Every child/ });
    await goal
      .getByRole('textbox', { name: /^Add evidence/ })
      .fill('Fourteen of twenty answers, one Tuesday');
    await window.keyboard.press('Enter');
    await expect(goal.getByRole('list')).toContainText('Fourteen of twenty answers');
    await goal.getByText('Met', { exact: true }).click();
    await expect
      .poll(async () => Object.values((await readPairing(window, id)).goals).map(({ outcome }) => outcome))
      .toEqual(['met']);
  });

  await test.step('it closes with a reason and what was learned; what was still planned is taken out', async () => {
    await window.getByRole('button', { name: 'Stage' }).click();
    await window.getByRole('menuitem', { name: 'Close the pairing' }).click();
    const dialog = window.getByRole('dialog', { name: 'Close the pairing' });
    await expect(dialog.getByText(/^\d+ sessions? planned after that day (is|are) taken out/)).toBeVisible();
    await chooseFrom(dialog, 'Why it ends', 'The agreed time came');
    await dialog
      .getByRole('textbox', { name: 'What was learned' })
      .fill('Waiting five seconds changes who answers.');
    await dialog.getByText(fullName(learner), { exact: true }).click();
    await dialog.getByRole('button', { name: 'Close the pairing' }).click();
    await expect(dialog).toBeHidden();
    const closed = await readPairing(window, id);
    expect(closed).toMatchObject({
      stage: 'closed',
      closing: {
        reason: 'time came',
        learned: 'Waiting five seconds changes who answers.',
        waiting: [learner.id],
      },
    });
    expect(Object.values<Session>(closed.sessions).map(({ status }) => status)).toEqual(
      ACTIONS.map(() => 'held'),
    );
    await goToPairingPart(window, 'Overview');
    await expect(
      window.getByText(`Closed on ${formatDay(closed.closing?.day ?? '')}. The agreed time came.`),
    ).toBeVisible();
    await expect(window.getByText('Waiting five seconds changes who answers.').first()).toBeVisible();
  });

  await test.step('the learner waits on the board for the next round', async () => {
    await goTo(window, 'Mentoring');
    const waiting = window.getByRole('button', { name: /^Waiting for a partner/ });
    // A short queue is open from the start.
    if ((await waiting.getAttribute('aria-expanded')) === 'false') await waiting.click();
    await expect(
      window.getByRole('button', { name: `Pair by hand: ${fullName(learner)}` }).first(),
    ).toBeVisible();
  });
});
