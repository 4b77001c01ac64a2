import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import { questionFromClaim } from '#shared/domain/governor/visit-questions';
import { aBoard, aVisit, LONGER, openGovernors } from './open-governors';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = async (menu: string, item: string | RegExp) => {
  await press(menu);
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};
const open = (...given: Parameters<typeof aVisit>) =>
  openGovernors('/governors/visits/v1', aBoard({ visits: [aVisit(...given)], claims: [LONGER] }));

describe('VisitScreen', () => {
  it('takes questions from the bank, from a claim and in own words, in an order', async () => {
    const { desk } = await open('v1');
    const words = () => desk.document().visits['v1' as never]?.questions.map((each) => each.words);
    await choose('From the bank', /What is working well/);
    await choose('From a claim', /Year 4 write longer/);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'In your own words' }),
      'Who gains most?{Enter}',
    );
    await waitFor(() => expect(words()).toHaveLength(3));
    await press('Move question 3 up');
    await waitFor(() =>
      expect(words()).toEqual([
        'What is working well, and what makes it work?',
        'Who gains most?',
        'What have you seen of: “Year 4 write longer sentences”?',
      ]),
    );
  });

  it('warns of a question that judges teaching, and keeps it all the same', async () => {
    const { desk } = await open('v1');
    await userEvent.type(screen.getByRole('textbox', { name: 'In your own words' }), 'Judge the teaching');
    expect(screen.getByText(/“Judge” sounds like an inspection/)).toBeDefined();
    await press('Add');
    await waitFor(() => expect(desk.document().visits['v1' as never]?.questions).toHaveLength(1));
  });

  it('asks for a question before they can be sent', async () => {
    await open('v1');
    expect(screen.getByText('Next: questions sent. First, add at least one question.')).toBeDefined();
    await press('Send the questions ahead');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'They were sent' }).hasAttribute('disabled')).toBe(true);
  });

  it('notes that the questions were sent, with the form at hand', async () => {
    const { desk } = await open('v1', { questions: [questionFromClaim(LONGER, 'q1')] });
    await press('Send the questions ahead');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Print' })).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: 'They were sent' }));
    await waitFor(() =>
      expect(desk.document().visits['v1' as never]).toMatchObject({
        stage: 'questions sent',
        sentOn: '2026-11-12',
      }),
    );
  });

  it('is held, answered, seen and reported', async () => {
    const { desk } = await open('v1', {
      day: '2026-11-12',
      stage: 'questions sent',
      sentOn: '2026-11-05',
      questions: [questionFromClaim(LONGER, 'q1')],
    });
    const visit = () => desk.document().visits['v1' as never];
    await press('The visit was held');
    await userEvent.type(await screen.findByRole('textbox', { name: 'What works well' }), 'Talk partners');
    await userEvent.type(screen.getByRole('textbox', { name: 'Answer to question 1' }), 'Two books');
    await userEvent.click(screen.getByRole('radio', { name: 'Seen' }));
    await waitFor(() => expect(visit()?.questions[0]).toMatchObject({ answer: 'Two books', seen: 'seen' }));
    await press('The report is finished');
    await waitFor(() => expect(visit()).toMatchObject({ stage: 'reported', reportedOn: '2026-11-12' }));
    expect(visit()?.worksWell).toBe('Talk partners');
    expect(await screen.findByRole('region', { name: /Preview: Governors’ visit report/ })).toBeDefined();
  });

  it('keeps an answer and the mark that follows it before the answer is saved', async () => {
    const { desk } = await open('v1', {
      day: '2026-11-12',
      stage: 'held',
      questions: [questionFromClaim(LONGER, 'q1')],
    });
    const { run } = window.desk;
    const slowly: DeskBridge['run'] = async (command) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return run(command);
    };
    Object.assign(window.desk, { run: slowly });
    await userEvent.type(screen.getByRole('textbox', { name: 'Answer to question 1' }), 'Two books');
    await userEvent.click(screen.getByRole('radio', { name: 'Seen' }));
    await waitFor(() =>
      expect(desk.document().visits['v1' as never]?.questions[0]).toMatchObject({
        answer: 'Two books',
        seen: 'seen',
      }),
    );
  });

  it('says what a report lacks and leaves the visit held', async () => {
    const { desk } = await open('v1', { day: '2026-11-10', stage: 'held' });
    await press('The report is finished');
    expect(await screen.findByText(/The visit cannot be kept as reported yet/)).toBeDefined();
    expect(desk.document().visits['v1' as never]?.stage).toBe('held');
  });

  it('agrees a follow-up with a date, and ticks it off', async () => {
    const { desk } = await open('v1', { day: '2026-11-10', stage: 'held' });
    const followUps = () => desk.document().visits['v1' as never]?.followUps ?? [];
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What is to be done' }),
      'Share the books{Enter}',
    );
    await waitFor(() => expect(followUps()).toHaveLength(1));
    expect(followUps()[0]).toMatchObject({ words: 'Share the books', byDay: '2026-12-10', doneOn: null });
    await userEvent.click(screen.getByRole('checkbox', { name: /Share the books/ }));
    await waitFor(() => expect(followUps()[0]?.doneOn).toBe('2026-11-12'));
  });

  it('says so where the visit has gone', async () => {
    await openGovernors('/governors/visits/gone', aBoard());
    expect(screen.getByRole('heading', { level: 1, name: 'This visit is no longer there' })).toBeDefined();
  });
});
