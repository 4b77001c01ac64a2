import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDocument, aSchool } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { aTraining, aVisit, MEI, PRIORITIES, WINNIE } from '../../../unit/domain/governor/build-visit';
import { openPeople } from './open-people';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const desk = () => {
  const training = aTraining('a1', { title: 'Asking well' });
  const visit = aVisit('v1', { day: '2026-10-08', stage: 'held' });
  installFakeDesk(
    aDocument({
      school: aSchool({ priorities: PRIORITIES }),
      people: { [WINNIE.id]: WINNIE, [MEI.id]: MEI },
      activities: { [training.id]: training },
      visits: { [visit.id]: visit },
    }),
  );
};
const board = () => screen.queryByRole('region', { name: 'On the governing board' });

describe('PersonGovernance', () => {
  it('has the term of office, link roles, training and visits of a governor', async () => {
    desk();
    await openPeople('/people/winnie');
    const place = board();
    if (place === null) throw new Error('The place on the board is not shown.');
    const words = within(place);
    expect(words.getByText('Ends in 19 days, on Tue 1 Dec 2026')).toBeDefined();
    expect(words.getByText('Staff development (Writing in every year)')).toBeDefined();
    expect(words.getByText('1 of 3 visits')).toBeDefined();
    expect(words.getByRole('link', { name: 'Asking well' })).toBeDefined();
    const visit = words.getByRole('link', { name: 'How talk before writing spreads' });
    expect(visit.getAttribute('href')).toBe('/governors/visits/v1');
  });

  it('is not there for somebody who is no governor', async () => {
    desk();
    await openPeople('/people/mei');
    expect(board()).toBeNull();
  });
});
