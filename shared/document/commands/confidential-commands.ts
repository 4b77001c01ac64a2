import { z } from 'zod';
import { keepApart, keepApartId } from '../../domain/mentoring/keep-apart';
import { lessonReview, hasSelfReview } from '../../domain/mentoring/relationship/lesson-review';
import { nameOf } from '../../domain/people/name-of';
import { pairingId } from '../../domain/mentoring/relationship/pairing';
import { sessionId } from '../../domain/mentoring/relationship/session';
import { formatDay } from '../../lib/day';
import { ok, refuse, type Result } from '../../lib/result';
import { defineCommand, type DocumentDraft } from './command';
import { findPairing } from './find-pairing';

type Found = {
  readonly session: DocumentDraft['pairings'][z.infer<typeof pairingId>]['sessions'][z.infer<
    typeof sessionId
  >];
  readonly words: string;
};

function findSession(
  draft: DocumentDraft,
  id: z.infer<typeof pairingId>,
  of: z.infer<typeof sessionId>,
): Result<Found> {
  const found = findPairing(draft, id);
  if (!found.ok) return found;
  const session = found.value.pairing.sessions[of];
  if (session === undefined) {
    return refuse('session-unknown', 'This session is no longer there. Nothing was changed.');
  }
  return ok({ session, words: `the session of ${found.value.name} on ${formatDay(session.day)}` });
}

/** Keeps the pair's private note of a session; no words erase it. The change's own words never say what it says. */
export const writeNote = defineCommand({
  name: 'pairing.writeNote',
  input: z.strictObject({ pairingId, sessionId, words: z.string().max(10_000) }),
  apply: (draft, { pairingId: id, sessionId: of, words }) => {
    const found = findSession(draft, id, of);
    if (!found.ok) return found;
    const isKept = words.trim() !== '';
    if (isKept) draft.confidential.notes[of] = { pairingId: id, words: words.trim() };
    else delete draft.confidential.notes[of];
    if (found.value.session.hasNote !== isKept) found.value.session.hasNote = isKept;
    return ok(`${isKept ? 'Keep' : 'Erase'} the private note of ${found.value.words}`);
  },
});

/** Keeps a lesson review; the teacher's self-review comes first. Null erases it. */
export const writeLessonReview = defineCommand({
  name: 'pairing.writeLessonReview',
  input: z.strictObject({ pairingId, sessionId, review: lessonReview.nullable() }),
  apply: (draft, { pairingId: id, sessionId: of, review }) => {
    const found = findSession(draft, id, of);
    if (!found.ok) return found;
    if (review === null) delete draft.confidential.lessonReviews[of];
    else if (!hasSelfReview(review) && (review.seen.trim() !== '' || review.asked.trim() !== '')) {
      return refuse(
        'self-review-first',
        'The teacher’s own self-review comes first. Nothing was changed. Write down at least one of their answers, then what was seen and asked.',
      );
    } else Object.assign(draft.confidential.lessonReviews, { [of]: { pairingId: id, review } });
    if (found.value.session.hasReview !== (review !== null)) found.value.session.hasReview = review !== null;
    return ok(`${review === null ? 'Erase' : 'Keep'} the lesson review of ${found.value.words}`);
  },
});

/** Two people who are never to be paired, with the reason, which stays private. */
export const addKeepApart = defineCommand({
  name: 'keepApart.add',
  input: z.strictObject({ keepApart, reason: z.string().trim().min(1).max(1000) }),
  apply: (draft, { keepApart: added, reason }) => {
    const { id, a, b } = added;
    if (a === b) return refuse('with-themselves', 'Choose two different people.');
    if (draft.people[a] === undefined || draft.people[b] === undefined) {
      return refuse('person-unknown', 'One of the two is no longer in the list. Nothing was changed.');
    }
    const same = Object.values(draft.keepApart).some(
      (each) => (each.a === a && each.b === b) || (each.a === b && each.b === a),
    );
    if (same) return refuse('apart-already', 'These two are on the never-pair list already.');
    Object.assign(draft.keepApart, { [id]: added });
    draft.confidential.keepApartReasons[id] = reason;
    return ok(`Never pair ${nameOf(draft.people, a)} and ${nameOf(draft.people, b)}`);
  },
});

export const removeKeepApart = defineCommand({
  name: 'keepApart.remove',
  input: z.strictObject({ id: keepApartId }),
  apply: (draft, { id }) => {
    const gone = draft.keepApart[id];
    if (gone === undefined) return refuse('apart-unknown', 'This line is no longer on the never-pair list.');
    delete draft.keepApart[id];
    delete draft.confidential.keepApartReasons[id];
    return ok(`Let ${nameOf(draft.people, gone.a)} and ${nameOf(draft.people, gone.b)} be paired again`);
  },
});
