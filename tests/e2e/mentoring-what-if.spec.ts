import type { Page } from '@playwright/test';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { fullName } from '#shared/domain/people/person';
import { goTo, openSampleSchool } from '../../build/scripts/demo/drive-desk';
import { expect, test } from '../support/launch-app';
import {
  goToMentoringPart,
  openAddress,
  pickPerson,
  readPairings,
  readRound,
  widenWindow,
} from './support/mentoring-journey';
import { readDocument } from './support/people-journey';
import { setSchoolDay } from './support/school-day';

/** A day of January in the sample school's year, as it is typed and as it is kept. */
const LEAVES = { typed: '11012027', day: '2027-01-11', words: 'Mon 11 Jan 2027' } as const;

const isOpen = ({ kind, stage }: Pairing) => kind === 'mentoring' && stage !== 'closed';
const keyOf = ({ people }: { readonly people: readonly string[] }) => people.join(' ');

/** The mentor with most open pairings, and those pairings and the others. */
async function chooseLeaver(window: Page) {
  const open = (await readPairings(window)).filter(isOpen);
  const count = (id: string | undefined) => open.filter(({ people }) => people[0] === id).length;
  const [leaver] = open.map(({ people }) => people[0]).toSorted((one, other) => count(other) - count(one));
  const { people } = await readDocument(window);
  const person = leaver === undefined ? undefined : people[leaver];
  if (person === undefined) throw new Error('Nobody mentors in the sample school.');
  return {
    leaver: person,
    theirs: open.filter((pairing) => pairing.people[0] === person.id),
    others: open.filter((pairing) => pairing.people[0] !== person.id),
  };
}

test('finds new partners with as few changes as possible when a mentor leaves in January', async ({
  desk: { app, window },
}) => {
  await widenWindow(app);
  await setSchoolDay(window);
  await openSampleSchool(window);
  const { leaver, theirs, others } = await chooseLeaver(window);
  const before = await readDocument(window);
  const nameOf = (id: string) => {
    const person = Object.values(before.people).find((each) => each.id === id);
    return person === undefined ? '' : fullName(person);
  };

  await test.step('the question is put as a round', async () => {
    await goTo(window, 'Mentoring');
    await goToMentoringPart(window, 'Rounds');
    await window.getByRole('button', { name: 'New round' }).click();
    const dialog = window.getByRole('dialog', { name: 'New round' });
    await dialog.getByRole('radio', { name: 'What if somebody leaves?' }).check({ force: true });
    await pickPerson(dialog, 'Who leaves', fullName(leaver));
    await dialog.getByRole('group', { name: 'New partners from' }).getByRole('spinbutton').first().focus();
    await window.keyboard.type(LEAVES.typed);
    await dialog.getByRole('button', { name: 'Start the round' }).click();
    await expect(window.getByRole('heading', { level: 1 })).toContainText(`${fullName(leaver)} leaves`);
    await expect(window.getByText(`${fullName(leaver)} leaves on ${LEAVES.words}`)).toBeVisible();
  });

  const name = await window.getByRole('heading', { level: 1 }).innerText();

  await test.step('only those move who have to', async () => {
    await window.getByRole('button', { name: 'Find the best pairs' }).click();
    await expect(window.getByText(/^Proved: /)).toBeVisible();
    const { proposal } = await readRound(window, name);
    const proposed = new Set(proposal.pairs.map(keyOf));
    const stay = others.filter((pairing) => proposed.has(keyOf(pairing)));
    await expect(
      window.getByText(`${stay.length} of ${theirs.length + others.length} pairings would stay as they are.`),
    ).toBeVisible();
    const moves = window.getByRole('grid', { name: 'Who would change partner' });
    for (const { people } of theirs) {
      const learner = nameOf(people[1] ?? '');
      const pair = proposal.pairs.find((each) => each.people[1] === people[1]);
      const row = moves.getByRole('row').filter({ has: window.getByRole('rowheader', { name: learner }) });
      await expect(row).toContainText(fullName(leaver));
      await expect(row).toContainText(pair === undefined ? 'Nobody' : nameOf(pair.people[0] ?? ''));
    }
    expect(proposal.pairs.flatMap(({ people }) => people)).not.toContain(leaver.id);
    // Others move only where the one who lost a mentor could not be placed without it.
    expect(others.length - stay.length).toBeLessThanOrEqual(theirs.length);
  });

  const { proposal } = await readRound(window, name);
  const proposed = new Set(proposal.pairs.map(keyOf));

  await test.step('confirming says what begins, what ends and what stays', async () => {
    await window.getByRole('button', { name: 'Next: confirm' }).click();
    await expect(window.getByText(`The changes take place on ${LEAVES.words}.`)).toBeVisible();
    await window.getByRole('button', { name: /^Pairings that end/ }).click();
    for (const { people } of theirs) {
      await expect(
        window.getByText(`${nameOf(people[0] ?? '')} and ${nameOf(people[1] ?? '')}: `, { exact: false }),
      ).toBeVisible();
    }
    await window.getByRole('button', { name: /^Confirm (\d+ pairings?|the round)$/ }).click();
    await expect(window.getByText(/^Confirmed on /).first()).toBeVisible();
  });

  await test.step('what did not change goes on, what changed is closed, and the new begins', async () => {
    const after = new Map((await readPairings(window)).map((pairing) => [String(pairing.id), pairing]));
    for (const pairing of others.filter((each) => proposed.has(keyOf(each))))
      expect(after.get(pairing.id)).toEqual(pairing);
    for (const pairing of theirs) {
      expect(after.get(pairing.id)).toMatchObject({
        stage: 'closed',
        sessions: expect.any(Object),
        closing: { day: LEAVES.day, reason: 'somebody left' },
      });
    }
    const kept = new Set([...theirs, ...others].map(keyOf));
    const round = await readRound(window, name);
    const begun = [...after.values()].filter(({ roundId }) => roundId === round.id);
    expect(begun.map(keyOf).toSorted()).toEqual(
      proposal.pairs
        .map(keyOf)
        .filter((key) => !kept.has(key))
        .toSorted(),
    );
    expect(begun.every(({ startDay, stage }) => startDay === LEAVES.day && stage === 'proposed')).toBe(true);
  });

  await test.step('the closed one tells why, and one undo opens all of them again', async () => {
    const [closed] = theirs;
    await openAddress(window, `/mentoring/pairings/${closed?.id}`);
    await expect(window.getByText(`Closed on ${LEAVES.words}. Somebody left the school.`)).toBeVisible();
    await window.keyboard.press('Control+z');
    await expect.poll(async () => (await readDocument(window)).pairings).toEqual(before.pairings);
  });
});
