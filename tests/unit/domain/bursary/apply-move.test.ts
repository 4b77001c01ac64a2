import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardId, AWARD_STATES, type AwardState } from '#shared/domain/bursary/award';
import { listMoves, SKIPPABLE } from '#shared/domain/bursary/award-moves';
import { balanceOf } from '#shared/domain/bursary/balance';
import { ROLES, type Fund, type Role } from '#shared/domain/bursary/fund';
import {
  beginBursary,
  Bookkeeper,
  BURSARY_FUND,
  buildAward,
  buildBooks,
  TICKET,
  TICKET_FUND,
} from './build-books';

const drafted = (of = {}) =>
  new Bookkeeper(buildBooks([buildAward(of)])).enter({ kind: 'budget', pence: 200_000, day: '2026-09-01' });
const submitted = () => drafted().move('submitted', 'CPD lead', { day: '2026-10-01' });
const stateOf = ({ books }: Bookkeeper) => books.awards['b1']?.state;

describe('applyMove', () => {
  it('sets the money aside once, when the governors assent', () => {
    const keeper = beginBursary();
    expect(keeper.books.ledger.map(({ kind, pence }) => [kind, pence])).toEqual([
      ['budget', 200_000],
      ['committed', 50_000],
    ]);
    expect(stateOf(keeper)).toBe('active');
  });

  it('sets nothing aside anew for an award that was amended before it began', () => {
    const keeper = submitted()
      .move('head approved', 'head', { day: '2026-10-12' })
      .move('governor assented', 'governors')
      .enter({ kind: 'amended', pence: -10_000, day: '2026-11-03' })
      .move('active', 'CPD lead', { day: '2026-11-04' });
    expect([stateOf(keeper), balanceOf(keeper.books.ledger).awarded]).toEqual(['active', 40_000]);
  });

  it('keeps who moved it, when and why', () => {
    expect(submitted().books.awards['b1']?.moves).toMatchObject([
      {
        from: 'draft',
        to: 'submitted',
        day: '2026-10-01',
        byName: 'Ada Head',
        byRole: 'CPD lead',
        why: 'As discussed',
      },
    ]);
  });

  it('sets aside no more than one award may be', () => {
    const costs = [{ id: 'c1', kind: 'course' as const, words: '', pence: 62_000 }];
    const { application } = buildAward();
    const keeper = beginBursary({ application: { ...application, costs } });
    expect(balanceOf(keeper.books.ledger).awarded).toBe(50_000);
  });

  it('gives back what is unspent, and what was spent stays spent', () => {
    const keeper = beginBursary()
      .enter({ kind: 'spent', pence: 32_000, day: '2027-01-12' })
      .move('unspent returned', 'CPD lead', { day: '2027-06-01' });
    expect(balanceOf(keeper.books.ledger)).toEqual({
      budget: 200_000,
      awarded: 32_000,
      spent: 32_000,
      committed: 0,
      left: 168_000,
    });
    expect(stateOf(keeper.move('completed', 'CPD lead', { day: '2027-06-02' }))).toBe('completed');
  });

  it('returns nothing where nothing is unspent', () => {
    const keeper = beginBursary()
      .enter({ kind: 'spent', pence: 50_000, day: '2027-01-12' })
      .move('unspent returned', 'CPD lead', { day: '2027-06-01' });
    expect(keeper.lastRefusal).toBe('nothing-unspent');
  });

  it('lets a declined application be put in again, and approved', () => {
    const keeper = submitted().move('declined', 'head', { day: '2026-10-05', why: 'Too broad' });
    expect(stateOf(keeper)).toBe('declined');
    keeper
      .move('submitted', 'CPD lead', { day: '2026-10-09', why: 'Narrowed to Year 4' })
      .move('head approved', 'head', { day: '2026-10-12' })
      .move('governor assented', 'governors');
    expect([stateOf(keeper), balanceOf(keeper.books.ledger).committed]).toEqual([
      'governor assented',
      50_000,
    ]);
  });

  it('refuses an appeal where somebody has had another award since', () => {
    const second = buildAward({ id: awardId.parse('b2'), reference: 'B-0002', state: 'submitted' });
    const keeper = submitted().move('declined', 'head', { day: '2026-10-05' });
    keeper.books = { ...keeper.books, awards: { ...keeper.books.awards, b2: second } };
    expect(keeper.move('submitted', 'CPD lead', { day: '2026-10-09' }).lastRefusal).toBe('once-a-year');
  });

  it('sets aside the rest where a withdrawn award with money spent is begun again', () => {
    const keeper = beginBursary()
      .enter({ kind: 'spent', pence: 5000, day: '2026-12-01' })
      .move('withdrawn', 'CPD lead', { day: '2027-01-10' })
      .move('draft', 'CPD lead', { day: '2027-01-20' })
      .move('submitted', 'CPD lead', { day: '2027-01-21' })
      .move('head approved', 'head', { day: '2027-01-22' })
      .move('governor assented', 'governors', { day: '2027-01-23' });
    expect(balanceOf(keeper.books.ledger)).toMatchObject({ awarded: 50_000, spent: 5000, committed: 45_000 });
  });

  it('refuses everybody the approval of their own award, also by leaving it out', () => {
    const own = { byName: ' mei  RASHID ', day: '2026-10-12' };
    expect(submitted().move('head approved', 'head', own).lastRefusal).toBe('own-award');
    const ticket = new Bookkeeper(buildBooks([buildAward({ fundId: TICKET, state: 'head approved' })]));
    expect(ticket.move('active', 'CPD lead', own).lastRefusal).toBe('own-award');
    expect(
      ticket.enter({ kind: 'budget', pence: 50_000, day: '2026-09-01', fundId: TICKET }).lastRefusal,
    ).toBeUndefined();
    expect(stateOf(ticket.move('active', 'CPD lead'))).toBe('active');
  });

  it.each([
    ['declining without a reason', () => submitted().move('declined', 'head', { why: ' ' }), 'why-missing'],
    ['a day to come', () => drafted().move('submitted', 'CPD lead', { day: '2027-06-21' }), 'day-ahead'],
    [
      'a day in a wrong year',
      () => drafted().move('submitted', 'CPD lead', { day: '2062-11-02' }),
      'day-far-away',
    ],
    [
      'a day before the last move',
      () => submitted().move('head approved', 'head', { day: '2025-10-12' }),
      'before-last-move',
    ],
    ['the head’s step by another', () => submitted().move('head approved', 'CPD lead'), 'no-such-move'],
    [
      'a step left out that may not be',
      () => submitted().move('governor assented', 'governors'),
      'no-such-move',
    ],
  ])('refuses %s', (_, make, name) => {
    expect(make().lastRefusal).toBe(name);
  });

  it('refuses an application without a title or a cost', () => {
    const { application } = buildAward();
    const bare = drafted({ application: { ...application, costs: [] } });
    const ticket = drafted({ fundId: TICKET, application: { ...application, title: ' ' } });
    expect(bare.move('submitted', 'CPD lead', { day: '2026-10-01' }).lastRefusal).toBe(
      'application-unfinished',
    );
    expect(ticket.move('head approved', 'head').lastRefusal).toBe('application-unfinished');
  });

  it('leaves the award as it was where the budget is too small, unless a reason overrules it', () => {
    const poor = new Bookkeeper(buildBooks([buildAward({ state: 'head approved' })]));
    expect(poor.move('governor assented', 'governors').lastRefusal).toBe('over-budget');
    expect(stateOf(poor)).toBe('head approved');
    poor.move('governor assented', 'governors', { overruled: 'The budget comes in April' });
    expect(balanceOf(poor.books.ledger).left).toBe(-50_000);
  });
});

describe('listMoves', () => {
  const ORDER: readonly AwardState[] = [
    'draft',
    'submitted',
    'head approved',
    'governor assented',
    'active',
    'report due',
    'completed',
    'shared',
  ];
  const GIVEN_BY: Readonly<Partial<Record<AwardState, Role>>> = {
    'head approved': 'head',
    'governor assented': 'governors',
  };
  const fundSkips = fc.uniqueArray(
    fc.record({ step: fc.constantFrom(...SKIPPABLE), by: fc.constantFrom(...ROLES) }),
    {
      maxLength: 6,
    },
  );

  it('leaves out only steps that the fund lets this role leave out, and reaches approvals only by who gives them', () => {
    fc.assert(
      fc.property(
        fundSkips,
        fc.constantFrom(...AWARD_STATES),
        fc.constantFrom(...ROLES),
        (skips, state, by) => {
          for (const { to, skipped } of listMoves(state, { skips }, by)) {
            const between = ORDER.slice(ORDER.indexOf(state) + 1, ORDER.indexOf(to));
            expect(skipped).toEqual(skipped.length > 0 ? between : []);
            expect(skipped.every((step) => skips.some((skip) => skip.step === step && skip.by === by))).toBe(
              true,
            );
            expect(GIVEN_BY[to] ?? by).toBe(by);
          }
        },
      ),
    );
  });

  it('goes through every step where the fund lets none be left out', () => {
    const strict: Pick<Fund, 'skips'> = { skips: [] };
    const next = ORDER.slice(0, -1).map((state) => {
      const along = ROLES.flatMap((by) => listMoves(state, strict, by).map(({ to }) => to));
      return along.filter((to) => ORDER.indexOf(to) > ORDER.indexOf(state));
    });
    expect(next.map((to) => [...new Set(to)])).toEqual(ORDER.slice(1).map((to) => [to]));
  });

  it('lets a Learning Ticket begin without the governors, and a Research Bursary never', () => {
    const reach = (fund: Fund) => listMoves('head approved', fund, 'CPD lead').map(({ to }) => to);
    expect([reach(TICKET_FUND).includes('active'), reach(BURSARY_FUND).includes('active')]).toEqual([
      true,
      false,
    ]);
  });
});
