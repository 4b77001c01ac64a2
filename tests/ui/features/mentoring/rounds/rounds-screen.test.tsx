import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { keepApartId } from '#shared/domain/mentoring/keep-apart';
import { roundId } from '#shared/domain/mentoring/round/round';
import { aPerson } from '../../../../support/documents';
import { aPairing } from '../../../../support/pairings';
import { aRound, idOf, openRounds, smallSchool, withRounds } from './open-rounds';

const pairing = aPairing('pair', ['Ann', 'Cay'], { kind: 'mentoring' });

describe('RoundsScreen', () => {
  it('says what belongs here while there is no round', async () => {
    await openRounds('', withRounds([], []));
    expect(screen.getByRole('heading', { name: 'No round yet' })).toBeDefined();
  });

  it('starts a round under a proposed name and opens it', async () => {
    const { desk, address } = await openRounds('', withRounds([], []));
    await userEvent.click(screen.getByRole('button', { name: 'New round' }));
    await userEvent.click(screen.getByRole('button', { name: 'Start the round' }));
    await waitFor(() => expect(Object.values(desk.document().rounds)).toHaveLength(1));
    const [made] = Object.values(desk.document().rounds);
    expect(made?.name).toMatch(/^Mentoring, [A-Z][a-z]+ \d{4}$/u);
    await waitFor(() => expect(address()).toBe(`/mentoring/rounds/${made?.id ?? ''}`));
  });

  it('takes mentors, rules and wishes over from the last round of the kind', async () => {
    const { desk } = await openRounds('', smallSchool({ objective: 'best-score' }));
    await userEvent.click(screen.getByRole('button', { name: 'New round' }));
    await userEvent.click(screen.getByRole('radio', { name: /The last round of this kind/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Start the round' }));
    await waitFor(() => expect(Object.values(desk.document().rounds)).toHaveLength(2));
    const made = Object.values(desk.document().rounds).at(-1);
    expect(made).toMatchObject({ objective: 'best-score', learners: [] });
    expect(made?.mentors.map(({ personId }) => personId)).toEqual(['Ann', 'Ben']);
  });

  it('starts a what-if from the pairings under way when somebody leaves', async () => {
    const { desk } = await openRounds(
      '',
      withRounds([aPerson('Ann'), aPerson('Cay')], [], {
        pairings: { [pairing.id]: pairing },
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'New round' }));
    await userEvent.click(screen.getByRole('radio', { name: /What if somebody leaves/ }));
    await userEvent.click(screen.getByRole('combobox', { name: /Who leaves/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Ann/ }));
    const start = screen.getByRole('button', { name: 'Start the round' });
    expect(start).toHaveProperty('disabled', true);
    await userEvent.tab();
    await userEvent.keyboard('08012027');
    await userEvent.click(start);
    await waitFor(() =>
      expect(Object.values(desk.document().rounds).at(-1)?.basis).toMatchObject({
        kind: 'least-change',
        fromDay: '2027-01-08',
      }),
    );
  });

  it('sets two ticked rounds side by side', async () => {
    const one = aRound({}, []);
    const other = { ...one, id: roundId.parse('round-2'), name: 'Spring' };
    const { address } = await openRounds('', withRounds([], [one, other]));
    await userEvent.click(screen.getByRole('checkbox', { name: /Autumn/ }));
    expect(screen.getByRole('button', { name: 'Compare' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('checkbox', { name: /Spring/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    await waitFor(() => expect(address()).toBe('/mentoring/rounds/compare?a=round-1&b=round-2'));
  });
});

describe('KeepApartDialog', () => {
  const apart = keepApartId.parse('apart-1');
  const school = () =>
    withRounds([aPerson('Ann'), aPerson('Ben'), aPerson('Cay')], [], {
      keepApart: { [apart]: { id: apart, a: idOf('Ann'), b: idOf('Ben') } },
      confidential: { notes: {}, lessonReviews: {}, keepApartReasons: { [apart]: 'A private matter' } },
    });

  it('keeps the reasons covered until somebody asks for them', async () => {
    await openRounds('', school());
    await userEvent.click(screen.getByRole('button', { name: /^Never pair/ }));
    expect(screen.getByText('Ann Test and Ben Test')).toBeDefined();
    expect(screen.queryByText('A private matter')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the private reasons' }));
    expect(await screen.findByText('A private matter')).toBeDefined();
  });

  it('adds two people with a reason, and takes two off again', async () => {
    const { desk } = await openRounds('', school());
    await userEvent.click(screen.getByRole('button', { name: /^Never pair/ }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'One person' }));
    await userEvent.click(await screen.findByRole('option', { name: /Cay/ }));
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'The other' }));
    await userEvent.click(await screen.findByRole('option', { name: /Ann/ }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Private reason/ }), 'They asked');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Never pair these two' }));
    await waitFor(() => expect(Object.values(desk.document().keepApart)).toHaveLength(2));
    expect(Object.values(desk.document().confidential.keepApartReasons)).toContain('They asked');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Let Ann Test and Ben Test be paired again' }),
    );
    await waitFor(() => expect(Object.keys(desk.document().keepApart)).not.toContain(apart));
  });
});
