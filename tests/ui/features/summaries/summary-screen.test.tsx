import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import { SUMMARY_FORMS } from '#shared/domain/summary/summary-form';
import { ok } from '#shared/lib/result';
import { undo } from '../../../../renderer/state/actions';
import { aTerm, BEGIN, FREEZE, ID, INSET } from './a-term';
import { openSummaries } from './open-summaries';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

type Options = Parameters<typeof openSummaries>[2];
const open = (options: Options = {}) =>
  openSummaries(`/summaries/${ID}`, aTerm(), { ...options, before: [BEGIN, ...(options.before ?? [])] });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const unfold = async (name: string) => {
  const button = screen.getByRole('button', { name });
  if (button.getAttribute('aria-expanded') === 'false') await userEvent.click(button);
};
const article = () => within(screen.getByRole('article'));
const saver = () => vi.fn<DeskBridge['saveSummaryFiles']>(async () => ok({ path: '/reports', count: 5 }));
const addAnother = {
  name: 'activity.save',
  input: { activity: { ...INSET, id: 'second', day: '2026-10-01' } },
} as unknown as Parameters<DeskBridge['run']>[0];

describe('SummaryScreen', () => {
  it('opens the records behind a figure', async () => {
    await open();
    const [figure] = article().getAllByRole('button', { name: /show the records behind it/ });
    await userEvent.click(figure as HTMLElement);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('switches a section off, and brings it back by undo', async () => {
    const { desk } = await open();
    await unfold('Sections');
    expect(article().getByRole('heading', { name: 'Bursaries' })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bursaries' }));
    await waitFor(() => expect(article().queryByRole('heading', { name: 'Bursaries' })).toBeNull());
    await act(undo);
    expect(article().getByRole('heading', { name: 'Bursaries' })).toBeTruthy();
    const plan = desk.document().summaries[ID]?.sections.find(({ section }) => section === 'bursaries');
    expect(plan?.isOn).toBe(true);
  });

  it('keeps both of two changes that are made before the first is saved', async () => {
    const { desk } = await open();
    await unfold('Sections');
    const { run } = window.desk;
    const slowly: DeskBridge['run'] = async (command) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return run(command);
    };
    Object.assign(window.desk, { run: slowly });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bursaries' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Teach-meet' }));
    expect(await article().findByRole('heading', { name: 'Teach-meet' })).toBeTruthy();
    const inIt = desk.document().summaries[ID]?.sections.filter(({ isOn }) => isOn);
    expect(inIt?.map(({ section }) => section)).toEqual(['activity', 'teach-meets', 'next-steps']);
  });

  it('moves a section by its button, which keeps the focus', async () => {
    const { desk } = await open();
    await unfold('Sections');
    const up = screen.getByRole('button', { name: /^Move Bursaries up/ });
    await userEvent.click(up);
    await userEvent.click(screen.getByRole('button', { name: /^Move Bursaries up/ }));
    const order = desk.document().summaries[ID]?.sections.map(({ section }) => section);
    expect(order?.slice(4, 7)).toEqual(['principles', 'bursaries', 'enquiries']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Bursaries up');
  });

  it('words a section with a heading and a paragraph of one’s own', async () => {
    await open();
    await unfold('Sections');
    await press(/^Wording of Bursaries/);
    await userEvent.type(screen.getByLabelText('Heading'), 'Learning Tickets{Enter}');
    expect(await article().findByRole('heading', { name: 'Learning Tickets' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Your own paragraph'), 'A thrifty term.');
    await userEvent.tab();
    expect(await article().findByText('A thrifty term.')).toBeTruthy();
  });

  it('keeps next steps in their order', async () => {
    const { desk } = await open();
    await unfold('Next steps');
    for (const step of ['Meet the board', 'Plan the spring']) {
      await userEvent.click(screen.getByLabelText('Another next step'));
      await userEvent.paste(step);
      await userEvent.keyboard('{Enter}');
    }
    await press('Move next step 2 up');
    expect(desk.document().summaries[ID]?.nextSteps).toEqual(['Plan the spring', 'Meet the board']);
    await press('Remove next step 1');
    expect(desk.document().summaries[ID]?.nextSteps).toEqual(['Meet the board']);
  });

  it('gives a title that nobody worded the name of another period', async () => {
    const { desk } = await open();
    await unfold('Title and period');
    await press(/^Autumn term 2026–27.*Period|Period/);
    await userEvent.click(screen.getByRole('option', { name: /^Academic year 2026–27/ }));
    expect(desk.document().summaries[ID]?.title).toContain('Academic year 2026–27');
  });

  it('freezes the draft and saves all five forms with one button', async () => {
    const saveSummaryFiles = saver();
    const { desk } = await open({ saveSummaryFiles });
    await press('Save the report');
    await waitFor(() => expect(saveSummaryFiles).toHaveBeenCalledOnce());
    expect(saveSummaryFiles).toHaveBeenCalledWith({ summaryId: ID, version: 1, forms: [...SUMMARY_FORMS] });
    expect(desk.document().summaries[ID]?.releases.map(({ version }) => version)).toEqual([1]);
  });

  it('saves the version there is where nothing has changed since', async () => {
    const saveSummaryFiles = saver();
    const { desk } = await open({ saveSummaryFiles, before: [FREEZE] });
    await press('Save the report');
    await waitFor(() => expect(saveSummaryFiles).toHaveBeenCalledOnce());
    expect(saveSummaryFiles.mock.calls[0]?.[0].version).toBe(1);
    expect(desk.document().summaries[ID]?.releases).toHaveLength(1);
  });

  it('says what has changed since the version that was frozen', async () => {
    await open({ before: [FREEZE, addAnother] });
    const banner = screen.getByText(/have changed since version 1$/);
    expect(banner.textContent).toMatch(/^\d+ figures/);
    await press('What has changed');
    const list = screen.getByRole('list', { name: 'What has changed since version 1' });
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('shows a frozen version as it was, and the draft again', async () => {
    await open({
      before: [FREEZE, { name: 'summary.edit', input: { summaryId: ID, fields: { title: 'Worded' } } }],
    });
    await unfold('Versions');
    await press('Show version 1');
    expect(article().getByRole('heading', { level: 2 }).textContent).not.toBe('Worded');
    await press('Back to the draft');
    expect(article().getByRole('heading', { level: 2 }).textContent).toBe('Worded');
  });

  it('freezes with a note', async () => {
    const { desk } = await open();
    await unfold('Versions');
    await press('Freeze version 1');
    await userEvent.type(screen.getByLabelText('Note'), 'For the board{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.document().summaries[ID]?.releases[0]?.note).toBe('For the board');
    expect(screen.getByText('The draft says what version 1 says.')).toBeTruthy();
  });

  it('says of a summary that has gone that it is not there', async () => {
    await openSummaries('/summaries/gone', aTerm());
    expect(screen.getByRole('heading', { level: 1, name: 'This summary is no longer there' })).toBeTruthy();
  });
});
