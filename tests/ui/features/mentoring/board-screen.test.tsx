import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { personId } from '#shared/domain/people/person';
import { aDocument } from '../../../support/documents';
import {
  buildPairing,
  buildSession,
  byPairingId,
  IDRIS,
  MEI,
  PEOPLE,
  ROSA,
  SCHOOL,
} from '../../../unit/domain/mentoring/relationship/build-pairing';
import { openMentoring } from './open-mentoring';

const late = buildPairing();
const inTime = buildPairing({
  id: pairingId.parse('idris-rosa'),
  kind: 'co-coaching',
  people: [IDRIS, ROSA],
  startDay: '2026-10-05',
  sessions: [buildSession('2026-11-19')],
});
const ended = buildPairing({
  id: pairingId.parse('mei-rosa'),
  people: [MEI, ROSA],
  stage: 'closed',
  closing: { day: '2026-11-02', reason: 'purpose met', learned: '', waiting: [ROSA] },
});

const withPairings = (...pairings: readonly Pairing[]) =>
  aDocument({ school: SCHOOL, people: PEOPLE, pairings: byPairingId(pairings) });

const column = (name: RegExp) => within(screen.getByRole('region', { name }));
const cards = () =>
  screen
    .queryAllByRole('listitem')
    .flatMap((item) => (item.dataset['pairing'] === undefined ? [] : [item.dataset['pairing']]));
const openActions = async (name: string) =>
  userEvent.click(screen.getByRole('button', { name: `Actions for ${name}` }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('BoardScreen', () => {
  it('says what belongs there and offers the next step while nobody is paired', async () => {
    await openMentoring('/mentoring', withPairings());
    expect(screen.getByRole('heading', { name: 'Nobody is paired yet' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'New pairing' }));
    expect(await screen.findByRole('dialog')).toBeDefined();
  });

  it('shows each pairing in the column of its stage, the closed ones folded away', async () => {
    await openMentoring('/mentoring', withPairings(late, ended));
    expect(column(/^Active/).getByRole('link', { name: 'Mei Rashid and Idris Sandhu' })).toBeDefined();
    expect(column(/^Agreed/).getByText('None')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Mei Rashid and Rosa Bell' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Closed/ }));
    expect(screen.getByRole('link', { name: 'Mei Rashid and Rosa Bell' })).toBeDefined();
  });

  it('names the columns as the school does', async () => {
    const { mentoring } = SCHOOL;
    const school = {
      ...SCHOOL,
      mentoring: { ...mentoring, stageLabels: { ...mentoring.stageLabels, active: 'Under way' } },
    };
    await openMentoring('/mentoring', { ...withPairings(late), school });
    expect(column(/^Under way/).getByRole('link', { name: 'Mei Rashid and Idris Sandhu' })).toBeDefined();
  });

  it('counts the principles that show in the records, of ten', async () => {
    await openMentoring('/mentoring', withPairings(inTime));
    expect(column(/^Active/).getByText(/^\d of 10 principles$/)).toBeDefined();
  });

  it('moves a pairing to another stage by its menu, keeps the focus with it and can be undone', async () => {
    const { desk } = await openMentoring('/mentoring', withPairings(late));
    await openActions('Mei Rashid and Idris Sandhu');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Move to Pausing' }));
    const moved = await waitFor(() =>
      column(/^Pausing/).getByRole('button', { name: 'Actions for Mei Rashid and Idris Sandhu' }),
    );
    await waitFor(() => expect(document.activeElement).toBe(moved));
    expect(desk.document().pairings[late.id]?.stageChanges).toEqual([
      { day: '2026-11-23', to: 'pausing', why: '' },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.document().pairings[late.id]?.stage).toBe('active'));
  });

  it('asks why before it closes a pairing', async () => {
    const { desk } = await openMentoring('/mentoring', withPairings(late));
    await openActions('Mei Rashid and Idris Sandhu');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Close the pairing…' }));
    expect(await screen.findByRole('dialog', { name: 'Close the pairing' })).toBeDefined();
    expect(desk.document().pairings[late.id]?.stage).toBe('active');
  });

  it('shows only overdue pairings at the address that Today links to', async () => {
    await openMentoring('/mentoring?show=overdue', withPairings(late, inTime));
    expect(cards()).toEqual(['mei-idris']);
    expect(screen.getByText(/^Overdue since/)).toBeDefined();
  });

  it('finds pairings by words and says so where none fits', async () => {
    await openMentoring('/mentoring', withPairings(late, inTime));
    const search = screen.getByRole('searchbox', { name: 'Search pairings' });
    await userEvent.type(search, 'rosa');
    await waitFor(() => expect(cards()).toEqual(['idris-rosa']));
    await userEvent.type(search, 'zz');
    expect(await screen.findByText('No pairing fits these filters.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(cards()).toHaveLength(2));
  });

  it('says who waits for a partner and why, and starts a round for them', async () => {
    const { desk, address } = await openMentoring('/mentoring', withPairings(ended));
    expect(screen.getByText(/since Mon 2 Nov 2026. Their mentoring pairing was closed/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Start a round for them' }));
    const [round] = Object.values(desk.document().rounds);
    expect(round).toMatchObject({
      kind: 'mentoring',
      learners: [personId.parse('rosa')],
      madeOn: '2026-11-23',
    });
    await waitFor(() => expect(address()).toBe(`/mentoring/rounds/${round?.id ?? ''}`));
  });

  it('opens the form to log a session at the address that the palette goes to', async () => {
    const { desk } = await openMentoring('/mentoring?log=mei-idris', withPairings(late));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: /^Log the session/ }));
    await waitFor(() =>
      expect(Object.values(desk.document().pairings[late.id]?.sessions ?? {})).toHaveLength(1),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('offers the private note after a session was logged, of the pairing that it was', async () => {
    const { address } = await openMentoring('/mentoring?log=mei-idris', withPairings(late));
    await userEvent.click(await screen.findByRole('button', { name: /^Log the session/ }));
    expect(
      await screen.findByText('The session of Mei Rashid and Idris Sandhu on Mon 23 Nov 2026 is logged'),
    ).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Write a private note' }));
    await waitFor(() => expect(address()).toMatch(/^\/mentoring\/pairings\/mei-idris\?part=private/u));
  });

  it('logs a meeting that was not planned where a planned one waits', async () => {
    const planned = buildSession('2026-11-20', { status: 'planned' });
    const pairing = { ...late, sessions: { [planned.id]: planned } };
    const { desk } = await openMentoring('/mentoring?log=mei-idris', withPairings(pairing));
    expect(await screen.findByText(/This one was planned for Fri 20 Nov 2026/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Log another meeting instead' }));
    await userEvent.click(screen.getByRole('button', { name: /^Log the session/ }));
    await waitFor(() =>
      expect(
        Object.values(desk.document().pairings[late.id]?.sessions ?? {}).map(({ day, status }) => [
          day,
          status,
        ]),
      ).toEqual([
        ['2026-11-20', 'planned'],
        ['2026-11-23', 'held'],
      ]),
    );
  });

  it('says under each stage how long a pairing stands there', async () => {
    await openMentoring('/mentoring', withPairings(late));
    expect(column(/^Proposed/).getByText('Until their agreement is signed')).toBeDefined();
    expect(column(/^Agreed/).getByText('Until they first meet')).toBeDefined();
  });

  it('goes to a new round from the address that the palette goes to', async () => {
    const { desk, address } = await openMentoring('/mentoring?new=round', withPairings(late));
    const dialog = within(await screen.findByRole('dialog'));
    const buttons = dialog.getAllByRole('button');
    const start = buttons.at(-1);
    if (start === undefined) throw new Error('The dialog has no button to begin.');
    await userEvent.click(start);
    await waitFor(() => expect(Object.keys(desk.document().rounds)).toHaveLength(1));
    const [id] = Object.keys(desk.document().rounds);
    await waitFor(() => expect(address()).toBe(`/mentoring/rounds/${id ?? ''}`));
  });
});
