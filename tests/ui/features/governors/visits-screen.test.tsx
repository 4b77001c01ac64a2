import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Visit } from '#shared/domain/governor/visit';
import { aBoard, aVisit, openGovernors } from './open-governors';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('VisitsScreen', () => {
  it('plans a visit and opens it', async () => {
    const { desk, address } = await openGovernors('/governors/visits', aBoard());
    await press('Plan a visit');
    const dialog = within(await screen.findByRole('dialog', { name: 'Plan a visit' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Plan the visit' }));
    expect(dialog.getByText('Choose at least one governor.')).toBeDefined();
    await userEvent.click(dialog.getAllByRole('spinbutton')[0] as HTMLElement);
    await userEvent.keyboard('26112026');
    await userEvent.type(dialog.getByRole('combobox', { name: 'Add a governor' }), 'Winifred');
    await userEvent.click(await screen.findByRole('option', { name: /Winifred Oduyale/ }));
    await userEvent.click(dialog.getByRole('button', { name: /Priority it serves/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Writing in every year' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'What it looks at' }), 'Talk before writing');
    await userEvent.click(dialog.getByRole('button', { name: 'Plan the visit' }));
    await waitFor(() => expect(Object.values<Visit>(desk.document().visits)).toHaveLength(1));
    const [visit] = Object.values<Visit>(desk.document().visits);
    expect(visit).toMatchObject({
      day: '2026-11-26',
      governorIds: ['winnie'],
      priorityId: 'writing',
      focus: 'Talk before writing',
      stage: 'planned',
    });
    await waitFor(() => expect(address()).toBe(`/governors/visits/${visit?.id ?? ''}`));
  });

  it('says that a visit needs a priority where the school has none', async () => {
    const { school } = aBoard();
    await openGovernors('/governors/visits?new=visit', aBoard({ school: { ...school, priorities: [] } }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('link', { name: 'Enter the priorities' })).toBeDefined();
  });

  it('shows the visits that the address asks for', async () => {
    const visits = [
      aVisit('v1'),
      aVisit('v2', { day: '2026-11-05', stage: 'held', focus: 'Reading at home' }),
    ];
    await openGovernors('/governors/visits?show=report', aBoard({ visits }));
    expect(screen.getByRole('rowheader', { name: 'Reading at home' })).toBeDefined();
    expect(screen.queryByRole('rowheader', { name: 'How talk before writing spreads' })).toBeNull();
  });

  it('lists what was agreed and is not done, and takes it as done', async () => {
    const followUp = { id: 'f1', words: 'Share the books', who: '', byDay: '2026-11-11', doneOn: null };
    const visits = [aVisit('v1', { day: '2026-11-05', stage: 'held', followUps: [followUp] })];
    const { desk } = await openGovernors('/governors/visits', aBoard({ visits }));
    expect(screen.getByText('Late')).toBeDefined();
    await press('Done: Share the books');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Follow-ups to do' })).toBeNull());
    expect(desk.document().visits['v1' as never]?.followUps[0]?.doneOn).toBe('2026-11-12');
  });
});
