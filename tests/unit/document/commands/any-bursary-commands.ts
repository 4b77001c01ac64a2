import fc from 'fast-check';
import { AWARD_STATES } from '#shared/domain/bursary/award';
import { ENTRY_KINDS } from '#shared/domain/bursary/ledger-entry';
import { ROLES } from '#shared/domain/bursary/fund';

const name = fc.constantFrom('mei', 'idris', 'wanda');
const fund = fc.constantFrom('learning-ticket', 'research-bursary', 'friends');
const award = fc.constantFrom('first', 'second');
const day = fc.constantFrom('2026-09-01', '2026-10-05', '2026-11-02', '2026-11-09', '2026-12-18');
const text = fc.string({ minLength: 1, maxLength: 12 }).filter((words) => words.trim() !== '');
const why = fc.constantFrom('', 'The head agreed');
/** A new id nearly every time, so that entries are seldom asked for twice. */
const newId = fc.integer({ min: 1, max: 300 }).map((number) => `line-${number}`);
const pence = fc.constantFrom(1, 4250, 15_000, 50_000, 100_000, -2_000);
const ENTRY_OF = fc.integer({ min: 1, max: 300 }).map((number) => `line-${number}`);
const HASHES = ['a', 'b'].map((letter) => letter.repeat(64));

const application = fc.constantFrom(0, 12_000, 50_000).map((cost) => ({
  title: 'Talk before writing',
  question: '',
  rationale: '',
  priorityId: '',
  impactOnPractice: '',
  impactOnPupils: '',
  costs: cost === 0 ? [] : [{ id: 'cost', kind: 'books', words: '', pence: cost }],
  timeline: '',
  sharing: '',
}));

const friends = {
  id: 'friends',
  name: 'Friends’ Fund',
  purpose: '',
  awardPence: 20_000,
  staffGroups: [],
  governorsToo: true,
  oncePerYear: false,
  yearKind: 'financial',
  skips: [{ step: 'head approved', by: 'CPD lead' }],
  isClosed: false,
};

const receipt = fc.record({
  id: fc.constantFrom(...HASHES),
  name: text,
  type: fc.constantFrom('application/pdf', 'image/png'),
  bytes: fc.integer({ min: 1, max: 5000 }),
  addedOn: day,
  entryIds: fc.uniqueArray(ENTRY_OF, { maxLength: 1 }),
});

/** What each command of the bursaries takes. */
const INPUTS = {
  'fund.add': fc.record({ fund: fc.constant(friends) }),
  'fund.edit': fc.record({
    fundId: fund,
    fields: fc.record(
      {
        isClosed: fc.boolean(),
        yearKind: fc.constantFrom('academic', 'financial'),
        oncePerYear: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  }),
  'award.add': fc.record({
    award: fc.record({
      id: award,
      fundId: fund,
      personId: name,
      enquiryId: fc.constant(null),
      application,
      startedOn: day,
    }),
  }),
  'award.edit': fc.record({
    awardId: award,
    fields: fc.record({ application, reportDueDay: fc.option(day), outcome: text }, { requiredKeys: [] }),
  }),
  'award.move': fc.record({
    awardId: award,
    to: fc.constantFrom(...AWARD_STATES),
    day,
    byName: fc.constantFrom('Ada Head', 'Mei Rashid'),
    byRole: fc.constantFrom(...ROLES),
    why,
    moveId: newId,
    entryId: newId,
    overruled: why,
  }),
  'award.remove': fc.record({ awardId: award }),
  'ledger.enter': fc.record({
    entry: fc.record({
      id: newId,
      day,
      fundId: fund,
      awardId: fc.option(award),
      kind: fc.constantFrom(...ENTRY_KINDS),
      pence,
      words: text,
      overruled: why,
    }),
    amendmentId: newId.map((id) => `${id}-first`),
  }),
  'ledger.correct': fc.record({ id: newId, of: ENTRY_OF, day, words: text, overruled: why }),
  'receipt.add': fc.record({ receipt }),
  'receipt.detach': fc.record({ receiptId: fc.constantFrom(...HASHES), entryId: ENTRY_OF }),
};

/** A command of the bursaries, as it is sent; moves and entries come more often. */
export const anyBursaryCommand: fc.Arbitrary<unknown> = fc.oneof(
  ...Object.entries(INPUTS).map(([command, input]) => ({
    weight: /move$|enter$/.test(command) ? 5 : 1,
    // Each is an arbitrary of its own type, which only parsing brings together.
    arbitrary: (input as fc.Arbitrary<unknown>).map((value) => ({ name: command, input: value })),
  })),
);
