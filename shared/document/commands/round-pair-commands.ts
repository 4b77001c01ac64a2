import { z } from 'zod';
import { nameOf } from '../../domain/people/name-of';
import { pairByHand } from '../../domain/mentoring/round/pair-by-hand';
import { groupKey } from '../../domain/mentoring/round/pair-key';
import { recomputeProposal } from '../../domain/mentoring/round/recompute-proposal';
import { overrule, pairPeople, roundId } from '../../domain/mentoring/round/round';
import { listWords, plural } from '../../lib/plural';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand, type DocumentDraft } from './command';
import { findOpenRound, gatherDraftFacts } from './find-round';

const GONE = refuse('pair-unknown', 'This pair is no longer in the round. Nothing was changed.');

const namesOf = (draft: DocumentDraft, people: readonly string[]) =>
  listWords(people.map((id) => nameOf(draft.people, id)));

/** Locks pairs, so that solving again goes around them, or lets the solver move them again. */
export const lockPairs = defineCommand({
  name: 'round.lockPairs',
  input: z.strictObject({ roundId, pairs: z.array(pairPeople).min(1), isLocked: z.boolean() }),
  apply: (draft, { roundId: id, pairs, isLocked }) => {
    const found = findOpenRound(draft, id);
    if (!found.ok) return found;
    const { kind } = found.value;
    for (const people of pairs) {
      const pair = found.value.proposal.pairs.find(
        (each) => groupKey(kind, each.people) === groupKey(kind, people),
      );
      if (pair === undefined) return GONE;
      if (pair.isLocked !== isLocked) pair.isLocked = isLocked;
    }
    const [only] = pairs;
    const whom =
      pairs.length === 1 && only !== undefined ? namesOf(draft, only) : plural(pairs.length, 'pair');
    return ok(`${isLocked ? 'Lock' : 'Unlock'} ${whom}`);
  },
});

/** Puts people together by hand; see `pairByHand` for what gives way and what is refused. */
export const pairPeopleByHand = defineCommand({
  name: 'round.pairByHand',
  input: z.strictObject({ roundId, people: pairPeople, overruled: z.array(overrule) }),
  apply: (draft, { roundId: id, people, overruled }) => {
    const found = findOpenRound(draft, id);
    if (!found.ok) return found;
    const facts = gatherDraftFacts(draft, id, (before) => before);
    const paired = facts === null ? GONE : pairByHand(facts, people, overruled);
    if (!paired.ok) return paired;
    const { proposal, ended } = paired.value;
    assignChanged(found.value, { proposal });
    const gaveWay = ended.map((pair) => namesOf(draft, pair.people));
    return ok(
      `Pair ${namesOf(draft, people)} by hand${gaveWay.length === 0 ? '' : ` instead of ${gaveWay.join(', and of ')}`}`,
    );
  },
});

/** Takes a pair apart; its learner, or everybody in co-coaching, is left over until the round is solved again. */
export const unpairByHand = defineCommand({
  name: 'round.unpairByHand',
  input: z.strictObject({ roundId, people: pairPeople }),
  apply: (draft, { roundId: id, people }) => {
    const found = findOpenRound(draft, id);
    if (!found.ok) return found;
    const facts = gatherDraftFacts(draft, id, (before) => before);
    const { kind } = found.value;
    const pairs = facts?.round.proposal.pairs ?? [];
    const others = pairs.filter((pair) => groupKey(kind, pair.people) !== groupKey(kind, people));
    if (facts === null || others.length === pairs.length) return GONE;
    assignChanged(found.value, { proposal: recomputeProposal(facts, others) });
    return ok(`Take ${namesOf(draft, people)} apart again`);
  },
});
