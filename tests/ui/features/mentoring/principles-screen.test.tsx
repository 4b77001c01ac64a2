import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { aDocument } from '../../../support/documents';
import {
  buildPairing,
  buildSession,
  byPairingId,
  MEI,
  PEOPLE,
  ROSA,
  SCHOOL,
} from '../../../unit/domain/mentoring/relationship/build-pairing';
import { openMentoring } from './open-mentoring';

const met = buildPairing({ sessions: [buildSession('2026-10-08', { ledByLearner: true })] });
const notYet = buildPairing({ id: pairingId.parse('mei-rosa'), people: [MEI, ROSA] });
const proposed = buildPairing({ id: pairingId.parse('new'), stage: 'proposed' });

const withPairings = (...pairings: readonly Pairing[]) =>
  aDocument({ school: SCHOOL, people: PEOPLE, pairings: byPairingId(pairings) });

const principle = (name: string) => {
  const item = screen.getByRole('heading', { name }).closest('li');
  if (item === null) throw new Error(`No principle ${name}`);
  return within(item);
};

describe('PrinciplesScreen', () => {
  it('says in how many begun pairings a principle shows', async () => {
    await openMentoring('/mentoring/principles', withPairings(met, notYet, proposed));
    expect(principle('Growing self-direction').getByText('In 1 of 2 pairings')).toBeDefined();
    expect(principle('A learning agreement').getByText('In 0 of 2 pairings')).toBeDefined();
  });

  it('links the pairings whose records do not show it yet, and offers something', async () => {
    await openMentoring('/mentoring/principles', withPairings(met, notYet));
    const item = principle('Growing self-direction');
    expect(item.getByText(/Let the learner choose the focus/)).toBeDefined();
    await userEvent.click(item.getByRole('button', { name: /Not in the records of 1 pairing yet/ }));
    const links = item.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/mentoring/pairings/mei-rosa?part=principles']);
  });

  it('shows every pairing against every principle as a table', async () => {
    await openMentoring('/mentoring/principles', withPairings(met, notYet));
    await userEvent.click(screen.getByRole('radio', { name: 'As a table' }));
    const row = within(screen.getByRole('row', { name: /Mei Rashid and Rosa Bell/ }));
    expect(row.getAllByText('Not yet')).toHaveLength(10);
    expect(screen.getByRole('columnheader', { name: 'Growing self-direction' })).toBeDefined();
  });

  it('leaves closed pairings out until asked', async () => {
    const closed = { ...met, stage: 'closed' } as const;
    await openMentoring('/mentoring/principles', withPairings(closed, notYet));
    expect(principle('Growing self-direction').getByText('In 0 of 1 pairing')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Closed ones too' }));
    expect(principle('Growing self-direction').getByText('In 1 of 2 pairings')).toBeDefined();
  });
});
