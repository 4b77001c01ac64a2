import { format, parseISO } from 'date-fns';
import { KIND_WORDS, type PairingKind } from '#shared/domain/mentoring/pairing-kind';
import { newRound } from '#shared/domain/mentoring/round/new-round';
import type { RoundSource } from '#shared/domain/mentoring/round/round-facts';
import type { Round, RoundId } from '#shared/domain/mentoring/round/round';
import { startWhatIf, type WhatIf, type WhatIfRound } from '#shared/domain/mentoring/round/start-what-if';
import type { Day } from '#shared/lib/day';
import { ok, type Result } from '#shared/lib/result';

export type Start = 'fresh' | 'last' | WhatIf['kind'];

type Rounds = Readonly<Record<string, Round>>;

/** A name that no other round has: `Mentoring, November 2026`. */
export function proposeName(kind: PairingKind, today: Day, rounds: Rounds): string {
  const plain = `${KIND_WORDS[kind].label}, ${format(parseISO(today), 'MMMM yyyy')}`;
  const taken = new Set(Object.values(rounds).map(({ name }) => name));
  for (let count = 2; taken.has(count === 2 ? plain : `${plain} (${count - 1})`); count += 1) {
    if (!taken.has(`${plain} (${count})`)) return `${plain} (${count})`;
  }
  return plain;
}

/** The round to begin with, and what to change of a person first. */
export function startFrom(
  source: RoundSource & { readonly rounds: Rounds },
  of: {
    readonly id: RoundId;
    readonly kind: PairingKind;
    readonly today: Day;
    readonly from: Start;
    readonly whatIf: WhatIf | null;
    /** Null leaves the naming to the what-if. */
    readonly name: string | null;
  },
): Result<WhatIfRound> {
  const { id, kind, today, from, whatIf } = of;
  const name = of.name ?? proposeName(kind, today, source.rounds);
  if (whatIf !== null) return startWhatIf(source, { id, kind, today, whatIf });
  const fresh = newRound({ id, name, kind, madeOn: today });
  if (from !== 'last') return ok({ round: fresh, person: null });
  const last = Object.values(source.rounds)
    .filter((each) => each.kind === kind)
    .toSorted((one, other) => one.madeOn.localeCompare(other.madeOn))
    .at(-1);
  if (last === undefined) return ok({ round: fresh, person: null });
  const { mentors, rules, weights, objective, groupOfThree } = last;
  const here = mentors.filter(({ personId }) => source.people[personId] !== undefined);
  return ok({ round: { ...fresh, mentors: here, rules, weights, objective, groupOfThree }, person: null });
}
