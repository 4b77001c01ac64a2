import { formatDay, type Day } from '../../../lib/day';
import { ok, refuse, type Result } from '../../../lib/result';
import type { Person, PersonId } from '../../people/person';
import { hasMentor, KIND_WORDS, type PairingKind } from '../pairing-kind';
import { nameOf } from '../../people/name-of';
import { newRound } from './new-round';
import type { Round, RoundId } from './round';
import type { RoundSource } from './round-facts';

/** What happens to somebody from a day on. */
export type WhatIf = { readonly personId: PersonId; readonly day: Day } & (
  | { readonly kind: 'leaves' }
  /** They can mentor or coach only so many people at once. */
  | { readonly kind: 'fewer-places'; readonly places: number }
  /** They are in school less: only these free periods are left. */
  | { readonly kind: 'part-time'; readonly freePeriods: readonly string[]; readonly places: number }
);

/** The round to add, and what to change of the person first where the round is to see it; null where nothing. */
export type WhatIfRound = {
  readonly round: Round;
  readonly person: { readonly id: PersonId; readonly fields: Partial<Pick<Person, 'freePeriods'>> } | null;
};

/**
 * A round that starts from the open pairings of a kind and is to change as few of them as possible, since somebody
 * leaves or has less time. Its people are those of the pairings, and mentors of the last confirmed round of that kind
 * who may have a place free; its rules and weights are that round's, but a last partner may always be kept. Whoever
 * leaves is not in it. Refuses `no-pairings` where no pairing of the kind is open.
 */
export function startWhatIf(
  source: RoundSource & { readonly rounds: Readonly<Record<string, Round>> },
  of: { readonly id: RoundId; readonly kind: PairingKind; readonly today: Day; readonly whatIf: WhatIf },
): Result<WhatIfRound> {
  const { id, kind, today, whatIf } = of;
  const open = Object.values(source.pairings).filter((each) => each.kind === kind && each.stage !== 'closed');
  const label = KIND_WORDS[kind].label;
  if (open.length === 0) {
    return refuse('no-pairings', `No pairing of ${label.toLowerCase()} is open, so nothing has to change.`);
  }
  const last = Object.values(source.rounds)
    .filter((each) => each.kind === kind && each.confirmedOn !== null)
    .toSorted((a, b) => (a.confirmedOn ?? '').localeCompare(b.confirmedOn ?? ''))
    .at(-1);
  const goes = (personId: PersonId) => whatIf.kind === 'leaves' && personId === whatIf.personId;
  const places = new Map<PersonId, number>();
  if (hasMentor(kind)) {
    for (const { people } of open) {
      const [mentor] = people;
      if (mentor !== undefined) places.set(mentor, (places.get(mentor) ?? 0) + 1);
    }
    for (const each of last?.mentors ?? []) {
      places.set(each.personId, Math.max(places.get(each.personId) ?? 0, each.places));
    }
    if (whatIf.kind !== 'leaves' && places.has(whatIf.personId)) places.set(whatIf.personId, whatIf.places);
  }
  const learners = [...new Set(open.flatMap(({ people }) => (hasMentor(kind) ? people.slice(1) : people)))];
  const name = nameOf(source.people, whatIf.personId);
  const because =
    whatIf.kind === 'leaves'
      ? `${name} leaves`
      : whatIf.kind === 'part-time'
        ? `${name} goes part-time`
        : `${name} has fewer places`;
  const fresh = newRound({
    id,
    name: `${label}: ${because} (${formatDay(whatIf.day)})`.slice(0, 120),
    kind,
    madeOn: today,
    learners: learners.filter((each) => !goes(each)),
    basis: {
      kind: 'least-change',
      because: because.slice(0, 200),
      fromDay: whatIf.day,
      pairings: open.map((each) => ({ pairingId: each.id, people: each.people })),
    },
  });
  const round: Round = {
    ...fresh,
    mentors: [...places]
      .filter(([personId]) => !goes(personId))
      .map(([personId, count]) => ({ personId, places: count })),
    ...(last === undefined
      ? {}
      : { weights: last.weights, objective: last.objective, groupOfThree: last.groupOfThree }),
    rules: { ...(last?.rules ?? fresh.rules), lastPartner: 'any' },
  };
  const person =
    whatIf.kind === 'part-time' ? { id: whatIf.personId, fields: { freePeriods: whatIf.freePeriods } } : null;
  return ok({ round, person });
}
