import { ok, refuse, type Result } from '../../../lib/result';
import type { Placement, Talk, TalkId, TeachMeet } from '../teach-meet';
import { applyChange, type TeachMeetChange } from '../plan/teach-meet-change';
import { cellWords, quote, type People } from '../plan/words';
import { findBrokenRules } from './find-broken-rules';

/** What an edit does: the changed parts, and words for the history and for the coordinator. */
export type Edit = {
  readonly change: TeachMeetChange;
  /** The edit's name in the history: `Move “Phonics for all” to Hall, 10:07`. */
  readonly words: string;
  /** What else came of it that the coordinator must know, or ''. */
  readonly notice: string;
  /** Talks that the edit sent back to the tray. */
  readonly toTray: readonly TalkId[];
};

export type PlacementsDraft = Partial<Record<TalkId, Placement>>;

/** Whether the coordinator insists on an edit that breaks a rule; it then shows as a clash. */
export type Insistence = { readonly overrule?: boolean };

/** A talk that may be moved by hand; a talk that is gone, withdrawn or locked is refused. */
export function findMovable(teachMeet: TeachMeet, id: TalkId): Result<Talk> {
  const talk = teachMeet.talks[id];
  if (!talk) return refuse('talk-unknown', 'This talk is no longer in the list. Nothing was moved.');
  if (talk.status === 'withdrawn') {
    return refuse(
      'talk-withdrawn',
      `${quote(talk.title)} was withdrawn. Nothing was moved. Make it tentative or confirmed first.`,
    );
  }
  const placement = teachMeet.placements[id];
  if (placement?.isLocked) return refuseLocked(teachMeet, talk, placement);
  return ok(talk);
}

/** The refusal to move a talk that was locked where it stands. */
export function refuseLocked(teachMeet: TeachMeet, talk: Talk, placement: Placement): Result<never> {
  const where = cellWords(teachMeet, placement);
  return refuse(
    'talk-locked',
    `${quote(talk.title)} is locked at ${where}. Nothing was moved. Unlock it first.`,
  );
}

/** Lets an edit of placements through, unless it breaks a hard rule that was kept before and nobody insists. */
export function checkEdit(
  teachMeet: TeachMeet,
  people: People,
  edit: Edit,
  { overrule = false }: Insistence,
): Result<Edit> {
  if (overrule) return ok(edit);
  const before = new Set(findBrokenRules(teachMeet, people).map((broken) => broken.key));
  const after = findBrokenRules(applyChange(teachMeet, edit.change), people);
  const broken = after.filter((each) => !before.has(each.key));
  if (broken.length === 0) return ok(edit);
  const reasons = broken.map((each) => each.sentence).join(' ');
  return refuse(
    'cell-closed',
    `${reasons} Nothing was moved. Choose another place, or insist and mend it later.`,
  );
}
