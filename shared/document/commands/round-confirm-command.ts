import { z } from 'zod';
import { closePairing } from '../../domain/mentoring/relationship/close-pairing';
import { pairingId, type Pairing, type PairingId } from '../../domain/mentoring/relationship/pairing';
import { listUnruled } from '../../domain/mentoring/round/check-proposal';
import { planConfirmation } from '../../domain/mentoring/round/plan-confirmation';
import { roundId } from '../../domain/mentoring/round/round';
import { day } from '../../lib/day';
import { listWords, plural } from '../../lib/plural';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';
import { findOpenRound, gatherDraftFacts } from './find-round';

/**
 * Makes the pairings of a round, all at once, each proposed to its people; from then on the round is a record. In a
 * least-change round unchanged pairings go on, changed ones are closed and new ones begin on the round's own day; `ids`
 * are for the new pairings, as many as there are or more.
 */
export const confirmRound = defineCommand({
  name: 'round.confirm',
  input: z.strictObject({ roundId, day, pairingIds: z.array(pairingId) }),
  apply: (draft, { roundId: id, day: on, pairingIds }) => {
    const found = findOpenRound(draft, id);
    if (!found.ok) return found;
    const facts = gatherDraftFacts(draft, id, (before) => before);
    if (facts === null || facts.round.proposal.pairs.length === 0) {
      return refuse(
        'nothing-proposed',
        'There is no pair to confirm yet. Solve the round, or pair people by hand.',
      );
    }
    const { round } = facts;
    const away = round.proposal.pairs.flatMap(({ people }) => people).find((each) => !facts.people.has(each));
    if (away !== undefined) {
      return refuse(
        'person-left',
        `${facts.nameOf(away)} will have left before the pairings begin. Nothing was confirmed. Solve the round again.`,
      );
    }
    const unruled = listUnruled(facts, round.proposal.pairs);
    if (unruled.length > 0) {
      const sentences = unruled.flatMap((each) => each.sentences);
      const more = sentences.length > 3 ? ` (and ${sentences.length - 3} more)` : '';
      return refuse(
        'breaks-a-rule',
        `${plural(unruled.length, 'pair')} would break a rule of the round: ${sentences.slice(0, 3).join(' ')}${more} Nothing was confirmed. Solve the round again, or pair them by hand with a reason.`,
      );
    }
    const { begin, close, unchanged } = planConfirmation(facts, draft.pairings, on);
    const ids = [...new Set<PairingId>(pairingIds)].filter((each) => draft.pairings[each] === undefined);
    if (ids.length < begin.length) {
      return refuse('ids-used', 'These pairings have been made already. Nothing was confirmed. Try again.');
    }
    for (const { id: closing, closing: words } of close) {
      const pairing = draft.pairings[closing];
      if (pairing !== undefined) assignChanged(pairing, closePairing(pairing, words));
    }
    begin.forEach(({ people, startDay }, at) => {
      const newId = ids[at];
      if (newId === undefined) return;
      const begun: Pairing = {
        id: newId,
        kind: round.kind,
        roundId: id,
        people,
        startDay,
        stage: 'proposed',
        stageChanges: [{ day: on, to: 'proposed', why: `Round “${round.name}” was confirmed` }],
        rhythm: facts.school.mentoring.rhythm,
        agreement: null,
        goals: {},
        sessions: {},
        gains: [],
        evidence: [],
        closing: null,
      };
      Object.assign(draft.pairings, { [newId]: begun });
    });
    found.value.confirmedOn = on;
    const parts = [
      ...(begin.length > 0 ? [`${plural(begin.length, 'pairing')} proposed`] : []),
      ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
      ...(close.length > 0 ? [`${close.length} closed`] : []),
    ];
    return ok(`Confirm “${round.name}”: ${listWords(parts)}`);
  },
});
