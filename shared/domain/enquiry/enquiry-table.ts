import { formatDay, type Day } from '../../lib/day';
import { nameOf, type People } from '../people/name-of';
import { ENQUIRY_STAGES, type Enquiry, type EnquiryStage } from './enquiry';
import type { AppraisalCycle } from './enquiry-settings';
import { nameEnquiry } from './name-enquiry';
import { outcomeDueDay } from './outcome-due';
import { listGaps } from './stage-gaps';
import { hasQuestion, wordQuestion } from './word-question';

/** One enquiry as a list or a card shows it. */
export type EnquiryRow = {
  readonly enquiryId: Enquiry['id'];
  readonly personId: Enquiry['personId'];
  readonly person: string;
  /** Its title, or its question, or that there is none yet. */
  readonly name: string;
  /** The question as one sentence; '' while there is none. */
  readonly question: string;
  readonly stage: EnquiryStage;
  /** The first thing it lacks at its stage; '' where nothing is missing. */
  readonly next: string;
  readonly dueDay: Day | null;
  readonly dueWords: string;
  readonly isLate: boolean;
};

/** The rows of enquiries, by person's name and the newest first. */
export function listEnquiryRows(
  enquiries: Iterable<Enquiry>,
  people: People,
  cycles: readonly AppraisalCycle[],
  today: Day,
): readonly EnquiryRow[] {
  return [...enquiries]
    .toSorted((one, other) => other.startDay.localeCompare(one.startDay))
    .map((enquiry) => describeEnquiry(enquiry, people, cycles, today))
    .toSorted((one, other) => one.person.localeCompare(other.person, 'en-GB'));
}

/** An enquiry's row: its stage, what it lacks next, and what is due of it when. */
export function describeEnquiry(
  enquiry: Enquiry,
  people: People,
  cycles: readonly AppraisalCycle[],
  today: Day,
): EnquiryRow {
  const { id, personId, question, stage } = enquiry;
  return {
    enquiryId: id,
    personId,
    person: nameOf(people, personId),
    name: nameEnquiry(enquiry),
    question: hasQuestion(question) ? wordQuestion(question) : '',
    stage,
    next: listGaps(enquiry)[0] ?? '',
    ...findDue(enquiry, cycles, today),
  };
}

type Due = Pick<EnquiryRow, 'dueDay' | 'dueWords' | 'isLate'>;

function findDue(enquiry: Enquiry, cycles: readonly AppraisalCycle[], today: Day): Due {
  if (enquiry.stage === 'closed') return NOTHING_DUE;
  if (enquiry.outcome === null) return sayDue('Outcome', outcomeDueDay(enquiry, cycles), today);
  const next = enquiry.laterEvidence
    .filter(({ seenOn }) => seenOn === null)
    .toSorted((one, other) => one.dueDay.localeCompare(other.dueDay))[0];
  return next === undefined ? NOTHING_DUE : sayDue(`What changed after ${next.after}`, next.dueDay, today);
}

const NOTHING_DUE: Due = { dueDay: null, dueWords: '', isLate: false };

function sayDue(what: string, dueDay: Day, today: Day): Due {
  const isLate = dueDay < today;
  return { dueDay, dueWords: `${what} ${isLate ? 'overdue since' : 'due'} ${formatDay(dueDay)}`, isLate };
}

/** How many enquiries are at each stage, in the order of the stages. */
export function countByStage(
  enquiries: Iterable<Pick<Enquiry, 'stage'>>,
): readonly { readonly stage: EnquiryStage; readonly count: number }[] {
  const all = [...enquiries];
  return ENQUIRY_STAGES.map((stage) => ({
    stage,
    count: all.filter((enquiry) => enquiry.stage === stage).length,
  }));
}
