import { awardId, type Award } from '#shared/domain/bursary/award';
import { fundId } from '#shared/domain/bursary/fund';
import { entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { DeskDocument } from '#shared/document/desk-document';
import { aDocument, aPerson } from './documents';

const MEI = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' });
export const TICKET = fundId.parse('learning-ticket');
export const AWARD = awardId.parse('award');
export const SPENT = entryId.parse('spent');

const application: Award['application'] = {
  title: 'Talk before writing',
  question: 'Does talk before writing help?',
  rationale: 'Because.',
  priorityId: '',
  impactOnPractice: '',
  impactOnPupils: '',
  costs: [{ id: 'books', kind: 'books', words: 'Three books', pence: 15_000 }],
  timeline: '',
  sharing: 'At the Teach-meet',
};

function anEntry(sequence: number, change: Pick<LedgerEntry, 'day' | 'kind' | 'pence'>): LedgerEntry {
  return {
    id: entryId.parse(change.kind),
    sequence,
    enteredAt: '2026-11-01T09:00:00.000Z',
    fundId: TICKET,
    awardId: change.kind === 'budget' ? null : AWARD,
    personId: change.kind === 'budget' ? null : MEI.id,
    words: '',
    contraOf: null,
    overruled: '',
    ...change,
  };
}

/** A school with one award of £150.00, of which £42.50 is spent. */
export function aLedger(change: Partial<DeskDocument> = {}): DeskDocument {
  return aDocument({
    people: { [MEI.id]: MEI },
    awards: {
      [AWARD]: {
        id: AWARD,
        reference: 'B-0007',
        fundId: TICKET,
        personId: MEI.id,
        enquiryId: null,
        application,
        startedOn: '2026-10-01',
        state: 'active',
        moves: [],
        reportDueDay: '2027-06-12',
        outcome: '',
      },
    },
    ledger: [
      anEntry(1, { day: '2026-09-01', kind: 'budget', pence: 100_000 }),
      anEntry(2, { day: '2026-10-05', kind: 'committed', pence: 15_000 }),
      anEntry(3, { day: '2026-11-02', kind: 'spent', pence: 4_250 }),
    ],
    ...change,
  });
}
