import type { Award } from '../../../domain/bursary/award';
import type { Books } from '../../../domain/bursary/books';
import type { LedgerEntry } from '../../../domain/bursary/ledger-entry';
import { nextReference } from '../../../domain/bursary/next-reference';
import type { Enquiry } from '../../../domain/enquiry/enquiry';
import type { Person } from '../../../domain/people/person';
import type { DeskDocument } from '../../desk-document';
import { SAMPLE_SCHOOL } from '../school';
import type { AwardSketch } from './award-sketch';
import { LEARNING_TICKETS_2025 } from './awards/learning-tickets-2025';
import { LEARNING_TICKETS_2026 } from './awards/learning-tickets-2026';
import { FRIENDS_FUND_AWARDS } from './awards/friends-fund';
import { RESEARCH_BURSARIES_2025 } from './awards/research-bursaries-2025';
import { RESEARCH_BURSARIES_2026 } from './awards/research-bursaries-2026';
import { drawAward } from './draw-award';
import { listEvents } from './list-events';
import { playEvent } from './play-event';
import { SAMPLE_FUNDS } from './sample-funds';

type Bursaries = Pick<DeskDocument, 'funds' | 'awards' | 'ledger' | 'receipts'>;

const SKETCHES: readonly AwardSketch[] = [
  ...LEARNING_TICKETS_2025,
  ...LEARNING_TICKETS_2026,
  ...RESEARCH_BURSARIES_2025,
  ...RESEARCH_BURSARIES_2026,
  ...FRIENDS_FUND_AWARDS,
].toSorted((one, other) => one.startedOn.localeCompare(other.startedOn));

/**
 * Two years of bursaries, played through the same rules that the school's own moves and entries obey, in the order in
 * which they were entered. No receipt comes with the sample, since a receipt is a file.
 */
export function buildBursaries(
  people: Readonly<Record<string, Person>>,
  enquiries: Readonly<Record<string, Enquiry>>,
): Bursaries {
  const awards: Record<string, Award> = {};
  for (const sketch of SKETCHES) {
    const award = drawAward(sketch, nextReference(Object.values(awards)), enquiries);
    awards[award.id] = award;
  }
  const ledger: LedgerEntry[] = [];
  const books: Books = {
    ledger,
    funds: SAMPLE_FUNDS,
    awards,
    financialYearStart: SAMPLE_SCHOOL.financialYearStart,
  };
  for (const event of listEvents(SKETCHES)) {
    const { award, entries } = playEvent(event, books, people);
    ledger.push(...entries);
    if (award !== null) awards[award.id] = award;
  }
  return { funds: SAMPLE_FUNDS, awards, ledger, receipts: {} };
}
