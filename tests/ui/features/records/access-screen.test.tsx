import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SubjectRecord } from '#shared/domain/duties/subject-record';
import { personId } from '#shared/domain/people/person';
import { ok } from '#shared/lib/result';
import { cutAtNames } from '../../../../renderer/features/records/access/mentions';
import { aDocument, aPerson } from '../../../support/documents';
import { openRecords } from './open-records';

const MEI = personId.parse('mei');
const document = aDocument({ people: { [MEI]: aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' }) } });
const idris = (start: number) => ({ start, end: start + 12, name: 'Idris Sandhu' });

const RECORD: SubjectRecord = {
  personId: MEI,
  name: 'Mei Rashid',
  madeAt: '2026-11-12T09:00:00.000Z',
  withPrivate: false,
  privateCount: 3,
  sections: [
    {
      id: 'mentoring',
      title: 'Mentoring and coaching',
      entries: [
        {
          id: 'p1',
          title: 'A pairing',
          day: '2026-09-07',
          lines: [
            { id: 'p1-1', label: 'Mentor', words: 'Idris Sandhu', mentions: [idris(0)], isPrivate: false },
            {
              id: 'p1-2',
              label: 'Goal',
              words: 'Watch Idris Sandhu and Nia Abbey teach',
              mentions: [idris(6), { start: 23, end: 32, name: 'Nia Abbey' }],
              isPrivate: false,
            },
          ],
        },
      ],
    },
  ],
  others: [
    { name: 'Idris Sandhu', count: 2 },
    { name: 'Nia Abbey', count: 1 },
  ],
};

async function openMei() {
  const readSubject = vi.fn(async ({ withPrivate }: { readonly withPrivate: boolean }) =>
    ok({ ...RECORD, withPrivate }),
  );
  const saveSubjectPack = vi.fn(async () => ok({ path: 'Mei Rashid', count: 2 }));
  await openRecords('/records/access?person=mei', document, { readSubject, saveSubjectPack });
  await screen.findByRole('heading', { name: 'The record of Mei Rashid' });
  const save = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Save the pack (PDF and JSON)' }));
  };
  return { readSubject, saveSubjectPack, save };
}

describe('AccessScreen', () => {
  it('says that nobody has checked the limit, and whom to ask', async () => {
    await openRecords('/records/access', document);
    expect(screen.getByText(/Nobody has checked that limit.*data protection officer/)).toBeDefined();
  });

  it('reads nothing private until that is asked for', async () => {
    const { readSubject } = await openMei();
    expect(readSubject.mock.calls).toEqual([[{ personId: 'mei', withPrivate: false }]]);
    await userEvent.click(screen.getByRole('switch', { name: 'With private notes and lesson reviews (3)' }));
    await waitFor(() => expect(readSubject).toHaveBeenLastCalledWith({ personId: 'mei', withPrivate: true }));
    expect(screen.getByRole('switch')).toHaveProperty('checked', true);
  });

  it('withholds one mention by pressing the name', async () => {
    const { save, saveSubjectPack } = await openMei();
    const [first] = screen.getAllByRole('button', { name: 'Withhold Idris Sandhu' });
    if (first === undefined) throw new Error('No mention');
    await userEvent.click(first);
    expect(first.textContent).toBe('withheld');
    expect(screen.getByText('Other people are named 3 times; 1 name is withheld.')).toBeDefined();
    await save();
    expect(saveSubjectPack).toHaveBeenCalledWith({
      personId: 'mei',
      withPrivate: false,
      withheld: ['p1-1:0'],
    });
  });

  it('withholds every mention of a person, and shows them again', async () => {
    const { save, saveSubjectPack } = await openMei();
    const all = screen.getByRole('checkbox', { name: 'Withhold every mention of Idris Sandhu' });
    await userEvent.click(all);
    await save();
    expect(saveSubjectPack).toHaveBeenLastCalledWith({
      personId: 'mei',
      withPrivate: false,
      withheld: ['p1-1:0', 'p1-2:6'],
    });
    await userEvent.click(all);
    expect(screen.getByText('Other people are named 3 times; nothing is withheld.')).toBeDefined();
  });

  it('lists other people, the most often named first', async () => {
    await openMei();
    expect(screen.getAllByText(/^Withhold every mention of/).map((each) => each.textContent)).toEqual([
      'Withhold every mention of Idris Sandhu',
      'Withhold every mention of Nia Abbey',
    ]);
    expect(screen.getByText('2 mentions, none withheld')).toBeDefined();
    expect(screen.getByText('1 mention, none withheld')).toBeDefined();
  });

  it('forgets the record when another person is chosen', async () => {
    await openMei();
    await userEvent.clear(screen.getByRole('combobox', { name: 'Who asks?' }));
    await userEvent.tab();
    await waitFor(() => expect(screen.queryByRole('heading', { name: /The record of/ })).toBeNull());
  });
});

describe('cutAtNames', () => {
  it('loses no letter, and cuts nothing twice where names overlap', () => {
    const words = 'Watch Idris Sandhu teach';
    const parts = cutAtNames(words, [idris(6), { start: 12, end: 18, name: 'Sandhu' }]);
    expect(parts.map(({ text }) => text)).toEqual(['Watch ', 'Idris Sandhu', ' teach']);
  });
});
