import { describe, expect, it } from 'vitest';
import { balanceOf } from '#shared/domain/bursary/balance';
import { awardId } from '#shared/domain/bursary/award';
import { applyEntry } from '#shared/domain/bursary/apply-entry';
import { entryId } from '#shared/domain/bursary/ledger-entry';
import { MOST_PENCE } from '#shared/lib/money';
import {
  B1,
  beginBursary,
  Bookkeeper,
  buildAward,
  buildBooks,
  BURSARY,
  MEI,
  NOW,
  TICKET,
  TODAY,
} from './build-books';

const ask = (of: object) =>
  applyEntry(
    {
      id: entryId.parse('new'),
      day: '2027-01-12',
      fundId: BURSARY,
      awardId: B1,
      kind: 'spent',
      pence: 4250,
      words: '',
      overruled: '',
      ...of,
    },
    beginBursary().books,
    { now: NOW, today: TODAY },
  );
const refusalOf = (of: object) => {
  const made = ask(of);
  return made.ok ? 'made' : made.error.name;
};

describe('applyEntry', () => {
  it('writes a line at the ledger’s end, with whose award it is', () => {
    const made = ask({});
    expect(made).toMatchObject({
      ok: true,
      value: {
        words: 'Spend £42.50 (B-0001)',
        entries: [{ sequence: 3, pence: 4250, personId: MEI, enteredAt: NOW, contraOf: null }],
      },
    });
  });

  it.each([
    ['a fraction of a penny', { pence: 12.5 }, 'not-whole-pence'],
    ['a negative amount', { pence: -500 }, 'wrong-sign'],
    ['nothing', { pence: 0 }, 'wrong-sign'],
    ['more than the app takes', { pence: MOST_PENCE + 1 }, 'too-much'],
    ['a day to come', { day: '2027-06-21' }, 'day-ahead'],
    ['a day in a wrong year', { day: '2017-01-12' }, 'day-far-away'],
    ['a day before the money was set aside', { day: '2026-01-12' }, 'before-award'],
    ['an award of another fund', { fundId: TICKET }, 'other-fund'],
    ['no award', { awardId: null }, 'no-award'],
    ['an award that is gone', { awardId: awardId.parse('gone') }, 'award-unknown'],
    ['more than was set aside', { pence: 50_001 }, 'over-award'],
    ['more back than went out', { kind: 'refunded', pence: 1 }, 'more-back-than-out'],
    ['giving back more than is unspent', { kind: 'amended', pence: -50_001 }, 'below-spent'],
    ['an amendment over the budget', { kind: 'amended', pence: 150_001 }, 'over-budget'],
    ['an id that is taken', { id: entryId.parse('id-1') }, 'entry-twice'],
  ])('refuses %s', (_, of, name) => {
    expect(refusalOf(of)).toBe(name);
  });

  it('says how much is missing', () => {
    const made = ask({ pence: 51_000 });
    expect(made.ok ? '' : made.error.message).toBe(
      'B-0001 has £500.00 unspent, £10.00 too little. Nothing was entered. Give a reason to spend more, or amend the award first.',
    );
  });

  it('amends the award first where a reason lets more be spent', () => {
    const made = ask({
      pence: 51_000,
      overruled: 'The course cost more',
      amendmentId: entryId.parse('amend'),
    });
    expect(
      made.ok && made.value.entries.map(({ kind, pence, overruled }) => [kind, pence, overruled]),
    ).toEqual([
      ['amended', 1000, 'The course cost more'],
      ['spent', 51_000, 'The course cost more'],
    ]);
  });

  it('keeps no reason where there was enough', () => {
    const made = ask({ overruled: 'Just in case' });
    expect(made.ok && made.value.entries[0]?.overruled).toBe('');
  });

  it('moves no money on an application that nobody approved', () => {
    const keeper = new Bookkeeper(buildBooks([buildAward()])).enter({
      kind: 'spent',
      pence: 1,
      day: '2027-01-12',
    });
    expect(keeper.lastRefusal).toBe('award-not-open');
  });

  it('takes money back on an award that was withdrawn, and lets it be given back', () => {
    const keeper = beginBursary()
      .enter({ kind: 'spent', pence: 20_000, day: '2026-12-01' })
      .move('withdrawn', 'CPD lead', { day: '2027-01-10' })
      .enter({ kind: 'refunded', pence: 20_000, day: '2027-02-01' })
      .enter({ kind: 'amended', pence: -20_000, day: '2027-02-01' });
    expect(balanceOf(keeper.books.ledger)).toEqual({
      budget: 200_000,
      awarded: 0,
      spent: 0,
      committed: 0,
      left: 200_000,
    });
    expect(keeper.enter({ kind: 'spent', pence: 1, day: '2027-02-02' }).lastRefusal).toBe('award-not-open');
  });

  it('spends on a day only what was unspent on that day', () => {
    const keeper = beginBursary()
      .enter({ kind: 'spent', pence: 50_000, day: '2026-12-01' })
      .enter({ kind: 'refunded', pence: 50_000, day: '2027-03-01' });
    expect(keeper.enter({ kind: 'spent', pence: 100, day: '2027-02-01' }).lastRefusal).toBe('over-award');
    expect(keeper.enter({ kind: 'spent', pence: 100, day: '2027-03-01' }).lastRefusal).toBeUndefined();
  });

  it('refuses a refund dated before the money went out', () => {
    const keeper = beginBursary()
      .enter({ kind: 'spent', pence: 20_000, day: '2027-03-01' })
      .enter({ kind: 'refunded', pence: 20_000, day: '2027-02-01' });
    expect(keeper.lastRefusal).toBe('more-back-than-out');
  });
});

describe('applyContra', () => {
  const spent = () => beginBursary().enter({ kind: 'spent', pence: 20_000, day: '2026-12-01' });
  const lastId = (keeper: Bookkeeper) => keeper.books.ledger.at(-1)?.id ?? entryId.parse('none');
  const idOf = (keeper: Bookkeeper, kind: string) =>
    keeper.books.ledger.find((entry) => entry.kind === kind)?.id ?? entryId.parse('none');

  it('takes an entry back to the penny and leaves both lines', () => {
    const keeper = spent();
    keeper.correct(lastId(keeper), '2026-12-02');
    expect(keeper.books.ledger.slice(-2).map(({ kind, pence }) => [kind, pence])).toEqual([
      ['spent', 20_000],
      ['spent', -20_000],
    ]);
  });

  it('corrects an entry once, and no correction', () => {
    const keeper = spent();
    const id = lastId(keeper);
    keeper.correct(id, '2026-12-02');
    expect(keeper.correct(id, '2026-12-02').lastRefusal).toBe('contra-twice');
    expect(keeper.correct(lastId(keeper), '2026-12-02').lastRefusal).toBe('contra-of-contra');
  });

  it('refuses a day before the entry’s own', () => {
    const keeper = spent();
    expect(keeper.correct(lastId(keeper), '2026-11-30').lastRefusal).toBe('before-entry');
  });

  it('keeps what later entries rest on', () => {
    const keeper = spent();
    expect(keeper.correct(idOf(keeper, 'committed'), '2026-12-02').lastRefusal).toBe('others-rest-on-it');
  });

  it('keeps money out that some came back of', () => {
    const keeper = spent().enter({ kind: 'refunded', pence: 15_000, day: '2027-01-12' });
    expect(keeper.correct(idOf(keeper, 'spent'), '2027-01-13').lastRefusal).toBe('others-rest-on-it');
  });

  it('takes back a budget that awards rest on only with a reason', () => {
    const keeper = spent();
    const budget = idOf(keeper, 'budget');
    expect(keeper.correct(budget, '2026-12-02').lastRefusal).toBe('over-budget');
    keeper.correct(budget, '2026-12-02', 'The trust took the grant back');
    expect(balanceOf(keeper.books.ledger).left).toBe(-50_000);
    expect(keeper.books.ledger.at(-1)?.overruled).toBe('The trust took the grant back');
  });

  it('sets nothing aside again for an award that was withdrawn', () => {
    const keeper = beginBursary().move('withdrawn', 'CPD lead', { day: '2027-01-10' });
    expect(keeper.correct(lastId(keeper), '2027-01-11').lastRefusal).toBe('award-not-open');
  });
});
