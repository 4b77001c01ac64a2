import { plural } from '../../../lib/plural';
import { talkId, type Talk, type TalkId, type TeachMeet } from '../teach-meet';
import { listSlots } from '../plan/list-slots';
import { activeTalks } from '../plan/active-talks';
import { quote, type People } from '../plan/words';
import { closedCells } from '../rules/closed-cells';
import { ruleSentence, type RuleName } from '../rules/hard-rules';
import { standingPlacements, toProblemPlacements, toRuleProblem } from '../editing/to-timetable-problem';
import { findRelaxation } from './find-relaxation';
import { translateRelaxation } from './translate-relaxation';

/** A talk that found no cell, as a solution reports it. */
type Unplaced = {
  readonly talk: string;
  readonly because: readonly { readonly rule: RuleName; readonly cells: number }[];
  readonly smallestRelaxation: string;
};

/** Why a talk has no place, with names, rooms and times. */
export type UnplacedExplanation = {
  readonly talkId: TalkId;
  readonly title: string;
  /** The whole in one sentence: `Of 42 places, 30 are taken and 12 are at times its presenters cannot do.` */
  readonly sentence: string;
  /** The rules that close its cells, the one that closes most first. */
  readonly because: readonly { readonly rule: RuleName; readonly cells: number; readonly sentence: string }[];
  /** The least that would have to change to place it, or the place that is open to it already. */
  readonly relaxation: string;
};

/**
 * Says of each talk that a draft left over which rule closes how many of its cells, and the smallest relaxation that
 * would place it. The Teach-meet is the one that has taken the draft over.
 */
export function explainUnplaced(
  teachMeet: TeachMeet,
  unplaced: readonly Unplaced[],
  people: People,
): readonly UnplacedExplanation[] {
  return unplaced.flatMap(({ talk: id, because, smallestRelaxation }) => {
    const talk = teachMeet.talks[talkId.parse(id)];
    // A locked talk keeps its place whatever the draft says of it.
    if (!talk || teachMeet.placements[talk.id]?.isLocked) return [];
    const relaxation = translateRelaxation(smallestRelaxation, teachMeet, talk, people);
    return [explain(teachMeet, talk, because, relaxation ?? findRelaxation(teachMeet, talk, people))];
  });
}

/** The same for every talk in the tray as the timetable stands now, without a draft. */
export function explainTray(teachMeet: TeachMeet, people: People): readonly UnplacedExplanation[] {
  const standing = standingPlacements(teachMeet);
  const placements = toProblemPlacements(standing);
  const problem = toRuleProblem(teachMeet);
  return activeTalks(teachMeet)
    .filter((talk) => !standing.has(talk.id))
    .map((talk) => {
      const cells = new Map<RuleName, number>();
      for (const { closedBy } of closedCells(problem, placements, talk.id)) {
        if (closedBy) cells.set(closedBy.rule, (cells.get(closedBy.rule) ?? 0) + 1);
      }
      const because = [...cells].map(([rule, count]) => ({ rule, cells: count }));
      return explain(teachMeet, talk, because, findRelaxation(teachMeet, talk, people));
    });
}

function explain(
  teachMeet: TeachMeet,
  talk: Talk,
  because: Unplaced['because'],
  relaxation: string,
): UnplacedExplanation {
  const all = listSlots(teachMeet).length * teachMeet.rooms.length;
  const most = because.toSorted((a, b) => b.cells - a.cells);
  const closed = most.reduce((sum, { cells }) => sum + cells, 0);
  const reasons = most.map(({ rule, cells }) => `${cells} ${reasonWords(rule, cells)}`);
  const whole =
    reasons.length === 0
      ? `All ${plural(all, 'place')} are open to it`
      : `Of ${plural(all, 'place')}, ${reasons.join('; ')}`;
  const open = reasons.length > 0 && closed < all ? `; ${all - closed} open` : '';
  return {
    talkId: talk.id,
    title: talk.title,
    sentence: all === 0 ? `There is no place yet for ${quote(talk.title)}.` : `${whole}${open}.`,
    because: most.map(({ rule, cells }) => ({
      rule,
      cells,
      sentence: `${ruleSentence(rule)} This closes ${cells} of ${plural(all, 'place')}.`,
    })),
    relaxation,
  };
}

function reasonWords(rule: RuleName, cells: number): string {
  const are = cells === 1 ? 'is' : 'are';
  switch (rule) {
    case 'one-talk-per-cell':
      return `${are} taken`;
    case 'presenter-unavailable':
      return `${are} at times its presenters cannot do`;
    case 'presenter-in-two-places':
      return `${are} while a presenter presents elsewhere`;
    case 'equipment-missing':
      return `${are} in a room without what it needs`;
    case 'talk-too-long':
      return `${are} too short`;
    case 'must-not-clash':
      return `${are} beside a talk it must not clash with`;
    case 'fixed':
      return `${are} not where it was locked`;
    case 'placed-once':
      return `${are} closed because it has a place already`;
  }
}
