import type { Page } from '@playwright/test';
import { goTo } from '../../build/scripts/demo/drive-desk';
import { expect, test } from '../support/launch-app';
import {
  chooseFrom,
  goToMentoringPart,
  goToRoundStep,
  namePairs,
  pickPerson,
  readPairings,
  readRound,
  widenWindow,
  type NamedPair,
} from './support/mentoring-journey';
import { keptList } from './support/people-files';
import {
  bringInEverybody,
  importTicked,
  openImport,
  openRows,
  readDocument,
  startSchool,
} from './support/people-journey';
import { setSchoolDay } from './support/school-day';

const STAFF = 62;
/** Everybody but the head, to whom all teachers report at the latest through their own line managers. */
const PAIRED = STAFF - 1;
const HEAD = 'Meredith Abara';
const KEPT_APART = ['Yusuf Carmichael', 'Noor Dunmore'] as const;
const PLACES = 3;
const PRIVATE_REASON = 'A complaint that was settled between them.';
const OVERRULED = 'Both asked for it, and the head agrees.';

const pairsGrid = (window: Page) => window.getByRole('grid', { name: 'Pairs' });
const chosenPair = (window: Page) => window.getByRole('complementary', { name: 'The chosen pair' });
const keyOf = ({ people }: { readonly people: readonly string[] }) => people.join(' ');
const pairsOf = async (window: Page) => (await readRound(window)).proposal.pairs;

/** Finds the best pairs, and waits until what was found is kept. */
async function findPairs(window: Page): Promise<void> {
  const before = (await readRound(window)).proposal.solved?.at;
  await window.getByRole('button', { name: /^Find the best pairs( again)?$/ }).click();
  await expect.poll(async () => (await readRound(window)).proposal.solved?.at).not.toBe(before);
  await expect(window.getByText(/^Proved: no other pairing gives more people a partner/)).toBeVisible();
}

/** Puts two people on the list of those who are never paired, from the rules of the round. */
async function neverPair(window: Page, one: string, other: string): Promise<void> {
  await goToRoundStep(window, 'Rules and wishes');
  await window.getByText(/^(Nobody is on the list|\d pairs? on the list)$/).click();
  const dialog = window.getByRole('dialog', { name: 'Never pair' });
  await pickPerson(dialog, 'One person', one);
  await pickPerson(dialog, 'The other', other);
  await dialog.getByRole('textbox', { name: 'Private reason' }).fill(PRIVATE_REASON);
  await dialog.getByRole('button', { name: 'Never pair these two' }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: one })).toContainText(other);
  await expect(dialog).not.toContainText(PRIVATE_REASON);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
}

const isInPairs = (window: Page) =>
  pairsGrid(window).evaluate((grid) => grid.contains(document.activeElement));

/** Locks the pair whose lock has the focus. */
async function lockByEnter(window: Page): Promise<void> {
  const focused = window.locator(':focus');
  await expect(focused).toHaveAccessibleName(/^Lock /);
  await window.keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName(/^Unlock /);
}

const rowOfPair = (window: Page, { learner, mentor }: NamedPair) =>
  pairsGrid(window)
    .getByRole('row')
    .filter({ has: window.getByRole('button', { name: `ock ${learner} and ${mentor}` }) });

/** The points of a pair as its breakdown shows them: each part, and what they come to. */
async function readBreakdown(window: Page): Promise<{ readonly parts: number[]; readonly together: number }> {
  const figures = (await chosenPair(window).locator('dl dd:nth-of-type(1)').allInnerTexts()).map(Number);
  return { parts: figures.slice(0, -1), together: figures.at(-1) ?? Number.NaN };
}

test('pairs the whole imported staff: locks two, forbids one, overrules a rule, confirms, and keeps it', async ({
  launchDesk,
}, info) => {
  test.setTimeout(240_000);
  const folders = { dataDir: info.outputPath('records'), userDataDir: info.outputPath('profile') };
  const first = await launchDesk(folders);
  const { window } = first;
  await widenWindow(first.app);
  await setSchoolDay(window);

  await test.step('sixty-two members of staff come in from Google Workspace', async () => {
    await startSchool(window);
    await openImport(window);
    await openRows(window, keptList('google-workspace.csv'));
    await bringInEverybody(window);
    await importTicked(window, STAFF, `${STAFF} people added`);
  });

  await test.step('a round begins with teachers as mentors, three places each, and everybody to be paired', async () => {
    await goTo(window, 'Mentoring');
    await goToMentoringPart(window, 'Rounds');
    await window.getByRole('button', { name: 'New round' }).click();
    await window.getByRole('dialog').getByRole('button', { name: 'Start the round' }).click();
    await window.getByRole('button', { name: 'Add mentors…' }).click();
    const mentors = window.getByRole('dialog', { name: 'Add mentors' });
    await chooseFrom(mentors, 'Staff group', 'Teachers');
    await mentors.getByRole('textbox', { name: 'Places each' }).fill(String(PLACES));
    await window.keyboard.press('Tab');
    await mentors.getByRole('button', { name: /^Add all \d+ people shown$/ }).click();
    await window.getByRole('button', { name: 'Add mentees…' }).click();
    const learners = window.getByRole('dialog', { name: 'Add mentees' });
    await expect(learners.getByText(`${STAFF} people to choose from`)).toBeVisible();
    await learners.getByRole('button', { name: `Add all ${STAFF} people shown` }).click();
    await expect(window.getByText(`places for ${STAFF} people.`)).toBeVisible();
    const round = await readRound(window);
    const { people } = await readDocument(window);
    expect(round.learners).toHaveLength(STAFF);
    expect(round.mentors.length * PLACES).toBeGreaterThanOrEqual(STAFF);
    expect(new Set(round.mentors.map(({ personId }) => people[personId]?.staffGroup))).toEqual(
      new Set(['teacher']),
    );
    await expect(
      window.getByText(`${round.mentors.length * PLACES} places for ${STAFF} people.`),
    ).toBeVisible();
  });

  await test.step('two colleagues are never to be paired, for a private reason', async () => {
    await window.getByRole('button', { name: 'Next: rules and wishes' }).click();
    await neverPair(window, ...KEPT_APART);
  });

  await test.step('everybody but the head gets a partner, which is proved, and the head’s case is explained', async () => {
    await window.getByRole('button', { name: 'Next: the proposal' }).click();
    await findPairs(window);
    const pairs = await pairsOf(window);
    const points = pairs.reduce((sum, { score }) => sum + score, 0);
    await expect(
      window.getByRole('heading', {
        name: `${PAIRED} of ${STAFF} people paired, ${points.toLocaleString('en-GB')} points`,
      }),
    ).toBeVisible();
    expect(new Set(pairs.map(({ people }) => people[1])).size).toBe(PAIRED);
    const forbidden = await namePairs(window, pairs);
    expect(
      forbidden.filter(({ mentor, learner }) => KEPT_APART.every((name) => [mentor, learner].includes(name))),
    ).toEqual([]);
    await window.getByRole('button', { name: HEAD }).click();
    const doors = window.getByRole('list', { name: 'Which rule closes which door' }).getByRole('listitem');
    // The head mentors as well, and is no door to herself.
    await expect(doors).toHaveCount((await readRound(window)).mentors.length - 1);
    await expect(doors.first()).toContainText(/line manage/i);
  });

  await test.step('the first two pairs of the table are locked, with the keyboard', async () => {
    await window.getByRole('searchbox', { name: 'Search the pairs' }).focus();
    for (let presses = 0; presses < 8 && !(await isInPairs(window)); presses += 1)
      await window.keyboard.press('Tab');
    await window.keyboard.press('ArrowLeft');
    await lockByEnter(window);
    await window.keyboard.press('ArrowDown');
    await lockByEnter(window);
    await expect(window.getByText('2 pairs are locked.')).toBeVisible();
    expect((await pairsOf(window)).filter(({ isLocked }) => isLocked)).toHaveLength(2);
  });

  const named = await namePairs(window, await pairsOf(window));
  const [one, two] = named.filter(({ pair }) => pair.isLocked);
  const three = named.find(({ pair }) => !pair.isLocked);
  if (one === undefined || two === undefined || three === undefined) throw new Error('There are no pairs.');

  await test.step('a third is forbidden, and the next proposal is without it while the locked ones stand', async () => {
    await neverPair(window, three.mentor, three.learner);
    await goToRoundStep(window, 'Proposal');
    await expect(window.getByText(/^1 pair now breaks a rule/)).toBeVisible();
    await findPairs(window);
    await expect(window.getByText(/now breaks a rule/)).toBeHidden();
    const pairs = await pairsOf(window);
    const keys = pairs.map(keyOf);
    expect(
      pairs
        .filter(({ isLocked }) => isLocked)
        .map(keyOf)
        .toSorted(),
    ).toEqual([keyOf(one.pair), keyOf(two.pair)].toSorted());
    expect(keys).not.toContain(keyOf(three.pair));
    expect(keys).toHaveLength(PAIRED);
  });

  await test.step('a pair’s points are the sum of their parts', async () => {
    await rowOfPair(window, one).getByRole('rowheader').click();
    await expect(
      chosenPair(window).getByRole('heading', { name: `${one.learner} and ${one.mentor}` }),
    ).toBeVisible();
    const { parts, together } = await readBreakdown(window);
    const kept = (await pairsOf(window)).find((pair) => keyOf(pair) === keyOf(one.pair));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.reduce((sum, points) => sum + points, 0)).toBe(together);
    expect(together).toBe(kept?.score);
    await expect(rowOfPair(window, one)).toContainText(String(together));
  });

  const found = (await namePairs(window, await pairsOf(window))).find(
    ({ learner }) => learner === three.learner,
  );
  if (found === undefined) throw new Error('Whoever lost a mentor has no other.');

  await test.step('another mentor has a price, and one who is forbidden asks for a reason', async () => {
    await rowOfPair(window, found).getByRole('rowheader').click();
    await chosenPair(window).getByRole('button', { name: 'Why not somebody else?' }).click();
    await expect(chosenPair(window).getByText(/^The next best is /)).toBeVisible();
    await pickPerson(chosenPair(window), `Another mentor for ${three.learner}`, three.mentor);
    await expect(
      chosenPair(window).getByText(`Giving ${three.learner} to ${three.mentor}`, { exact: false }),
    ).toContainText(/costs nothing|costs \d+ point|gains \d+ point/);
    await expect(chosenPair(window).getByText('It would break a rule:')).toBeVisible();
    await chosenPair(window).getByRole('button', { name: 'Pair them all the same…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Set this rule aside for them?' });
    await expect(dialog.getByRole('button', { name: 'Pair them all the same' })).toBeDisabled();
    await dialog.getByRole('textbox', { name: 'Why all the same' }).fill(OVERRULED);
    await dialog.getByRole('button', { name: 'Pair them all the same' }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(async () => (await pairsOf(window)).find((pair) => keyOf(pair) === keyOf(three.pair))?.overruled)
      .toEqual([{ rule: 'never-pair', reason: OVERRULED }]);
    await expect(rowOfPair(window, three)).toContainText('1 rule overruled');
    await expect.poll(async () => (await readRound(window)).proposal.solved !== null).toBe(true);
    expect(await pairsOf(window)).toHaveLength(PAIRED);
  });

  await test.step('all are confirmed at once, which one undo takes back', async () => {
    await goToRoundStep(window, 'Confirm');
    const confirm = window.getByRole('button', { name: `Confirm ${PAIRED} pairings` });
    await confirm.focus();
    await window.keyboard.press('Enter');
    await expect(window.getByText(/^Confirmed on /).first()).toBeVisible();
    expect(await readPairings(window)).toHaveLength(PAIRED);
    await window.keyboard.press('Control+z');
    await expect.poll(() => readPairings(window)).toEqual([]);
    await expect(confirm).toBeVisible();
    await window.keyboard.press('Control+y');
    await expect.poll(async () => (await readPairings(window)).length).toBe(PAIRED);
  });

  const round = await readRound(window);
  const before = await readDocument(window);

  await test.step('the pairings stand on the board as they were proposed', async () => {
    await goToMentoringPart(window, 'Board');
    const proposed = window.getByRole('region', { name: `Proposed ${PAIRED}` });
    await proposed.getByRole('button', { name: `Show all ${PAIRED}` }).click();
    await expect(proposed.getByRole('listitem')).toHaveCount(PAIRED);
    await expect(proposed.getByRole('link', { name: `${one.mentor} and ${one.learner}` })).toBeVisible();
    const pairings = await readPairings(window);
    expect(pairings.map(keyOf).toSorted()).toEqual(round.proposal.pairs.map(keyOf).toSorted());
    expect(new Set(pairings.map(({ stage, roundId }) => `${stage} ${roundId}`))).toEqual(
      new Set([`proposed ${round.id}`]),
    );
  });

  await test.step('they are there again when the app has been closed', async () => {
    await first.close();
    const second = await launchDesk(folders);
    await setSchoolDay(second.window);
    await goTo(second.window, 'Mentoring');
    await expect(second.window.getByRole('region', { name: `Proposed ${PAIRED}` })).toBeVisible();
    expect(await readDocument(second.window)).toEqual(before);
    await goToMentoringPart(second.window, 'Rounds');
    await second.window.getByRole('link', { name: round.name }).click();
    await expect(second.window.getByText(/^Confirmed on /).first()).toBeVisible();
    await expect(second.window.getByRole('button', { name: /^Find the best pairs/ })).toHaveCount(0);
  });
});
