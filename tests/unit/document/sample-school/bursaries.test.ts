import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { deskDocument, DOCUMENT_FORMAT } from '#shared/document/desk-document';
import { dayOfWeek } from '#shared/domain/calendar/move-day';
import { AWARD_STATES, type Award } from '#shared/domain/bursary/award';
import { balanceOf } from '#shared/domain/bursary/balance';
import type { Fund, YearKind } from '#shared/domain/bursary/fund';
import { ENTRY_KINDS, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { listBursariesDue } from '#shared/domain/bursary/list-bursaries-due';
import { listMissingReceipts } from '#shared/domain/bursary/missing-receipts';
import { stateYear } from '#shared/domain/bursary/year-statement';
import { yearOf } from '#shared/domain/bursary/year-of';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { fullName, type Person } from '#shared/domain/people/person';
import { replayBursaries } from './replay-bursaries';

const TODAY = '2026-11-22';
const sample = buildSampleSchool();
const document = deskDocument.parse({ format: DOCUMENT_FORMAT, history: [], ...sample });
const { ledger, school } = sample;
// Read by ids of any kind.
const people: Readonly<Record<string, Person>> = sample.people;
const enquiries: Readonly<Record<string, Enquiry>> = sample.enquiries;
const funds: Readonly<Record<string, Fund>> = sample.funds;
const awards = Object.values<Award>(sample.awards);
const books = { ledger, funds, awards: sample.awards, financialYearStart: school.financialYearStart };
const each = awards.map((award) => [award.id, award] as const);
const linesOf = (award: Award) => ledger.filter(({ awardId }) => awardId === award.id);
const corrected = new Set(ledger.map(({ contraOf }) => contraOf));

/** Pence by kind, added up one after the other: not as the app does it. */
function addUp(entries: readonly LedgerEntry[]): Readonly<Record<LedgerEntry['kind'], number>> {
  const [budget = 0, committed = 0, amended = 0, spent = 0, refunded = 0] = ENTRY_KINDS.map((kind) =>
    entries.reduce((sum, entry) => (entry.kind === kind ? sum + entry.pence : sum), 0),
  );
  return { budget, committed, amended, spent, refunded };
}

describe('the bursaries of the sample school', () => {
  it('are forty awards in all states', () => {
    expect(awards).toHaveLength(40);
    expect(new Set(awards.map(({ state }) => state))).toEqual(new Set(AWARD_STATES));
  });

  it('come from the two funds that a school begins with and one of its own', () => {
    expect(Object.values(funds).map(({ name }) => name)).toEqual([
      'Learning Ticket',
      'Research Bursary',
      'Friends’ Fund',
    ]);
    expect(new Set(awards.map(({ fundId }) => fundId)).size).toBe(3);
  });

  it('are exactly what the app’s own commands would have kept, carried out one after the other', () => {
    const again = replayBursaries(document);
    expect(again.ledger).toEqual(ledger);
    expect(again.awards).toEqual(sample.awards);
  });

  it.each(each)('%s names a person, a fund and an enquiry that there are', (id, award) => {
    const { personId, fundId, enquiryId, application } = award;
    expect(sample.awards[id]).toBe(award);
    expect(people).toHaveProperty(personId);
    expect(funds).toHaveProperty(fundId);
    expect(['', ...school.priorities.map((priority) => priority.id)]).toContain(application.priorityId);
    expect(enquiryId === null ? personId : enquiries[enquiryId]?.personId).toBe(personId);
  });

  it.each(each)('%s says of each move who, when and why, in order', (_id, award) => {
    const states = ['draft', ...award.moves.map(({ to }) => to)];
    expect(award.moves.map(({ from }) => from)).toEqual(states.slice(0, -1));
    expect(award.state).toBe(states.at(-1));
    const days = [award.startedOn, ...award.moves.map(({ day }) => day)];
    expect(days).toEqual(days.toSorted());
    for (const { day } of award.moves) {
      expect(day <= TODAY).toBe(true);
      expect(['sat', 'sun']).not.toContain(dayOfWeek(day));
    }
  });

  it('have a reason for each no, and nobody who approves an award of their own', () => {
    const moves = awards.flatMap(({ personId, moves: of }) => of.map((move) => ({ personId, move })));
    const told = moves.filter(({ move }) => ['declined', 'returned for discussion'].includes(move.to));
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(({ move }) => move.why === '')).toEqual([]);
    const own = moves
      .filter(({ move }) => ['head approved', 'governor assented'].includes(move.to))
      .filter(({ personId, move }) => {
        const person = people[personId];
        return person !== undefined && fullName(person) === move.byName;
      });
    expect(own).toEqual([]);
  });

  it('count their references up in the order in which they were begun', () => {
    const inOrder = awards.toSorted((one, other) => one.reference.localeCompare(other.reference));
    expect(inOrder.map(({ reference }) => reference)).toEqual(
      Array.from({ length: 40 }, (_, at) => `B-${String(at + 1).padStart(4, '0')}`),
    );
    const days = inOrder.map(({ startedOn }) => startedOn);
    expect(days).toEqual(days.toSorted());
  });

  it('have an appeal under way and one that was heard', () => {
    const appealed = awards.filter(({ moves }) => moves.some(({ from }) => from === 'declined'));
    expect(appealed.map(({ state }) => state).toSorted()).toEqual(['active', 'submitted']);
  });

  it('number the ledger without a gap, in the order in which it was entered', () => {
    expect(ledger.map(({ sequence }) => sequence)).toEqual(ledger.map((_, at) => at + 1));
    const moments = ledger.map(({ enteredAt }) => enteredAt);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
  });

  it('have entries of every kind, contra entries, amendments either way and two overruled', () => {
    expect(new Set(ledger.map(({ kind }) => kind))).toEqual(new Set(ENTRY_KINDS));
    expect(ledger.filter(({ contraOf }) => contraOf !== null).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['budget', 'spent']),
    );
    const amended = ledger.filter(({ kind }) => kind === 'amended').map(({ pence }) => Math.sign(pence));
    expect(new Set(amended)).toEqual(new Set([-1, 1]));
    const overruled = ledger.filter((entry) => entry.overruled !== '').map(({ kind }) => kind);
    expect(new Set(overruled)).toEqual(new Set(['committed', 'amended', 'spent']));
  });

  it('take back by a contra entry exactly what was entered, once', () => {
    const contras = ledger.filter(({ contraOf }) => contraOf !== null);
    for (const contra of contras) {
      const of = ledger.find(({ id }) => id === contra.contraOf);
      expect(of).toMatchObject({ kind: contra.kind, fundId: contra.fundId, awardId: contra.awardId });
      expect(contra.pence).toBe(-(of?.pence ?? 0));
      expect(contra.words).not.toBe('');
    }
    expect(new Set(contras.map(({ contraOf }) => contraOf)).size).toBe(contras.length);
  });

  it.each(each)(
    '%s never spends more than was set aside, nor takes back more than was spent',
    (_id, award) => {
      const lines = linesOf(award);
      for (const at of lines.keys()) {
        const { committed, amended, spent, refunded } = addUp(lines.slice(0, at + 1));
        expect(spent - refunded).toBeLessThanOrEqual(committed + amended);
        expect(spent - refunded).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it.each(Object.values(funds).map((fund) => [fund.name, fund] as const))(
    'the %s is within its budget in each of its years, unless somebody said why not',
    (_name, fund) => {
      const ofFund = ledger.filter(({ fundId }) => fundId === fund.id);
      for (const at of ofFund.keys()) {
        const year = yearOf(ofFund[at]?.day ?? '', fund.yearKind, school.financialYearStart);
        const until = ofFund.slice(0, at + 1).filter(({ day }) => day >= year.startDay && day <= year.endDay);
        const { budget, committed, amended } = addUp(until);
        const isOverruled = until.some(({ overruled }) => overruled !== '');
        expect(budget - committed - amended >= 0 || isOverruled).toBe(true);
      }
    },
  );

  it('are one in a year for each person, where the fund is given once a year', () => {
    const taken = awards
      .filter(({ state }) => state !== 'declined' && state !== 'withdrawn')
      .map(({ fundId, personId, startedOn }) => {
        const year = yearOf(startedOn, funds[fundId]?.yearKind ?? 'academic', school.financialYearStart);
        return `${fundId} ${personId} ${year.name}`;
      });
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('come to the same totals when they are added up another way', () => {
    const { budget, committed, amended, spent, refunded } = addUp(ledger);
    const total = balanceOf(ledger);
    expect(total).toEqual({
      budget,
      awarded: committed + amended,
      spent: spent - refunded,
      committed: committed + amended - (spent - refunded),
      left: budget - committed - amended,
    });
    for (const { pence } of ledger) expect(Number.isInteger(pence)).toBe(true);
  });

  it.each<YearKind>(['academic', 'financial'])('straddle the end of an %s year', (kind) => {
    const years = [...new Set(ledger.map(({ day }) => yearOf(day, kind, 'april').name))];
    expect(years.length).toBeGreaterThan(1);
    const statements = years.map((name) =>
      stateYear(ledger, yearOf(`${name.slice(0, 4)}-10-01`, kind, 'april')),
    );
    const total = balanceOf(ledger);
    const sum = (of: 'budget' | 'awarded' | 'spent' | 'left') =>
      statements.reduce((so, statement) => so + statement[of], 0);
    expect([sum('budget'), sum('awarded'), sum('spent'), sum('left')]).toEqual([
      total.budget,
      total.awarded,
      total.spent,
      total.left,
    ]);
    const carried = statements.filter(({ carriedIn }) => carriedIn > 0);
    expect(carried).toHaveLength(1);
  });

  it('come without receipts, so that each line spent and not corrected misses one', () => {
    expect(sample.receipts).toEqual({});
    const spent = ledger.filter(
      ({ kind, contraOf, id }) => kind === 'spent' && contraOf === null && !corrected.has(id),
    );
    expect(listMissingReceipts(books, sample.receipts, people)).toHaveLength(spent.length);
    expect(spent.length).toBeGreaterThan(30);
  });

  it('leave something of every kind to do, but for a fund over its budget', () => {
    const due = listBursariesDue(books, people, TODAY).map(({ kind }) => kind);
    expect(new Set(due)).toEqual(
      new Set(['to approve', 'to begin', 'returned', 'report due', 'report overdue', 'unspent to return']),
    );
  });

  it('say what came of each award that is over', () => {
    const over = awards.filter(({ state }) => state === 'completed' || state === 'shared');
    expect(over.filter(({ outcome }) => outcome === '')).toEqual([]);
  });
});
