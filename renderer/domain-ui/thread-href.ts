import type { ThreadStep, ThreadStepName } from '#shared/domain/enquiry/thread-step';
import { assertNever } from '#shared/lib/assert-never';
import { enquiryHref, type EnquiryPart } from './enquiry-href';

const PART_OF_STEP: Readonly<Record<ThreadStepName, EnquiryPart>> = {
  question: 'question',
  award: 'set-up',
  goal: 'set-up',
  sessions: 'set-up',
  talk: 'sharing',
  outcome: 'review',
  'later evidence': 'later',
};

/**
 * Where a step of a thread is written down, or where it would begin.
 *
 * @example
 * threadHref({ step: 'award', record: { kind: 'award', id: 'b7' }, … }) //=> '/bursaries/awards/b7'
 */
export function threadHref({ step, record: { kind, id } }: Pick<ThreadStep, 'step' | 'record'>): string {
  const safe = encodeURIComponent(id);
  switch (kind) {
    case 'enquiry':
      return enquiryHref(id, PART_OF_STEP[step]);
    case 'award':
      return `/bursaries/awards/${safe}`;
    case 'pairing':
      return `/mentoring/pairings/${safe}?part=${step === 'goal' ? 'goals' : 'sessions'}`;
    case 'teach-meet':
      return `/teach-meets/${safe}/timetable`;
    default:
      return assertNever(kind);
  }
}
