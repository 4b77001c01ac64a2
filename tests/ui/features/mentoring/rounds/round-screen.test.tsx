import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import type { DeskDocument } from '#shared/document/desk-document';
import { undo } from '../../../../../renderer/state/actions';
import { aPerson } from '../../../../support/documents';
import { aRound, ID, idOf, openRounds, pairsOf, smallSchool, withRounds } from './open-rounds';

const open = (step: string, document: DeskDocument, methods: Partial<DeskBridge> = {}) =>
  openRounds(`/${ID}?step=${step}`, document, methods);

async function findPairs() {
  await userEvent.click(screen.getByRole('button', { name: /^Find the best pairs/ }));
  await screen.findByRole('grid', { name: 'Pairs' });
}

const openPair = (name: RegExp) =>
  userEvent.click(within(screen.getByRole('grid', { name: 'Pairs' })).getByRole('rowheader', { name }));

describe('WhoStep', () => {
  it('counts places against people, and says who must be left over', async () => {
    await open('who', smallSchool());
    expect(screen.getByText(/^2 places for 3 people: at least 1 person will be left over/u)).toBeDefined();
  });

  it('adds everybody a filter shows', async () => {
    const people = [aPerson('Ann', { ectYear: 1 }), aPerson('Ben', { ectYear: 2 }), aPerson('Cay')];
    const { now } = await open('who', withRounds(people, [aRound({}, [])]));
    await userEvent.click(screen.getByRole('button', { name: 'Add mentees…' }));
    await userEvent.click(screen.getByRole('button', { name: /Who$/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Early career teachers' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add all 2 people shown' }));
    await waitFor(() => expect(now().learners).toEqual(['Ann', 'Ben']));
  });

  it('says whom the rules leave nobody for, and opens a door for them', async () => {
    const people = [aPerson('Ann'), aPerson('Fay', { lineManagerId: idOf('Ann') }), aPerson('Gus')];
    const { now } = await open('who', withRounds(people, [aRound({ Ann: 2 }, ['Fay', 'Gus'])]));
    expect(screen.getByText('2 places for 2 people.')).toBeDefined();
    expect(screen.getByText('Not a line manager: 1 of 1')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Nobody may mentor Fay Test' }));
    expect(await screen.findByText(/Ann Test is Fay Test’s line manager/u)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Do that' }));
    await waitFor(() => expect(now().rules.noLineManagement).toBe(false));
    expect(screen.queryByText(/the rules leave nobody for/u)).toBeNull();
  });

  it('changes a mentor’s places where they stand', async () => {
    const { now } = await open('who', smallSchool());
    await userEvent.dblClick(screen.getByRole('button', { name: /^Places of Ann Test/ }));
    await userEvent.keyboard('{Control>}a{/Control}2{Enter}');
    await waitFor(() => expect(now().mentors[0]?.places).toBe(2));
  });

  it('takes somebody out', async () => {
    const { now } = await open('who', smallSchool());
    await userEvent.click(screen.getByRole('button', { name: 'Take Eve Test out' }));
    await waitFor(() => expect(now().learners).toEqual(['Cay', 'Dee']));
  });
});

describe('RulesStep', () => {
  it('says what the settings would give before anything is kept', async () => {
    const { now } = await open('rules', smallSchool());
    expect(await screen.findByText(/^2 of 3 people paired, \d+ points$/u)).toBeDefined();
    expect(now().proposal.pairs).toEqual([]);
  });

  it('says what a changed rule does', async () => {
    const people = [aPerson('Ann', { team: 'Red' }), aPerson('Cay', { team: 'Red' })];
    await open('rules', withRounds(people, [aRound({ Ann: 1 }, ['Cay'])]));
    await screen.findByText(/^1 of 1 person paired/u);
    await userEvent.click(screen.getByRole('button', { name: /Team$/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Another team' }));
    expect(await screen.findByText('1 person would have none any more')).toBeDefined();
  });

  it('saves a moved slider once, after a run of keys', async () => {
    const { desk, now } = await open('rules', smallSchool());
    const slider = screen.getByRole('slider', { name: /What people want to work on/ });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(now().weights.topics).toBe(9));
    expect(desk.ran.map(({ name }) => name)).toEqual(['round.edit']);
  });
});

describe('ProposalStep', () => {
  it('finds the best pairs, with the proof in words', async () => {
    const { now } = await open('proposal', smallSchool());
    await findPairs();
    expect(pairsOf(now())).toEqual(['Ann+Cay', 'Ben+Dee']);
    expect(screen.getByText(/^Proved: no other pairing gives more people a partner/u)).toBeDefined();
  });

  it('shows a score whose parts add up to it', async () => {
    await open('proposal', smallSchool());
    await findPairs();
    await openPair(/Cay/);
    const panel = await screen.findByRole('complementary', { name: 'The chosen pair' });
    const parts = [...panel.querySelectorAll('dl > div')].map((part) =>
      Number(part.querySelector('dd')?.textContent),
    );
    const sum = parts.pop();
    expect(sum).toBeGreaterThan(0);
    expect(parts.reduce((total, points) => total + points, 0)).toBe(sum);
  });

  it('keeps a lock when the pairs are found again', async () => {
    const { now } = await open('proposal', smallSchool());
    await findPairs();
    await userEvent.click(screen.getByRole('button', { name: 'Lock Cay Test and Ann Test' }));
    await screen.findByRole('button', { name: 'Unlock Cay Test and Ann Test' });
    await userEvent.click(screen.getByRole('button', { name: 'Find the best pairs again' }));
    await waitFor(() => expect(now().proposal.solved).not.toBeNull());
    expect(now().proposal.pairs.find(({ people }) => people.includes(idOf('Cay')))?.isLocked).toBe(true);
  });

  it('tells the price of another mentor, and pairs them all the same', async () => {
    const { now } = await open('proposal', smallSchool());
    await findPairs();
    await openPair(/Cay/);
    await userEvent.click(await screen.findByRole('button', { name: 'Why not somebody else?' }));
    expect(await screen.findByText(/The next best is Ben Test/u)).toBeDefined();
    await userEvent.click(screen.getByRole('combobox', { name: /Another mentor for Cay Test/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Ben/ }));
    expect(await screen.findByText(/Giving Cay Test to Ben Test/u)).toBeDefined();
    expect(screen.getAllByText('Dee Test would move from Ben Test to Ann Test').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Pair them all the same' }));
    await waitFor(() => expect(pairsOf(now())).toEqual(['Ann+Dee', 'Ben+Cay']));
    expect(now().proposal.pairs.find(({ origin }) => origin === 'hand')?.people).toEqual(['Ben', 'Cay']);
  });

  it('puts a pair on the never-pair list, marks it even where it was locked, and finds others', async () => {
    const { desk, now } = await open('proposal', smallSchool());
    await findPairs();
    await userEvent.click(screen.getByRole('button', { name: 'Lock Cay Test and Ann Test' }));
    await openPair(/Cay/);
    await userEvent.click(await screen.findByRole('button', { name: 'Never pair these two…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Never pair Ann Test and Cay Test?' });
    const forbid = within(dialog).getByRole('button', { name: 'Never pair these two' });
    expect(forbid).toHaveProperty('disabled', true);
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Private reason' }), 'Once a couple');
    await userEvent.click(forbid);
    const panel = await screen.findByRole('complementary', { name: 'The chosen pair' });
    expect(await within(panel).findByText(/are on the never-pair list/u)).toBeDefined();
    expect(screen.getByText('Breaks a rule')).toBeDefined();
    expect(Object.values(desk.document().confidential.keepApartReasons)).toEqual(['Once a couple']);
    expect(document.body.textContent).not.toContain('Once a couple');
    await userEvent.click(within(panel).getByRole('button', { name: 'Find the best pairs again' }));
    await waitFor(() => expect(pairsOf(now())).toEqual(['Ann+Dee', 'Ben+Cay']));
    expect(screen.queryByText('Breaks a rule')).toBeNull();
  });

  it('says who would mentor each other', async () => {
    const people = [aPerson('Ann'), aPerson('Ben')];
    await open('proposal', withRounds(people, [aRound({ Ann: 1, Ben: 1 }, ['Ann', 'Ben'])]));
    await findPairs();
    expect(
      screen.getByText(/would mentor each other: (Ann Test and Ben|Ben Test and Ann) Test/u),
    ).toBeDefined();
  });

  it('leads back to the first step while nobody is to be paired', async () => {
    await open('proposal', smallSchool({ learners: [] }));
    await userEvent.click(screen.getByRole('button', { name: 'Choose who takes part' }));
    expect(await screen.findByRole('button', { name: 'Add mentees…' })).toBeDefined();
  });

  it('names the broken rule and overrules it with a reason', async () => {
    const people = [aPerson('Ann'), aPerson('Eve', { lineManagerId: idOf('Ann') })];
    const { now } = await open('proposal', withRounds(people, [aRound({ Ann: 1 }, ['Eve'])]));
    await userEvent.click(screen.getByRole('button', { name: 'Find the best pairs' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Eve Test' }));
    await userEvent.click(await screen.findByRole('combobox', { name: /Another mentor for Eve Test/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Ann/ }));
    await userEvent.click(await screen.findByRole('button', { name: /^Pair them all the same/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Set this rule aside for them?' });
    expect(within(dialog).getByText(/Ann Test is Eve Test’s line manager/u)).toBeDefined();
    const pair = within(dialog).getByRole('button', { name: 'Pair them all the same' });
    expect(pair).toHaveProperty('disabled', true);
    await userEvent.type(within(dialog).getByRole('textbox'), 'Both asked for it');
    await userEvent.click(pair);
    await waitFor(() =>
      expect(now().proposal.pairs[0]?.overruled).toEqual([
        { rule: 'line-management', reason: 'Both asked for it' },
      ]),
    );
  });

  it('opens the smallest door for somebody left over', async () => {
    const people = [aPerson('Ann'), aPerson('Cay'), aPerson('Dee')];
    const { now } = await open('proposal', withRounds(people, [aRound({ Ann: 1 }, ['Cay', 'Dee'])]));
    await findPairs();
    const left = screen.getByRole('region', { name: '1 person left over' });
    await userEvent.click(within(left).getByRole('button', { name: /Test$/ }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Do that and find the best pairs again' }),
    );
    await waitFor(() => expect(pairsOf(now())).toHaveLength(2));
  });

  it('says why when solving is refused', async () => {
    await open('proposal', smallSchool(), {
      solveRound: async () => ({ ok: false, error: { name: 'stopped', message: 'This was stopped.' } }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Find the best pairs' }));
    expect(await screen.findByText('This was stopped.')).toBeDefined();
  });
});

describe('ProposalStep of a round that starts from pairings', () => {
  const basis = {
    kind: 'least-change',
    because: 'Ann leaves',
    fromDay: '2027-01-08',
    pairings: [
      { pairingId: 'one', people: [idOf('Ann'), idOf('Cay')] },
      { pairingId: 'two', people: [idOf('Ben'), idOf('Dee')] },
    ],
  } as const;

  it('lists who would change partner, and how many stay', async () => {
    await open('proposal', smallSchool({ ...aRound({ Ben: 2 }, ['Cay', 'Dee']), basis }));
    await findPairs();
    const moves = screen.getByRole('grid', { name: 'Who would change partner' });
    expect(within(moves).getAllByRole('row')).toHaveLength(2);
    expect(within(moves).getByRole('row', { name: /Cay Test/ }).textContent).toBe('Cay TestAnn TestBen Test');
    expect(screen.getByText('1 of 2 pairings would stay as it is.')).toBeDefined();
  });
});

describe('ConfirmStep', () => {
  it('makes every pairing at once and leaves a record that cannot be changed', async () => {
    const { desk, now } = await open('proposal', smallSchool());
    await findPairs();
    await userEvent.click(screen.getByRole('button', { name: 'Next: confirm' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Confirm 2 pairings' }));
    await waitFor(() => expect(now().confirmedOn).not.toBeNull());
    expect(Object.values(desk.document().pairings)).toHaveLength(2);
    expect(await screen.findByText(/^Confirmed on/u)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Lock/ })).toBeNull();
    expect(screen.getByText('2 pairings of this round stand on the board as “Proposed”')).toBeDefined();
    expect(screen.getByRole('link', { name: 'See them on the board' }).getAttribute('href')).toMatch(
      /\/mentoring$/u,
    );
    await undo();
    await waitFor(() => expect(now().confirmedOn).toBeNull());
  });

  it('offers the way back while there is nothing to confirm', async () => {
    await open('confirm', smallSchool());
    fireEvent.click(screen.getByRole('button', { name: 'Go to the proposal' }));
    expect(await screen.findByRole('heading', { name: 'No pairs yet' })).toBeDefined();
  });
});

describe('RoundScreen', () => {
  it('says so where the round has gone', async () => {
    await openRounds('/nothing', withRounds([], []));
    expect(screen.getByRole('heading', { name: 'This round is no longer there' })).toBeDefined();
  });
});
