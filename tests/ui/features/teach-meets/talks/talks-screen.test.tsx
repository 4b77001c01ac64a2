import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { undo } from '../../../../../renderer/state/actions';
import { aTalk, openTeachMeet, withTeachMeet } from './open-teach-meet';

const talksOf = (...talks: readonly ReturnType<typeof aTalk>[]) =>
  withTeachMeet(() => ({
    talks: Object.fromEntries(talks.map((talk) => [talk.id, talk])),
    placements: {},
    mustNotClash: [],
  }));

const titles = () =>
  [...document.querySelectorAll('[role=rowheader]')].map((cell) => cell.querySelector('button')?.textContent);

describe('TalksScreen', () => {
  it('says what belongs here while there is no talk', async () => {
    await openTeachMeet('talks', talksOf());
    expect(screen.getByRole('heading', { name: 'No talks yet' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Paste from a spreadsheet' })).toBeDefined();
  });

  it('counts talks, the unplaced and the tentative', async () => {
    await openTeachMeet(
      'talks',
      talksOf(aTalk('a'), aTalk('b', { status: 'tentative' }), aTalk('c', { status: 'withdrawn' })),
    );
    expect(screen.getByText('3 talks · 2 not placed · 1 tentative · 1 withdrawn')).toBeDefined();
  });

  it('finds talks by title and by theme', async () => {
    await openTeachMeet(
      'talks',
      talksOf(aTalk('a', { title: 'Phonics' }), aTalk('b', { title: 'Chalk', theme: 'Mâths' })),
    );
    await userEvent.click(screen.getByRole('searchbox', { name: 'Search talks' }));
    await userEvent.paste('maths');
    await waitFor(() => expect(titles()).toEqual(['Chalk']));
  });

  it('refuses more than seven minutes in place, with the reason', async () => {
    const { now } = await openTeachMeet('talks', talksOf(aTalk('a', { title: 'Phonics' })));
    await userEvent.dblClick(screen.getByRole('button', { name: /^Minutes of “Phonics”/ }));
    await userEvent.keyboard('10{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('10 minutes are too long');
    await userEvent.keyboard('{Control>}a{/Control}2{Enter}');
    await waitFor(() => expect(Object.values(now().talks)[0]?.minutes).toBe(2));
  });

  it('confirms every ticked talk as one change', async () => {
    const tentative = { status: 'tentative' } as const;
    const { desk, now } = await openTeachMeet('talks', talksOf(aTalk('a', tentative), aTalk('b', tentative)));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select All' }));
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    await waitFor(() =>
      expect(Object.values(now().talks).map(({ status }) => status)).toEqual(['confirmed', 'confirmed']),
    );
    expect(desk.ran).toHaveLength(1);
  });

  it('opens a talk from its row and names it in the address', async () => {
    const { address } = await openTeachMeet('talks', talksOf(aTalk('a', { title: 'Phonics' })));
    await userEvent.click(screen.getByRole('button', { name: 'Open “Phonics”' }));
    expect(await screen.findByRole('dialog', { name: 'Phonics' })).toBeDefined();
    expect(address()).toMatch(/\/talks\?talk=a$/);
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(address()).toMatch(/\/talks$/));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens the talk that the address names, and says where it is gone', async () => {
    const { go } = await openTeachMeet('talks?talk=a', talksOf(aTalk('a', { title: 'Phonics' })));
    expect(await screen.findByRole('dialog', { name: 'Phonics' })).toBeDefined();
    go('/teach-meets/teach-meet-november-2026/talks?talk=gone');
    expect(await screen.findByRole('dialog', { name: 'This talk is no longer there' })).toBeDefined();
  });

  it('keeps the length where more than seven minutes are typed into the talk', async () => {
    const { now } = await openTeachMeet('talks?talk=a', talksOf(aTalk('a')));
    const length = await screen.findByRole('textbox', { name: 'Length' });
    await userEvent.clear(length);
    await userEvent.type(length, '12{Enter}');
    expect(await screen.findByText(/12 minutes are too long.*7 was kept/)).toBeDefined();
    expect(Object.values(now().talks)[0]?.minutes).toBe(7);
    await userEvent.click(screen.getByRole('button', { name: /nano talk/ }));
    await waitFor(() => expect(Object.values(now().talks)[0]?.minutes).toBe(2));
  });

  it('warns where no room has what the talk needs', async () => {
    await openTeachMeet('talks?talk=a', talksOf(aTalk('a', { needs: ['piano'] })));
    expect(await screen.findByText('No room has piano.')).toBeDefined();
  });

  it('adds a visitor with an organisation', async () => {
    const { now } = await openTeachMeet('talks?talk=a', talksOf(aTalk('a')));
    await userEvent.click(await screen.findByRole('button', { name: 'Add a visitor' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Visitor’s name' }), 'Ada Obi');
    await userEvent.type(screen.getByRole('textbox', { name: 'From (organisation)' }), 'City Library{Enter}');
    await waitFor(() =>
      expect(Object.values(now().talks)[0]?.presenters).toEqual([
        { kind: 'visitor', name: 'Ada Obi', organisation: 'City Library' },
      ]),
    );
  });

  it('gives the talk the staff group of its first presenter', async () => {
    const { now } = await openTeachMeet('talks?talk=a', talksOf(aTalk('a')));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Who presents it' }), 'Niamh Underhill');
    await userEvent.click(await screen.findByRole('option', { name: /Niamh Underhill/ }));
    await waitFor(() => expect(Object.values(now().talks)[0]?.staffGroup).toBe('teaching assistant'));
  });

  it('adds a talk by keyboard and starts the next', async () => {
    const { now } = await openTeachMeet('talks', talksOf());
    await userEvent.click(screen.getByRole('button', { name: 'Add talks' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), 'Phonics for all');
    await userEvent.tab();
    await userEvent.keyboard('niamh underhill{Enter}{Enter}');
    await waitFor(() => expect(Object.values(now().talks)).toHaveLength(1));
    expect(Object.values(now().talks)[0]).toMatchObject({
      title: 'Phonics for all',
      presenters: [{ kind: 'person' }],
      staffGroup: 'teaching assistant',
    });
    const title = screen.getByRole('textbox', { name: 'Title' });
    expect(title).toHaveProperty('value', '');
    expect(document.activeElement).toBe(title);
  });

  it('adds pasted rows as one change that one undo takes back', async () => {
    const { desk, now } = await openTeachMeet('talks', talksOf());
    const clipboardData = {
      getData: () =>
        'Title\tSpeaker\tMins\nPhonics\tNiamh Underhill\t7\nChalk\tAda Obi\t2\nEpic\tAda Obi\t20',
    };
    fireEvent.paste(document.body, { clipboardData });
    const dialog = await screen.findByRole('dialog', { name: 'Paste talks from a spreadsheet' });
    const rows = within(dialog)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').at(-1)?.textContent ?? '');
    expect(rows.map((text) => /^(?:Ready|To check|Too long)/.exec(text)?.[0])).toEqual([
      'Ready',
      'To check',
      'Too long',
    ]);
    expect(Object.keys(now().talks)).toHaveLength(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add 2 talks' }));
    await waitFor(() =>
      expect(Object.values(now().talks).map(({ title }) => title)).toEqual(['Phonics', 'Chalk']),
    );
    expect(desk.ran).toHaveLength(1);
    await undo();
    expect(Object.keys(now().talks)).toHaveLength(0);
  });

  it('leaves a paste into a field to the field', async () => {
    await openTeachMeet('talks', talksOf(aTalk('a')));
    fireEvent.paste(screen.getByRole('searchbox', { name: 'Search talks' }), {
      clipboardData: { getData: () => 'a\tb' },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
