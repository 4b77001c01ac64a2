import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import { awardsOfEnquiry } from '../bursary/awards-of-enquiry';
import { toAwardStep } from './award-step';
import { countCoaching } from './count-coaching';
import type { Enquiry } from './enquiry';
import { outcomeDueDay } from './outcome-due';
import { toTalkSteps } from './talk-step';
import type { ThreadRecords, ThreadStep } from './thread-step';
import { hasQuestion, listMissingParts, wordQuestion } from './word-question';

/** One enquiry followed from its question to what was seen later. */
export type Thread = { readonly enquiry: Enquiry; readonly steps: readonly ThreadStep[] };

/**
 * An enquiry as one line: question → award → goal → sessions → talk → outcome → later evidence. Each step of the line
 * stands at least once; more than one award or talk gives more than one step. Of coaching it says numbers and days only.
 *
 * @example
 * followThread(enquiry, records, '2027-06-20').map(({ step, state }) => `${step} ${state}`)
 * //=> ['question done', 'award broken', 'goal done', 'sessions done', 'talk to come', 'outcome to come', 'later evidence to come']
 */
export function followThread(enquiry: Enquiry, records: ThreadRecords, today: Day): readonly ThreadStep[] {
  return [
    questionStep(enquiry, records, today),
    ...awardSteps(enquiry, records, today),
    ...coachingSteps(enquiry, records),
    ...toTalkSteps(enquiry, records.teachMeets, today),
    outcomeStep(enquiry, records, today),
    laterEvidenceStep(enquiry, today),
  ];
}

/** The threads of one person's enquiries, the latest first. */
export function threadsOfPerson(
  personId: Enquiry['personId'],
  enquiries: Readonly<Record<string, Enquiry>>,
  records: ThreadRecords,
  today: Day,
): readonly Thread[] {
  return Object.values(enquiries)
    .filter((enquiry) => enquiry.personId === personId)
    .toSorted((one, other) => other.startDay.localeCompare(one.startDay))
    .map((enquiry) => ({ enquiry, steps: followThread(enquiry, records, today) }));
}

const recordOf = ({ id }: Enquiry) => ({ kind: 'enquiry', id }) as const;

function questionStep(enquiry: Enquiry, { cycles }: ThreadRecords, today: Day): ThreadStep {
  const { question, opening, stage } = enquiry;
  const step = { step: 'question', day: opening.heldOn, record: recordOf(enquiry) } as const;
  if (hasQuestion(question)) {
    const isWhole = listMissingParts(question).length === 0;
    return { ...step, state: isWhole ? 'done' : 'under way', words: wordQuestion(question) };
  }
  const due = outcomeDueDay(enquiry, cycles);
  if (due < today && stage !== 'closed') {
    return {
      ...step,
      state: 'broken',
      words: `No question, and the cycle’s review was due by ${formatDay(due)}`,
    };
  }
  const state = opening.heldOn === null ? 'to come' : 'under way';
  return { ...step, state, words: opening.heldOn === null ? 'No question yet' : 'Opening conversation held' };
}

function awardSteps(enquiry: Enquiry, { awards, ledger }: ThreadRecords, today: Day): readonly ThreadStep[] {
  const theirs = awardsOfEnquiry(awards, enquiry.id);
  return theirs.length === 0
    ? [{ step: 'award', state: 'none', words: 'No award asked for', day: null, record: recordOf(enquiry) }]
    : theirs.map((award) => toAwardStep(award, ledger, today));
}

function coachingSteps(enquiry: Enquiry, { pairings }: ThreadRecords): readonly ThreadStep[] {
  const { pairingId } = enquiry.setUp;
  const pairing = pairingId === null ? undefined : pairings[pairingId];
  if (pairingId === null || pairing === undefined) {
    const none = { state: 'none', day: null, record: recordOf(enquiry) } as const;
    return [
      { step: 'goal', words: 'No coaching beside it', ...none },
      { step: 'sessions', words: 'No coaching beside it', ...none },
    ];
  }
  const record = { kind: 'pairing', id: pairingId } as const;
  const { goals, firstGoalOn, sessionsHeld, lastHeldOn } = countCoaching(pairing, enquiry);
  return [
    {
      step: 'goal',
      state: goals > 0 ? 'done' : 'to come',
      words: goals > 0 ? `${plural(goals, 'goal')} set` : 'No goal set yet',
      day: firstGoalOn,
      record,
    },
    {
      step: 'sessions',
      state: sessionsHeld > 0 ? 'done' : 'to come',
      words: sessionsHeld > 0 ? `${plural(sessionsHeld, 'session')} held` : 'No session held yet',
      day: lastHeldOn,
      record,
    },
  ];
}

function outcomeStep(enquiry: Enquiry, { cycles }: ThreadRecords, today: Day): ThreadStep {
  const { outcome, stage } = enquiry;
  const step = { step: 'outcome', record: recordOf(enquiry) } as const;
  if (outcome !== null) {
    const words = `${outcome.met.slice(0, 1).toUpperCase()}${outcome.met.slice(1)}, reviewed on ${formatDay(outcome.reviewedOn)}`;
    return { ...step, state: 'done', words, day: outcome.reviewedOn };
  }
  const day = outcomeDueDay(enquiry, cycles);
  if (stage === 'closed') return { ...step, state: 'none', words: 'Closed without a review', day: null };
  return day < today
    ? { ...step, state: 'broken', words: `No outcome yet; review was due by ${formatDay(day)}`, day }
    : { ...step, state: 'to come', words: `Review due by ${formatDay(day)}`, day };
}

function laterEvidenceStep(enquiry: Enquiry, today: Day): ThreadStep {
  const { laterEvidence, stage } = enquiry;
  const step = { step: 'later evidence', record: recordOf(enquiry) } as const;
  const seen = laterEvidence.filter(({ seenOn }) => seenOn !== null);
  const open = laterEvidence
    .filter(({ seenOn }) => seenOn === null)
    .toSorted((one, other) => one.dueDay.localeCompare(other.dueDay));
  const [next] = open;
  if (laterEvidence.length === 0) {
    const isOver = stage === 'closed';
    const words = isOver ? 'Nothing looked for' : 'After the outcome: six weeks, a term, a year';
    return { ...step, state: isOver ? 'none' : 'to come', words, day: null };
  }
  const count = `Seen ${seen.length} of ${laterEvidence.length} times`;
  if (next === undefined || stage === 'closed') {
    const last =
      seen
        .map(({ seenOn }) => seenOn ?? '')
        .toSorted()
        .at(-1) ?? null;
    return { ...step, state: seen.length > 0 ? 'done' : 'none', words: count, day: last };
  }
  const isLate = next.dueDay < today;
  const words = `${count}; after ${next.after} ${isLate ? 'was ' : ''}due on ${formatDay(next.dueDay)}`;
  return {
    ...step,
    state: isLate ? 'broken' : seen.length > 0 ? 'under way' : 'to come',
    words,
    day: next.dueDay,
  };
}
