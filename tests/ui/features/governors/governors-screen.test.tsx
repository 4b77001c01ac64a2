import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDocument } from '../../../support/documents';
import { aBoard, aVisit, openGovernors } from './open-governors';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const governor = (name: string) => {
  const item = screen
    .getAllByRole('listitem')
    .find((each) => within(each).queryByRole('heading', { name }) !== null);
  if (item === undefined) throw new Error(`${name} is not on the board.`);
  return within(item);
};

describe('GovernorsScreen', () => {
  it('says where governors are added while there are none', async () => {
    await openGovernors('/governors', aDocument());
    expect(screen.getByText('No governors yet')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Add governors in People' }).getAttribute('href')).toBe(
      '/people',
    );
  });

  it('warns of a term of office that ends soon, and of one without an end', async () => {
    await openGovernors('/governors', aBoard());
    expect(governor('Winifred Oduyale').getByText('Ends in 19 days, on Tue 1 Dec 2026')).toBeDefined();
    expect(governor('Tobias Lindgarth').getByText('No end of term entered')).toBeDefined();
    expect(
      screen.getByText('2 governors, 1 term of office ending soon, 1 without an end of term'),
    ).toBeDefined();
  });

  it('counts the visits of the year beside what is meant, with the visits behind the figure', async () => {
    const visits = [aVisit('v1', { day: '2026-10-08', stage: 'reported', worksWell: 'Talk' }), aVisit('v2')];
    await openGovernors('/governors', aBoard({ visits }));
    await userEvent.click(
      governor('Winifred Oduyale').getByRole('button', { name: /1 of 3 visits, 1 planned/ }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getAllByRole('link')).toHaveLength(2);
  });

  it('puts a member of staff on the board and takes them off again', async () => {
    const { desk } = await openGovernors('/governors', aBoard());
    const place = () => desk.document().people['mei' as never]?.governance;
    await userEvent.click(screen.getByRole('button', { name: 'Add a governor' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /From the staff/ }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Who' }), 'Mei');
    await userEvent.click(await screen.findByRole('option', { name: /Mei Rashid/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Put on the board' }));
    await waitFor(() => expect(place()?.category).toBe('Staff governor'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Mei Rashid on the governing board' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Take off the governing board' }));
    await waitFor(() => expect(place()).toBeNull());
  });

  it('keeps a category, a stage of asking and a link role', async () => {
    const { desk } = await openGovernors('/governors', aBoard());
    await userEvent.click(screen.getByRole('button', { name: 'Edit Tobias Lindgarth’s place on the board' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('combobox', { name: 'Category' }), 'Parent governor');
    await userEvent.click(dialog.getByRole('button', { name: 'Add a link role' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Role 1' }), 'Reading');
    await userEvent.click(dialog.getByRole('radio', { name: 'Ask key questions' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(desk.document().people['tobias' as never]?.governance).not.toBeNull());
    expect(desk.document().people['tobias' as never]?.governance).toMatchObject({
      category: 'Parent governor',
      stage: 'key questions',
      linkRoles: [{ words: 'Reading', priorityId: '' }],
    });
  });
});
