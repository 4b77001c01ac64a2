import type { Day } from '../../lib/day';
import type { Award } from '../bursary/award';
import { owesReport } from '../bursary/award-table';
import { moveDay } from '../calendar/move-day';
import { nameOf, type People } from '../people/name-of';
import { toAwardStep } from './award-step';
import type { Enquiry } from './enquiry';
import { followThread } from './follow-thread';
import { nameEnquiry } from './name-enquiry';
import type { ThreadRecords, ThreadStep } from './thread-step';

/** A thread that does not go on, in a sentence, and the record in which to mend it. */
export type BrokenThread = {
  readonly personId: Enquiry['personId'];
  readonly person: string;
  /** Null for an award that belongs to no enquiry. */
  readonly enquiryId: Enquiry['id'] | null;
  readonly name: string;
  readonly step: ThreadStep;
  /** False where its day is still ahead, within four weeks. */
  readonly isLate: boolean;
  /** "£500.00 awarded in November, no outcome yet; due Sat 12 Jun 2027" */
  readonly sentence: string;
};

/** How long before its day money without an outcome is listed, in days. */
const SOON_DAYS = 28;

/**
 * The broken steps of all threads, and of awards without an enquiry, by the day on which they broke; money whose outcome
 * is due within four weeks is listed ahead of its day.
 */
export function listBrokenThreads(
  enquiries: Readonly<Record<string, Enquiry>>,
  records: ThreadRecords,
  people: People,
  today: Day,
): readonly BrokenThread[] {
  const ofEnquiries = Object.values<Enquiry>(enquiries).flatMap((enquiry) => {
    const { id, personId } = enquiry;
    const of = { personId, person: nameOf(people, personId), enquiryId: id, name: nameEnquiry(enquiry) };
    return followThread(enquiry, records, today).flatMap((step) => toBroken(step, of, records, today));
  });
  const ofAwards = Object.values<Award>(records.awards)
    .filter(({ enquiryId }) => enquiryId === null || enquiries[enquiryId] === undefined)
    .flatMap((award) => {
      const { personId, application, reference } = award;
      const name = application.title.trim() || reference;
      const of = { personId, person: nameOf(people, personId), enquiryId: null, name };
      return toBroken(toAwardStep(award, records.ledger, today), of, records, today);
    });
  return [...ofEnquiries, ...ofAwards].toSorted(
    (one, other) =>
      (one.step.day ?? '').localeCompare(other.step.day ?? '') || one.person.localeCompare(other.person),
  );
}

function toBroken(
  step: ThreadStep,
  of: Pick<BrokenThread, 'personId' | 'person' | 'enquiryId' | 'name'>,
  { awards }: ThreadRecords,
  today: Day,
): readonly BrokenThread[] {
  const isLate = step.state === 'broken';
  const award = step.record.kind === 'award' ? awards[step.record.id] : undefined;
  const isSoon =
    step.state === 'under way' &&
    award !== undefined &&
    owesReport(award) &&
    award.reportDueDay !== null &&
    award.reportDueDay <= moveDay(today, SOON_DAYS);
  return isLate || isSoon ? [{ ...of, step, isLate, sentence: step.words }] : [];
}
