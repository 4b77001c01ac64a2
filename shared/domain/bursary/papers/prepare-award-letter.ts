import { dayOf } from '../../../lib/instant';
import { ok, type Result } from '../../../lib/result';
import { writeAwardLetter } from '../award-letter';
import type { AwardLetterJob, AwardLetterRequest } from './award-letter-job';
import { findAwardParts, type AwardPaperSource } from './find-award-parts';

/** The job of an award's letter, dated today; refuses an award that has gone, and one that nobody has granted. */
export function prepareAwardLetter(
  { awardId }: AwardLetterRequest,
  source: AwardPaperSource,
): Result<AwardLetterJob> {
  const found = findAwardParts(awardId, source);
  if (!found.ok) return found;
  const { award, fund, person } = found.value;
  const { school, ledger, now } = source;
  const day = dayOf(now, school.timeZone);
  const letter = writeAwardLetter(award, { fund, person, school, ledger, day });
  if (!letter.ok) return letter;
  return ok({
    paper: 'award-letter',
    timeZone: school.timeZone,
    madeAt: now,
    reference: award.reference,
    ...letter.value,
  });
}
