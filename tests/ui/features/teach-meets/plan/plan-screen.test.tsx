import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { undo } from '../../../../../renderer/state/actions';
import { openTeachMeet, withTeachMeet } from '../talks/open-teach-meet';

const fit = () => within(screen.getByRole('complementary', { name: 'Do the talks fit?' }));
const blockNamed = (name: string) => {
  const item = screen.getByDisplayValue(name).closest('li');
  if (item === null) throw new Error(`No part of the day is called ${name}.`);
  return within(item);
};

describe('PlanScreen', () => {
  it('counts what fits', async () => {
    await openTeachMeet('plan', withTeachMeet());
    expect(fit().getByText('36 talks; 3 rooms × 14 slots give 42 places: 6 to spare.')).toBeDefined();
  });

  it('counts while a figure is still being typed', async () => {
    await openTeachMeet('plan', withTeachMeet());
    const changeover = screen.getByRole('textbox', { name: 'Changeover between two talks' });
    await userEvent.clear(changeover);
    await userEvent.type(changeover, '5');
    expect(fit().getByText(/3 rooms × 10 slots give 30 places: 6 too few/)).toBeDefined();
  });

  it('refuses slots of more than seven minutes, with the reason', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    const slot = blockNamed('Before coffee').getByRole('textbox', { name: 'Each slot' });
    await userEvent.clear(slot);
    await userEvent.type(slot, '10{Enter}');
    expect(await screen.findByText(/10 minutes are too long/)).toBeDefined();
    expect(now().blocks.find(({ name }) => name === 'Before coffee')).toMatchObject({ slotMinutes: 7 });
  });

  it('makes room in one press, which one undo takes back', async () => {
    const { desk, now } = await openTeachMeet(
      'plan',
      withTeachMeet(({ rooms }) => ({ rooms: rooms.slice(0, 2) })),
    );
    await userEvent.click(fit().getByRole('button', { name: /^Use a third room/ }));
    await waitFor(() => expect(now().rooms).toHaveLength(3));
    expect(desk.ran).toHaveLength(1);
    expect(fit().getByText(/6 to spare/)).toBeDefined();
    await undo();
    expect(now().rooms).toHaveLength(2);
  });

  it('offers to move what follows when a part ends later', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    const minutes = blockNamed('Before coffee').getByRole('spinbutton', { name: /minute, End/ });
    minutes.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
    expect(await screen.findByText('Move everything after it 5 minutes later too?')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Move them along' }));
    await waitFor(() =>
      expect(now().blocks.map(({ start, end }) => `${start} ${end}`)).toEqual([
        '09:00 09:15',
        '09:20 10:20',
        '10:20 10:50',
        '10:50 11:45',
        '11:50 12:20',
      ]),
    );
    expect(screen.queryByRole('button', { name: 'Move them along' })).toBeNull();
  });

  it('keeps a part’s length when its start moves with what follows', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    const minutes = blockNamed('Coffee and talk').getByRole('spinbutton', { name: /minute, Start/ });
    minutes.focus();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Move them along' }));
    await waitFor(() =>
      expect(now().blocks.find(({ name }) => name === 'Coffee and talk')).toMatchObject({
        start: '10:16',
        end: '10:46',
      }),
    );
  });

  it('adds a session after the last part of the day', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    await userEvent.click(screen.getByRole('button', { name: 'Add a session' }));
    await waitFor(() =>
      expect(now().blocks.at(-1)).toMatchObject({
        kind: 'session',
        start: '12:15',
        end: '13:10',
        slotMinutes: 7,
      }),
    );
  });

  it('says which talks go back to the tray with a room', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    await userEvent.click(screen.getByRole('button', { name: 'Remove Library (4 talks back to the tray)' }));
    expect(await screen.findByText(/^Back in the tray: “/)).toBeDefined();
    expect(now().rooms.map(({ name }) => name)).toEqual(['School hall', 'Year 6 classroom']);
    expect(Object.keys(now().placements)).toHaveLength(10);
  });

  it('puts a room before another', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    await userEvent.click(screen.getByRole('button', { name: 'Move Library up' }));
    await waitFor(() =>
      expect(now().rooms.map(({ name }) => name)).toEqual(['Library', 'School hall', 'Year 6 classroom']),
    );
  });

  it('offers the INSET days', async () => {
    await openTeachMeet('plan', withTeachMeet());
    const day = screen.getByRole('button', { name: /Day/ });
    expect(day.textContent).toContain('Nov 2026');
  });

  it('takes a wish’s weight from a slider in words', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    await userEvent.click(screen.getByRole('button', { name: 'What a good timetable is' }));
    const slider = screen.getByRole('slider', { name: /one theme/ });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(now().weights.theme).toBe(20));
    expect(screen.getByText('Matters a lot')).toBeDefined();
  });

  it('removes a pair that must not clash', async () => {
    const { now } = await openTeachMeet('plan', withTeachMeet());
    const [first] = screen.getAllByRole('button', { name: /^Remove the pair/ });
    if (first === undefined) throw new Error('There is no pair.');
    await userEvent.click(first);
    await waitFor(() => expect(now().mustNotClash).toHaveLength(5));
  });

  it('asks for a session and a room where there is none', async () => {
    await openTeachMeet(
      'plan',
      withTeachMeet(() => ({ rooms: [], blocks: [], placements: {} })),
    );
    expect(screen.getByRole('heading', { name: 'Nothing is planned for the day yet' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'No room yet' })).toBeDefined();
  });
});
