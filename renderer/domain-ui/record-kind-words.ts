import type { RecordKind } from '#shared/domain/record/record-ref';

type KindWords = { readonly one: string; readonly many: string };

/** What the kinds of record are called, one and several of them. */
export const RECORD_KIND_WORDS: Readonly<Record<RecordKind, KindWords>> = {
  person: { one: 'person', many: 'people' },
  'teach-meet': { one: 'Teach-meet', many: 'Teach-meets' },
  talk: { one: 'talk', many: 'talks' },
  round: { one: 'round of pairing', many: 'rounds of pairing' },
  pairing: { one: 'pairing', many: 'pairings' },
  enquiry: { one: 'enquiry', many: 'enquiries' },
  fund: { one: 'fund', many: 'funds' },
  award: { one: 'award', many: 'awards' },
  entry: { one: 'line of the ledger', many: 'lines of the ledger' },
  receipt: { one: 'receipt', many: 'receipts' },
  activity: { one: 'activity', many: 'activities' },
  claim: { one: 'claim', many: 'claims' },
  visit: { one: 'visit', many: 'visits' },
  summary: { one: 'summary', many: 'summaries' },
  school: { one: 'school', many: 'schools' },
};
