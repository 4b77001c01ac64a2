import type { Pairing } from '../../../domain/mentoring/relationship/pairing';
import type { Person } from '../../../domain/people/person';
import type { DeskDocument } from '../../desk-document';
import { SAMPLE_SCHOOL } from '../school';
import { buildConfidential } from './confidential/build-confidential';
import { drawPairing } from './draw-pairing';
import { KEEP_APART } from './keep-apart-list';
import { CO_COACHING_PAIRINGS } from './pairings/co-coaching';
import { EARLY_CAREER_PAIRINGS } from './pairings/early-career';
import { LAST_YEAR_PAIRINGS } from './pairings/last-year';
import { MENTOR_COACHING_PAIRINGS } from './pairings/mentor-coaching';
import { NEW_ROLE_PAIRINGS } from './pairings/new-roles';
import { SPECIALIST_PAIRINGS } from './pairings/specialist-coaching';
import { drawRound } from './round-sketch';
import { ROUNDS } from './rounds';

type Mentoring = Pick<DeskDocument, 'rounds' | 'pairings' | 'keepApart' | 'confidential'>;

const SKETCHES = [
  ...EARLY_CAREER_PAIRINGS,
  ...NEW_ROLE_PAIRINGS,
  ...CO_COACHING_PAIRINGS,
  ...SPECIALIST_PAIRINGS,
  ...MENTOR_COACHING_PAIRINGS,
  ...LAST_YEAR_PAIRINGS,
];

/** A year and a term of mentoring and coaching at Harbour Lane, up to the middle of November 2026. */
export function buildMentoring(people: Readonly<Record<string, Person>>): Mentoring {
  const pairings: Record<string, Pairing> = byId(SKETCHES.map(drawPairing));
  const keepApart = byId(KEEP_APART);
  const rounds = ROUNDS.map((sketch) =>
    drawRound(sketch, { school: SAMPLE_SCHOOL, people, pairings, keepApart }),
  );
  return { rounds: byId(rounds), pairings, keepApart, confidential: buildConfidential() };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
