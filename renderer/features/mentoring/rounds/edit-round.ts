import type { RoundId } from '#shared/domain/mentoring/round/round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import { run } from '../../../state/actions';

/** Changes the set-up of a round, as one step that can be undone. */
export const editRound = (roundId: RoundId, change: RoundChange) =>
  run({ name: 'round.edit', input: { roundId, change } });
