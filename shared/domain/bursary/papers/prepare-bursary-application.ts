import { ok, type Result } from '../../../lib/result';
import { fullName } from '../../people/person';
import { describeApplication } from '../application-sheet';
import type { BursaryApplicationJob, BursaryApplicationRequest } from './bursary-application-job';
import { findAwardParts, type AwardPaperSource } from './find-award-parts';

/** The job of an award's application, a draft's too: it may be filled in by hand. Refuses an award that has gone. */
export function prepareBursaryApplication(
  { awardId }: BursaryApplicationRequest,
  source: AwardPaperSource,
): Result<BursaryApplicationJob> {
  const found = findAwardParts(awardId, source);
  if (!found.ok) return found;
  const { award, fund, person } = found.value;
  const { school, now } = source;
  return ok({
    paper: 'bursary-application',
    timeZone: school.timeZone,
    madeAt: now,
    reference: award.reference,
    person: fullName(person),
    ...describeApplication(award, { fund, person, school }),
  });
}
