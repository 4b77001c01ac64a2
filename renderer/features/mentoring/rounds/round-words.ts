import { countPaired } from '#shared/domain/mentoring/round/compare-rounds';
import type { Proposal, Round } from '#shared/domain/mentoring/round/round';
import { sumScores } from '#shared/domain/mentoring/round/score-pairs';
import { plural } from '#shared/lib/plural';

/** `34 of 36 people paired, 812 points` */
export function sayProposal(
  { kind, learners }: Pick<Round, 'kind' | 'learners'>,
  { pairs }: Proposal,
): string {
  const people = plural(learners.length, 'person', 'people');
  return `${countPaired(kind, pairs)} of ${people} paired, ${plural(sumScores(pairs), 'point')}`;
}

/** Whether there are places enough, in words: `18 places for 22 people`. */
export function sayPlaces({ mentors, learners }: Pick<Round, 'mentors' | 'learners'>): string {
  const places = mentors.reduce((sum, each) => sum + each.places, 0);
  return `${plural(places, 'place')} for ${plural(learners.length, 'person', 'people')}`;
}

type LeftOver = Proposal['leftOver'][number];

const BECAUSE: Readonly<Record<LeftOver['because'], string>> = {
  'nobody-allowed': 'The rules allow nobody.',
  'all-taken': 'Everybody the rules allow is taken.',
  'costs-more-than-it-gains': 'A partner would cost the whole more points than it gains.',
  'by-hand': 'Taken out of a pair by hand.',
};

/** Why somebody is left over, in a sentence. */
export const sayLeftOver = ({ because }: LeftOver): string => BECAUSE[because];

/** What the solver proved of its proposal, in words; null where something changed since. */
export function sayProof(
  { objective, basis }: Pick<Round, 'objective' | 'basis'>,
  { solved }: Proposal,
): string | null {
  if (solved === null) return null;
  if (!solved.isProved)
    return `No pairing of as many people can have more than ${plural(solved.bound, 'point')}.`;
  const isMost = objective === 'most-people';
  if (basis.kind === 'least-change') {
    return isMost
      ? 'Proved: no other pairing gives more people a partner; none of as many changes fewer partners, and of those none matches better.'
      : 'Proved: no other pairing changes fewer partners, and of those none has more points.';
  }
  return isMost
    ? 'Proved: no other pairing gives more people a partner, and none of as many people matches better.'
    : 'Proved: no other pairing has more points.';
}

/** What is said in place of a proof once something changed. */
export const CHANGED = 'People, rules or pairs changed since these pairs were found.';
