import { z } from 'zod';
import { changeRound } from '../../domain/mentoring/round/change-round';
import { checkProposal } from '../../domain/mentoring/round/check-proposal';
import { recomputeProposal } from '../../domain/mentoring/round/recompute-proposal';
import { proposal, round, roundId } from '../../domain/mentoring/round/round';
import { roundChange } from '../../domain/mentoring/round/round-answers';
import { plural } from '../../lib/plural';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';
import { findOpenRound, gatherDraftFacts } from './find-round';

export const addRound = defineCommand({
  name: 'round.add',
  input: z.strictObject({ round }),
  apply: (draft, { round: added }) => {
    if (draft.rounds[added.id] !== undefined)
      return refuse('round-twice', 'This round has been made already.');
    if (added.confirmedOn !== null) {
      return refuse('round-confirmed', 'A new round cannot be confirmed before it has been solved.');
    }
    Object.assign(draft.rounds, { [added.id]: added });
    return ok(`Start the round “${added.name}”`);
  },
});

export const removeRound = defineCommand({
  name: 'round.remove',
  input: z.strictObject({ roundId }),
  apply: (draft, { roundId: id }) => {
    const found = findOpenRound(draft, id);
    if (!found.ok) return found;
    delete draft.rounds[id];
    return ok(`Remove the round “${found.value.name}”`);
  },
});

/** Changes who takes part, the rules or the wishes. Pairs that still have their people stay, with the points they now have. */
export const editRound = defineCommand({
  name: 'round.edit',
  input: z.strictObject({ roundId, change: roundChange }),
  apply: (draft, { roundId: id, change }) => {
    const found = findOpenRound(draft, id);
    if (!found.ok) return found;
    const facts = gatherDraftFacts(draft, id, (before) => changeRound(before, change));
    const { name } = found.value;
    const { name: renamed, ...setUp } = change;
    assignChanged(found.value, change);
    if (facts !== null && Object.keys(setUp).length > 0) {
      assignChanged(found.value, { proposal: recomputeProposal(facts, facts.round.proposal.pairs) });
    }
    return ok(
      renamed !== undefined && Object.keys(setUp).length === 0
        ? `Call the round “${name}” “${renamed}”`
        : `Change the round “${name}”`,
    );
  },
});

/** Keeps what the solver proposed, as long as it still is about this round and these people. */
export const keepProposal = defineCommand({
  name: 'round.keepProposal',
  input: z.strictObject({ roundId, proposal }),
  apply: (draft, { roundId: id, proposal: proposed }) => {
    const found = findOpenRound(draft, id);
    if (!found.ok) return found;
    const facts = gatherDraftFacts(draft, id, (before) => before);
    if (facts === null || !checkProposal(facts, proposed)) {
      return refuse(
        'proposal-out-of-date',
        'The round or its people changed while it was being solved, so nothing was kept. Solve it again.',
      );
    }
    assignChanged(found.value, { proposal: proposed });
    return ok(`Propose ${plural(proposed.pairs.length, 'pair')} in “${found.value.name}”`);
  },
});
