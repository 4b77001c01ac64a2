import { applyContra, applyEntry, type AskedEntry } from '#shared/domain/bursary/apply-entry';
import { applyMove, type AskedMove } from '#shared/domain/bursary/apply-move';
import { awardId, type Award } from '#shared/domain/bursary/award';
import type { Books } from '#shared/domain/bursary/books';
import { defaultFunds } from '#shared/domain/bursary/default-funds';
import { fundId, type Fund } from '#shared/domain/bursary/fund';
import { entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { personId, type Person } from '#shared/domain/people/person';
import type { Result } from '#shared/lib/result';
import { aPerson } from '../../../support/documents';

export const TODAY = '2027-06-20';
export const NOW = `${TODAY}T09:00:00.000Z`;
export const TICKET = fundId.parse('ticket');
export const BURSARY = fundId.parse('bursary');
export const B1 = awardId.parse('b1');

const named = (id: string, givenName: string, familyName: string, of: Partial<Person> = {}): Person =>
  aPerson(id, { givenName, familyName, staffGroup: 'teacher', ...of });

export const MEI = personId.parse('mei');
export const PEOPLE: Readonly<Record<string, Person>> = {
  mei: named('mei', 'Mei', 'Rashid'),
  idris: named('idris', 'Idris', 'Sandhu'),
  rosa: named('rosa', 'Rosa', 'Bell', { staffGroup: 'office' }),
};

const FUNDS = defaultFunds({ learningTicket: TICKET, researchBursary: BURSARY });
export const [TICKET_FUND, BURSARY_FUND] = FUNDS as [Fund, Fund];

/** A bursary asked for by Mei with one cost of £500.00, a draft unless said otherwise. */
export function buildAward(of: Partial<Award> = {}): Award {
  return {
    id: B1,
    reference: 'B-0001',
    fundId: BURSARY,
    personId: MEI,
    enquiryId: null,
    application: {
      title: 'Talk before writing',
      question: 'What impact does paired talk have on writing?',
      rationale: '',
      priorityId: '',
      impactOnPractice: '',
      impactOnPupils: '',
      costs: [{ id: 'c1', kind: 'course', words: 'Oracy course', pence: 50_000 }],
      timeline: '',
      sharing: '',
    },
    startedOn: '2026-09-10',
    state: 'draft',
    moves: [],
    reportDueDay: null,
    outcome: '',
    ...of,
  };
}

export function buildBooks(awards: readonly Award[] = [], of: Partial<Books> = {}): Books {
  return {
    ledger: [],
    funds: Object.fromEntries(FUNDS.map((fund) => [fund.id, fund])),
    awards: Object.fromEntries(awards.map((award) => [award.id, award])),
    financialYearStart: 'april',
    ...of,
  };
}

type Asked = Pick<AskedEntry, 'kind' | 'pence' | 'day'> & Partial<AskedEntry>;

/** The books once somebody asked for an entry: as they were where it was refused. */
export class Bookkeeper {
  books: Books;
  readonly refusals: string[] = [];
  #count = 0;

  constructor(books: Books) {
    this.books = books;
  }

  enter(asked: Asked): this {
    const isBudget = asked.kind === 'budget';
    const entry = {
      id: this.#newId(),
      amendmentId: this.#newId(),
      fundId: BURSARY,
      awardId: isBudget ? null : B1,
      words: '',
      overruled: '',
      ...asked,
    };
    return this.#write(applyEntry(entry, this.books, { now: NOW, today: TODAY }));
  }

  correct(of: LedgerEntry['id'], day: string, overruled = ''): this {
    const asked = { id: this.#newId(), of, day, words: 'Entered twice', overruled };
    return this.#write(applyContra(asked, this.books, { now: NOW, today: TODAY }));
  }

  move(
    to: AskedMove['to'],
    byRole: AskedMove['byRole'],
    of: Partial<AskedMove> & { awardId?: Award['id'] } = {},
  ): this {
    const { awardId: id = B1, ...rest } = of;
    const award = this.books.awards[id];
    if (award === undefined) throw new Error(`No award ${id}`);
    const asked = {
      id: this.#newId(),
      to,
      day: '2026-11-02',
      byName: 'Ada Head',
      byRole,
      why: 'As discussed',
      entryId: this.#newId(),
      overruled: '',
      ...rest,
    };
    const time = { now: NOW, today: TODAY };
    const made = applyMove(asked, award, this.books, PEOPLE[award.personId], time);
    if (made.ok) {
      const moved = { ...award, state: to, moves: [...award.moves, made.value.move] };
      this.books = { ...this.books, awards: { ...this.books.awards, [id]: moved } };
    }
    return this.#write(made);
  }

  get lastRefusal(): string | undefined {
    return this.refusals.at(-1);
  }

  #write(made: Result<{ readonly entries: readonly LedgerEntry[] }>): this {
    if (made.ok) {
      this.books = { ...this.books, ledger: [...this.books.ledger, ...made.value.entries] };
      this.refusals.length = 0;
    } else this.refusals.push(made.error.name);
    return this;
  }

  #newId() {
    this.#count += 1;
    return entryId.parse(`id-${this.#count}`);
  }
}

/** Books with a £2,000.00 budget and one bursary of £500.00 set aside on 2 November 2026, under way. */
export function beginBursary(of: Partial<Award> = {}): Bookkeeper {
  return new Bookkeeper(buildBooks([buildAward(of)]))
    .enter({ kind: 'budget', pence: 200_000, day: '2026-09-01' })
    .move('submitted', 'CPD lead', { day: '2026-10-01' })
    .move('head approved', 'head', { day: '2026-10-12' })
    .move('governor assented', 'governors')
    .move('active', 'CPD lead');
}
