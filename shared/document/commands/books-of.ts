import type { EntryTime } from '../../domain/bursary/apply-entry';
import type { Books } from '../../domain/bursary/books';
import { dayOf, type Instant } from '../../lib/instant';
import type { DocumentDraft } from './command';

/** What the rules of money ask of a document. */
export function booksOf({ ledger, funds, awards, school }: DocumentDraft): Books {
  return { ledger, funds, awards, financialYearStart: school.financialYearStart };
}

/** The moment of a change and the day that the school's calendar shows then. */
export function timeOf({ school }: DocumentDraft, now: Instant): EntryTime {
  return { now, today: dayOf(now, school.timeZone) };
}
