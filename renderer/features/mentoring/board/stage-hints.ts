import type { PairingStage } from '#shared/domain/mentoring/relationship/pairing';

/** How long a pairing stands in a stage, or what happens there, in a line under the stage's label. */
export const STAGE_HINTS: Readonly<Record<PairingStage, string>> = {
  proposed: 'Until their agreement is signed',
  agreed: 'Until they first meet',
  active: 'They meet as they agreed',
  pausing: 'No meetings for now',
  closed: 'With what was learned',
};
