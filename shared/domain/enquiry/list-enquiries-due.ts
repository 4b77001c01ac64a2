import { formatDay, type Day } from '../../lib/day';
import { listWords } from '../../lib/plural';
import { moveDay } from '../calendar/move-day';
import { nameOf, type People } from '../people/name-of';
import type { Enquiry, EnquiryId, EnquiryStage } from './enquiry';
import type { AppraisalCycle } from './enquiry-settings';
import { outcomeDueDay } from './outcome-due';
import { listGaps } from './stage-gaps';

/** Something that an enquiry needs of the coordinator. */
export type EnquiryDue = {
  readonly kind: 'outcome' | 'later evidence' | 'gaps';
  readonly enquiryId: EnquiryId;
  readonly personId: Enquiry['personId'];
  readonly day: Day | null;
  readonly isLate: boolean;
  readonly words: string;
};

/** How long before its day something is named, in days. */
const SOON_DAYS = 28;

/** Stages after which nothing of the work itself is asked for any more. */
const AFTER_REVIEW: ReadonlySet<EnquiryStage> = new Set(['shared', 'later evidence', 'closed']);

/**
 * What open enquiries need: outcomes to review and later evidence to look for, late or within four weeks, the earliest
 * first; then what each lacks at its stage. A cycle that has not begun asks nothing.
 */
export function listEnquiriesDue(
  enquiries: Readonly<Record<string, Enquiry>>,
  people: People,
  cycles: readonly AppraisalCycle[],
  today: Day,
): readonly EnquiryDue[] {
  const open = Object.values(enquiries).filter(
    ({ stage, startDay }) => stage !== 'closed' && startDay <= today,
  );
  const dated = open
    .flatMap((enquiry) => [
      ...outcomeDue(enquiry, people, cycles, today),
      ...evidenceDue(enquiry, people, today),
    ])
    .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
  return [...dated, ...open.flatMap((enquiry) => gapsOf(enquiry, people))];
}

function outcomeDue(
  enquiry: Enquiry,
  people: People,
  cycles: readonly AppraisalCycle[],
  today: Day,
): readonly EnquiryDue[] {
  const { id, personId, outcome, stage } = enquiry;
  const day = outcomeDueDay(enquiry, cycles);
  if (outcome !== null || AFTER_REVIEW.has(stage) || day > moveDay(today, SOON_DAYS)) return [];
  const isLate = day < today;
  const words = `${nameOf(people, personId)}: outcome ${isLate ? 'was' : 'is'} due for review by ${formatDay(day)}`;
  return [{ kind: 'outcome', enquiryId: id, personId, day, isLate, words }];
}

function evidenceDue(
  { id, personId, laterEvidence, tests }: Enquiry,
  people: People,
  today: Day,
): readonly EnquiryDue[] {
  return laterEvidence
    .filter(({ seenOn, dueDay }) => seenOn === null && dueDay <= moveDay(today, SOON_DAYS))
    .map(({ after, dueDay }) => {
      const isLate = dueDay < today;
      const need = tests.pupilNeed.trim() === '' ? '' : `, against “${tests.pupilNeed.trim()}”`;
      const words = `${nameOf(people, personId)}: what changed after ${after} ${isLate ? 'was' : 'is'} due on ${formatDay(dueDay)}${need}`;
      return { kind: 'later evidence', enquiryId: id, personId, day: dueDay, isLate, words };
    });
}

function gapsOf(enquiry: Enquiry, people: People): readonly EnquiryDue[] {
  const { id, personId, stage } = enquiry;
  // Later evidence has prompts with days of its own.
  const gaps = stage === 'later evidence' ? [] : listGaps(enquiry);
  if (gaps.length === 0) return [];
  const words = `${nameOf(people, personId)}: ${listWords(gaps.map(startSmall))}`;
  return [{ kind: 'gaps', enquiryId: id, personId, day: null, isLate: false, words }];
}

const startSmall = (words: string) => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
