import { describe, expect, it } from 'vitest';
import { suggestLeavingOut, type AccountFacts } from '#shared/domain/people/import/suggest-leaving-out';

const facts: AccountFacts = {
  fullName: '',
  signInName: '',
  orgUnit: '',
  status: '',
  accountEnabled: '',
  signInBlocked: '',
};

function suggest(
  given: string,
  family: string,
  email: string,
  more: Partial<AccountFacts> = {},
  leavingDay: string | null = null,
): string | null {
  const person = { givenName: given, familyName: family, email, leavingDay };
  return suggestLeavingOut(person, { ...facts, ...more }, '2026-11-12')?.kind ?? null;
}

describe('suggestLeavingOut', () => {
  it('offers leavers from the day after their last', () => {
    expect(suggest('Ewan', 'Zielinski', '', {}, '2026-08-31')).toBe('leaver');
    expect(suggest('Ewan', 'Zielinski', '', {}, '2026-11-12')).toBeNull();
  });

  it.each([[{ status: 'Suspended' }], [{ accountEnabled: 'False' }], [{ signInBlocked: 'Yes' }]])(
    'offers an account with %j',
    (more) => {
      expect(suggest('Ewan', 'Zielinski', '', more)).toBe('suspended');
    },
  );

  it.each([
    [{ status: 'Active' }],
    [{ accountEnabled: 'True' }],
    [{ signInBlocked: 'No' }],
    [{ orgUnit: '/Staff/Year 6' }],
    [{ orgUnit: '/Staff/Student Support' }],
  ])('keeps an account with %j', (more) => {
    expect(suggest('Ewan', 'Zielinski', '', more)).toBeNull();
  });

  it.each(['/Students/2031', '/Pupils', '/Harbour Lane/Learners/Y3'])(
    'offers the pupils of %s',
    (orgUnit) => {
      expect(suggest('Ada', 'Bell', '', { orgUnit })).toBe('pupil');
    },
  );

  it.each([
    ['Library', 'Copier', 'copier1@x.example'],
    ['Staffroom', 'Printer', ''],
    ['', 'scan', 'scanner@x.example'],
    ['Meeting Room', '2', 'room2@x.example'],
    ['School', 'Office', 'office@x.example'],
    ['', 'Enquiries', 'enquiries@x.example'],
    ['Shared', 'Mailbox', 'ks1@x.example'],
    ['No', 'Reply', 'noreply@x.example'],
  ])('offers the account %s %s', (given, family, email) => {
    expect(suggest(given, family, email)).toBe('account');
  });

  it.each([
    ['Siân', 'Hall', 'sian.hall@x.example'],
    ['Tom', 'Page', 'tpage@x.example'],
    ['Jane', 'Smith', 'office@x.example'],
    ['Ann', 'Library', 'ann@x.example'],
    ['Rosa', 'Print', 'rosa.print@x.example'],
    ['Ian', 'Scannell', 'scannell@x.example'],
  ])('keeps %s %s, who is a person', (given, family, email) => {
    expect(suggest(given, family, email)).toBeNull();
  });

  it('offers guests of another organisation', () => {
    expect(suggest('Ann', 'Visitor', '', { signInName: 'ann_other.example#EXT#@x.example' })).toBe('guest');
  });
});
