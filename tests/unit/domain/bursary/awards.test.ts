import { describe, expect, it } from 'vitest';
import { award, AWARD_STATES, type Award, type AwardState } from '#shared/domain/bursary/award';
import { describeApplication } from '#shared/domain/bursary/application-sheet';
import { writeAwardLetter } from '#shared/domain/bursary/award-letter';
import { describeAward, listAwardRows } from '#shared/domain/bursary/award-table';
import { checkMayHave } from '#shared/domain/bursary/check-may-have';
import { fund, type Fund } from '#shared/domain/bursary/fund';
import { ledgerEntry } from '#shared/domain/bursary/ledger-entry';
import { listBursariesDue } from '#shared/domain/bursary/list-bursaries-due';
import { nextReference } from '#shared/domain/bursary/next-reference';
import type { Person } from '#shared/domain/people/person';
import { aPerson, aSchool } from '../../../support/documents';
import {
  beginBursary,
  Bookkeeper,
  buildAward,
  buildBooks,
  BURSARY_FUND,
  PEOPLE,
  TICKET,
  TICKET_FUND,
  TODAY,
} from './build-books';

const rowOf = (of: Parameters<typeof buildAward>[0], today = TODAY) =>
  describeAward(buildAward(of), buildBooks(), PEOPLE, today);

describe('describeAward', () => {
  it('says what was asked for, awarded and spent, and when the report is due', () => {
    const { books } = beginBursary({ reportDueDay: '2027-07-12' }).enter({
      kind: 'spent',
      pence: 100,
      day: '2027-01-12',
    });
    expect(listAwardRows(books, PEOPLE, TODAY)).toMatchObject([
      {
        person: 'Mei Rashid',
        fund: 'Research Bursary',
        asked: 50_000,
        awarded: 50_000,
        spent: 100,
        committed: 49_900,
        next: 'applicant',
        dueWords: 'Report due Mon 12 Jul 2027',
        isLate: false,
      },
    ]);
  });

  it('names a report past its day, until an outcome is told', () => {
    const late = { state: 'active', reportDueDay: '2027-06-12' } as const;
    expect(rowOf(late)).toMatchObject({ isLate: true, dueWords: 'Report overdue since Sat 12 Jun 2027' });
    expect(rowOf({ ...late, outcome: 'Longer sentences' })).toMatchObject({ isLate: false, dueDay: null });
  });

  it('says since when it waits, and for whom', () => {
    expect(rowOf({ state: 'submitted' })).toMatchObject({
      next: 'head',
      dueWords: 'Waits for the head since Thu 10 Sep 2026',
    });
    expect(rowOf({ state: 'head approved' })).toMatchObject({ next: 'governors' });
    expect(rowOf({ state: 'head approved', fundId: TICKET })).toMatchObject({
      next: 'CPD lead',
      dueWords: 'Ready to begin since Thu 10 Sep 2026',
    });
  });

  it('has words for every state', () => {
    for (const state of AWARD_STATES) expect(rowOf({ state }).dueWords).toMatch(/^[A-Z]/);
  });
});

describe('listBursariesDue', () => {
  const due = (of: Parameters<typeof buildAward>[0], today = TODAY) =>
    listBursariesDue(buildBooks([buildAward(of)]), PEOPLE, today).map((each) =>
      'by' in each ? `${each.kind} by ${each.by}` : each.kind,
    );

  it.each([
    ['draft', []],
    ['submitted', ['to approve by head']],
    ['returned for discussion', ['returned']],
    ['head approved', ['to approve by governors']],
    ['governor assented', ['to begin by CPD lead']],
    ['active', ['no report day']],
    ['declined', []],
    ['shared', []],
  ] as [AwardState, string[]][])('asks for what a “%s” award needs', (state, kinds) => {
    expect(due({ state })).toEqual(kinds);
  });

  it('names a report four weeks ahead, and once it is late', () => {
    const active = { state: 'active', reportDueDay: '2027-07-19' } as const;
    expect([due(active, '2027-06-20'), due(active, '2027-06-21'), due(active, '2027-07-20')]).toEqual([
      [],
      ['report due'],
      ['report overdue'],
    ]);
  });

  it('asks for money that is unspent at the end, and for a fund over its budget', () => {
    const keeper = beginBursary({ outcome: 'Longer sentences' })
      .enter({ kind: 'amended', pence: 160_000, day: '2026-12-01', overruled: 'Agreed with the head' })
      .move('report due', 'CPD lead', { day: '2027-06-01' })
      .move('completed', 'CPD lead', { day: '2027-06-02' });
    expect(listBursariesDue(keeper.books, PEOPLE, TODAY).map(({ kind, words }) => [kind, words])).toEqual([
      ['unspent to return', 'B-0001 (Mei Rashid) is “completed” with £2,100.00 still set aside'],
      ['over budget', 'Research Bursary is £100.00 over its budget in the year of Sun 20 Jun 2027'],
    ]);
  });
});

describe('checkMayHave', () => {
  const on = { day: '2026-11-12', financialYearStart: 'april' } as const;
  const nameOf = (who: Person, from: Fund, awards: readonly Award[] = []) => {
    const may = checkMayHave(who, from, awards, on);
    return may.ok ? 'may' : may.error.name;
  };
  const mei = aPerson('mei', { staffGroup: 'teacher' });
  const earlier = buildAward({ fundId: TICKET, state: 'active' });

  it('lets a teacher have a Learning Ticket', () => {
    expect(nameOf(mei, TICKET_FUND)).toBe('may');
  });

  it('refuses another staff group, a governor, somebody who left, a closed fund', () => {
    expect([
      nameOf(aPerson('rosa', { staffGroup: 'office' }), TICKET_FUND),
      nameOf(aPerson('gov', { kind: 'governor', staffGroup: 'teacher' }), TICKET_FUND),
      nameOf({ ...mei, leavingDay: '2026-10-01' }, TICKET_FUND),
      nameOf(mei, { ...TICKET_FUND, isClosed: true }),
    ]).toEqual(['not-for-group', 'not-for-group', 'has-left', 'fund-closed']);
  });

  it('gives one a year, unless the first was declined or belongs to another year', () => {
    expect([
      nameOf(mei, TICKET_FUND, [earlier]),
      nameOf(mei, TICKET_FUND, [{ ...earlier, state: 'declined' }]),
      nameOf(mei, TICKET_FUND, [{ ...earlier, startedOn: '2026-08-31' }]),
      nameOf(mei, BURSARY_FUND, [earlier]),
    ]).toEqual(['once-a-year', 'may', 'may', 'may']);
  });
});

describe('writeAwardLetter', () => {
  const school = aSchool({ name: 'Hillside School' });
  const write = (keeper: Bookkeeper, of = {}) =>
    writeAwardLetter(
      { ...(keeper.books.awards['b1'] ?? buildAward()), ...of },
      {
        fund: BURSARY_FUND,
        person: PEOPLE['mei'] ?? aPerson('mei'),
        school,
        ledger: keeper.books.ledger,
        day: '2026-11-12',
      },
    );

  it('says what was awarded, by whom and what goes with it', () => {
    const letter = write(beginBursary(), { reportDueDay: '2027-06-12' });
    expect(letter).toMatchObject({
      ok: true,
      value: {
        to: 'Mei Rashid',
        greeting: 'Dear Mei',
        subject: 'Research Bursary: Talk before writing (B-0001)',
        facts: [
          { label: 'Reference', value: 'B-0001' },
          { label: 'Amount', value: '£500.00' },
          { label: 'Set aside on', value: 'Mon 2 Nov 2026' },
          { label: 'Approved by', value: 'Ada Head, Mon 12 Oct 2026' },
          { label: 'Governors’ assent', value: 'Ada Head, Mon 2 Nov 2026' },
          { label: 'Report due', value: 'Sat 12 Jun 2027' },
        ],
      },
    });
    expect(letter.ok && letter.value.conditions).toContain(
      'Tell us what came of it by Sat 12 Jun 2027, in a sentence or two.',
    );
  });

  it('writes of no award where none was made', () => {
    const letter = write(new Bookkeeper(buildBooks([buildAward()])));
    expect(letter.ok ? '' : letter.error.name).toBe('not-awarded');
  });
});

describe('describeApplication', () => {
  const sheetOf = (pence: number) => {
    const { application } = buildAward();
    const costs = [
      { id: 'c1', kind: 'course' as const, words: 'Oracy course', pence },
      { id: 'c2', kind: 'cover' as const, words: 'Half a day', pence: 5000 },
    ];
    const priorityId = 'writing';
    const school = aSchool({ priorities: [{ id: 'writing', label: 'Writing across the curriculum' }] });
    return describeApplication(buildAward({ application: { ...application, costs, priorityId } }), {
      fund: BURSARY_FUND,
      person: PEOPLE['mei'] ?? aPerson('mei'),
      school,
    });
  };

  it('lists the costs with their total, and the improvement-plan link', () => {
    const { costs, sections, signatures } = sheetOf(12_050);
    expect(costs).toEqual({
      rows: [
        { kind: 'Course or event', words: 'Oracy course', amount: '£120.50' },
        { kind: 'Cover', words: 'Half a day', amount: '£50.00' },
      ],
      total: '£170.50',
      limit: '',
    });
    expect(sections).toContainEqual({
      heading: 'Link to the improvement plan',
      words: 'Writing across the curriculum',
    });
    expect(signatures).toEqual(['Applicant', 'Headteacher', 'Chair of governors']);
  });

  it('says where more is asked for than one award may be', () => {
    expect(sheetOf(50_000).costs.limit).toBe(
      'Research Bursary gives at most £500.00; £50.00 has to come from elsewhere.',
    );
  });
});

describe('the records of bursaries', () => {
  it('fit their schemas, as the rules write them', () => {
    const { books } = beginBursary().move('withdrawn', 'CPD lead', { day: '2027-01-10' });
    for (const entry of books.ledger) expect(ledgerEntry.safeParse(entry).error).toBeUndefined();
    for (const each of Object.values(books.awards)) expect(award.safeParse(each).error).toBeUndefined();
    for (const each of Object.values(books.funds)) expect(fund.safeParse(each).error).toBeUndefined();
  });

  it('count references up', () => {
    expect([nextReference([]), nextReference([{ reference: 'B-0009' }, { reference: 'B-0002' }])]).toEqual([
      'B-0001',
      'B-0010',
    ]);
  });
});
