import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { personId } from '#shared/domain/people/person';
import { ok } from '#shared/lib/result';
import { ALL_LINES, narrowHistory } from '../../../../renderer/features/records/history/narrow-history';
import { aDocument, aPerson } from '../../../support/documents';
import { aLine, openRecords } from './open-records';

const MEI = personId.parse('mei');
const people = {
  mei: aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' }),
  idris: aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu' }),
};
const history = [
  aLine(1, 'Add Mei Rashid', {
    at: '2026-07-01T23:30:00.000Z',
    about: [{ kind: 'person', id: 'mei' }],
    people: [MEI],
  }),
  aLine(2, 'Remove the award B-0001', { about: [{ kind: 'award', id: 'b1' }], people: [MEI] }),
  aLine(3, 'Undo: Remove the award B-0001', { command: 'undo', by: 'office' }),
  aLine(4, 'Save a backup', { command: 'backup.saved' }),
];
const lines = () =>
  screen
    .getAllByRole('time', { hidden: true })
    .map((time) => time.closest('li')?.querySelector('p')?.textContent);
const choose = async (field: string, option: string) => {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(field) }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

describe('HistoryScreen', () => {
  it('shows the latest line first, under the day and time of the school’s clock', async () => {
    await openRecords('/records', aDocument({ history, people }));
    expect(lines()).toEqual(history.map(({ words }) => words).toReversed());
    const day = screen.getByRole('region', { name: 'Thu 2 Jul 2026' });
    expect(within(day).getByText('00:30')).toBeDefined();
    expect(within(day).getByText('by staffroom')).toBeDefined();
  });

  it('links each line to its records, and says where one is gone', async () => {
    await openRecords('/records', aDocument({ history, people }));
    expect(screen.getByRole('link', { name: 'Mei Rashid' }).getAttribute('href')).toBe('/people/mei');
    expect(screen.getByText('award, no longer in the records')).toBeDefined();
  });

  it('narrows by words, in any order, and by account', async () => {
    await openRecords('/records', aDocument({ history, people }));
    await userEvent.type(screen.getByLabelText('Search the history'), 'b-0001 office');
    await waitFor(() => expect(lines()).toEqual(['Undo: Remove the award B-0001']));
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(lines()).toHaveLength(4));
  });

  it('narrows by what was done and by kind of record', async () => {
    await openRecords('/records', aDocument({ history, people }));
    await choose('What was done', 'Read, printed and exported');
    expect(lines()).toEqual(['Save a backup']);
    await choose('What was done', 'Everything');
    await choose('Kind of record', 'Awards');
    expect(lines()).toEqual(['Remove the award B-0001']);
  });

  it('is narrowed by its address to somebody', async () => {
    await openRecords('/records?person=mei', aDocument({ history, people }));
    expect(lines()).toEqual(['Remove the award B-0001', 'Add Mei Rashid']);
    expect(screen.getByRole('status').textContent).toBe('2 of 4 lines');
  });

  it('is narrowed by its address to a record, even one that is gone', async () => {
    const { address } = await openRecords('/records?record=award%2Fb1', aDocument({ history, people }));
    expect(lines()).toEqual(['Remove the award B-0001']);
    expect(screen.getByText('Only changes of one record that is gone (award).')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show all of them' }));
    await waitFor(() => expect(lines()).toHaveLength(4));
    expect(address()).toBe('/records');
  });

  it('draws a hundred of thousands of lines, and more when asked', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => aLine(at + 1, `Change no. ${at + 1}`));
    await openRecords('/records', aDocument({ history: many }));
    expect(lines()).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show 100 more: 4,900 are left' }));
    expect(lines()).toHaveLength(200);
  });

  it('says that the history is whole, with the beginning of its last seal', async () => {
    const head = 'abcd'.repeat(16);
    const checkHistory = vi.fn(async () => ok({ kind: 'whole' as const, lines: 4, head }));
    await openRecords('/records', aDocument({ history, people }), { checkHistory });
    await userEvent.click(screen.getByRole('button', { name: 'Check the history' }));
    expect(await screen.findByText('The history is whole')).toBeDefined();
    expect(screen.getByText(/^Each of the 4 lines .* begins abcd abcd abcd abcd:/)).toBeDefined();
  });

  it('says which line was altered', async () => {
    const checkHistory = async () =>
      ok({ kind: 'altered' as const, sequence: 2, words: 'This line was altered' });
    await openRecords('/records', aDocument({ history, people }), { checkHistory });
    await userEvent.click(screen.getByRole('button', { name: 'Check the history' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The history is not whole: line 2');
    expect(alert.textContent).toContain('This line was altered. The lines before it are as they were.');
  });
});

describe('narrowHistory', () => {
  const sequences = (filter: Partial<typeof ALL_LINES>) =>
    narrowHistory(history, { ...ALL_LINES, ...filter }, 'Europe/London').map(({ sequence }) => sequence);

  it('takes days by the school’s clock, the last one included', () => {
    expect(sequences({ from: '2026-07-02', to: '2026-07-02' })).toEqual([1]);
    expect(sequences({ to: '2026-07-01' })).toEqual([]);
    expect(sequences({ from: '2026-11-12' })).toEqual([4, 3, 2]);
    expect(sequences({ from: '2026-11-13' })).toEqual([]);
  });
});
