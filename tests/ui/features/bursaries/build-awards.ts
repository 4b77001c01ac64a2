import type { Command } from '#shared/document/commands/commands';
import { awardId, type Application, type AwardState } from '#shared/domain/bursary/award';
import { fundId, type FundId, type Role } from '#shared/domain/bursary/fund';
import { entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { personId, type Person, type PersonId } from '#shared/domain/people/person';
import { aDocument, aPerson } from '../../../support/documents';

const TICKET = fundId.parse('learning-ticket');
export const BURSARY = fundId.parse('research-bursary');
const MEI = personId.parse('mei');
export const IDRIS = personId.parse('idris');
export const ROSA = personId.parse('rosa');

const named = (id: PersonId, givenName: string, familyName: string, of: Partial<Person> = {}) =>
  aPerson(id, { givenName, familyName, staffGroup: 'teacher', email: `${id}@example.sch.uk`, ...of });

/** A school with two teachers and somebody of the office, the default funds and no money yet. */
export const aSchoolOfThree = () =>
  aDocument({
    people: {
      [MEI]: named(MEI, 'Mei', 'Rashid'),
      [IDRIS]: named(IDRIS, 'Idris', 'Sandhu'),
      [ROSA]: named(ROSA, 'Rosa', 'Bell', { staffGroup: 'office' }),
    },
  });

let count = 0;
const next = (): string => `made-${(count += 1)}`;

export function enter(
  kind: LedgerEntry['kind'],
  pence: number,
  day: string,
  of: { readonly fundId?: FundId; readonly award?: string; readonly words?: string } = {},
): Command {
  const entry = {
    id: entryId.parse(next()),
    day,
    fundId: of.fundId ?? TICKET,
    awardId: of.award === undefined ? null : awardId.parse(of.award),
    kind,
    pence,
    words: of.words ?? '',
    overruled: '',
  };
  return { name: 'ledger.enter', input: { entry, amendmentId: entryId.parse(next()) } };
}

export function begin(
  id: string,
  of: {
    readonly person?: PersonId;
    readonly fundId?: FundId;
    readonly pence?: number;
    readonly application?: Partial<Application>;
  } = {},
): Command {
  return {
    name: 'award.add',
    input: {
      award: {
        id: awardId.parse(id),
        fundId: of.fundId ?? TICKET,
        personId: of.person ?? MEI,
        enquiryId: null,
        startedOn: '2026-09-10',
        application: {
          title: 'Talk before writing',
          question: 'What impact does paired talk have on writing?',
          rationale: '',
          priorityId: '',
          impactOnPractice: '',
          impactOnPupils: '',
          timeline: '',
          sharing: '',
          ...of.application,
          costs: [{ id: next(), kind: 'books', words: 'Two books', pence: of.pence ?? 15_000 }],
        },
      },
    },
  };
}

export function move(id: string, to: AwardState, byRole: Role, day: string, why = ''): Command {
  return {
    name: 'award.move',
    input: {
      awardId: awardId.parse(id),
      to,
      day,
      byName: 'Helen Archer',
      byRole,
      why,
      moveId: next(),
      entryId: entryId.parse(next()),
      overruled: '',
    },
  };
}

/** A Learning Ticket of £150.00 for Mei that is under way, out of a budget of £600.00. */
export const UNDER_WAY: readonly Command[] = [
  enter('budget', 60_000, '2026-09-01', { words: 'Budget 2026–27' }),
  begin('b1'),
  move('b1', 'submitted', 'CPD lead', '2026-09-12'),
  move('b1', 'head approved', 'head', '2026-09-15'),
  move('b1', 'active', 'CPD lead', '2026-09-20'),
];
