import { z } from 'zod';
import { day } from '../../../lib/day';
import { personId } from '../../people/person';

const words = z.string().max(2000);

/** What one of the two needs from the other, in their own words. */
const need = z.strictObject({ personId, words }).readonly();

/**
 * A learning agreement: the boundaries of the relationship, agreed at the start and again each term. It never promises
 * that notes cannot be asked for: confidentiality yields to safeguarding and to the law on access to records.
 */
export const agreement = z
  .strictObject({
    purpose: words,
    groundRules: z.array(z.string().min(1).max(400)).readonly(),
    /** How an imbalance of power or accountability between the two is dealt with. */
    power: words,
    confidentiality: words,
    meetingRhythm: words,
    needs: z.array(need).readonly(),
    /** The day on which it was last worded: only who agreed since then has agreed to these words. */
    wordedOn: day,
    /** When each of them agreed; re-contracting adds a later day. */
    signed: z.array(z.strictObject({ personId, day }).readonly()).readonly(),
  })
  .readonly();
export type Agreement = z.infer<typeof agreement>;

/** Who has agreed to the words as they stand, with the latest day on which each did. */
export function whoAgreed(of: Agreement): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { personId: id, day: on } of of.signed) {
    if (on >= of.wordedOn && on > (days.get(id) ?? '')) days.set(id, on);
  }
  return days;
}
