import { dayOf, type Instant } from '../../../lib/instant';
import { ok, refuse, type Result } from '../../../lib/result';
import { nameOf, type People } from '../../people/name-of';
import type { School } from '../../school/school';
import type { Enquiry } from '../enquiry';
import { followThread } from '../follow-thread';
import { nameEnquiry } from '../name-enquiry';
import type { ThreadRecords } from '../thread-step';
import type { EnquiryThreadJob, EnquiryThreadRequest } from './enquiry-thread-job';

export type EnquiryThreadSource = Omit<ThreadRecords, 'cycles'> & {
  readonly school: Pick<School, 'name' | 'timeZone' | 'enquiries'>;
  readonly people: People;
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly now: Instant;
};

/** The job of one enquiry's thread as it stands today; refuses an enquiry that has gone. */
export function prepareEnquiryThread(
  { enquiryId }: EnquiryThreadRequest,
  { school, people, enquiries, now, ...records }: EnquiryThreadSource,
): Result<EnquiryThreadJob> {
  const enquiry = enquiries[enquiryId];
  if (enquiry === undefined) return refuse('enquiry-unknown', 'This enquiry is no longer there.');
  const { cycles, stageLabels } = school.enquiries;
  const { tests, outcome } = enquiry;
  const steps = followThread(enquiry, { ...records, cycles }, dayOf(now, school.timeZone));
  return ok({
    paper: 'enquiry-thread',
    school: school.name,
    timeZone: school.timeZone,
    madeAt: now,
    person: nameOf(people, enquiry.personId),
    name: nameEnquiry(enquiry),
    stage: stageLabels[enquiry.stage],
    cycle: cycles.find(({ id }) => id === enquiry.cycleId)?.name ?? '',
    pupils: [tests.pupilGroup, tests.pupilNeed]
      .map((words) => words.trim())
      .filter(Boolean)
      .join(': '),
    steps: steps.map(({ step, state, words, day }) => ({ label: capitalise(step), state, words, day })),
    objectives: enquiry.objectives.map(({ words, outcome: met }) => ({
      words: words.trim(),
      outcome: met === null ? '' : capitalise(met),
    })),
    findings: outcome?.findings.trim() ?? '',
    precision: outcome?.precision.trim() ?? '',
    sharing: enquiry.sharing.map(({ way, words, day, isDone }) => ({
      words: [capitalise(way), words.trim()].filter(Boolean).join(': '),
      day,
      isDone,
    })),
    laterEvidence: enquiry.laterEvidence.flatMap(({ after, seenOn, words, source }) =>
      seenOn === null ? [] : [{ after, seenOn, words: words.trim(), source: source ?? '' }],
    ),
  });
}

const capitalise = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
