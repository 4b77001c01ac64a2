import { pairing, type Pairing } from '#shared/domain/mentoring/relationship/pairing';

/** An active pairing of these people by id, the mentor first. */
export function aPairing(
  id: string,
  people: readonly string[],
  change: Partial<Omit<Pairing, 'id' | 'people'>> = {},
): Pairing {
  return pairing.parse({
    kind: 'mentoring',
    roundId: null,
    startDay: '2026-09-07',
    stage: 'active',
    stageChanges: [],
    rhythm: { everyWeeks: 2, minutes: 45 },
    agreement: null,
    goals: {},
    sessions: {},
    gains: [],
    evidence: [],
    closing: null,
    ...change,
    id,
    people,
  });
}
