import type { Goal } from '../../../domain/mentoring/relationship/goal';
import type { CloseReason } from '../../../domain/mentoring/relationship/pairing';
import type { PairingKind } from '../../../domain/mentoring/pairing-kind';

export type AgreementSketch = {
  readonly purpose: string;
  readonly meetingRhythm: string;
  /** One for each of the pairing's people, in their order. */
  readonly needs: readonly string[];
  /** Rules of their own, beside the school's. */
  readonly ownRules?: readonly string[];
  readonly power?: string;
  readonly wordedOn: string;
  /** The days on which each signed, in the order of the people, one line each; '' where somebody has not yet. */
  readonly signed: readonly string[];
};

export type GoalSketch = Pick<Goal, 'title' | 'buildsOn' | 'successCriteria' | 'priorityId' | 'setOn'> &
  Partial<Pick<Goal, 'byDay' | 'selfRatingBefore' | 'selfRatingAfter' | 'outcome'>> & {
    /** day | what was seen, one line each */
    readonly evidence?: string;
  };

/** A pairing in few words: tables instead of records, names before the @ of their emails instead of ids. */
export type PairingSketch = {
  readonly id: string;
  readonly kind: PairingKind;
  readonly round?: string;
  readonly people: readonly string[];
  readonly startDay: string;
  /** day | stage | why, one line each; the last stage is today's. */
  readonly stages: string;
  readonly everyWeeks?: number;
  readonly minutes?: number;
  readonly agreement?: AgreementSketch;
  readonly goals?: readonly GoalSketch[];
  /**
   * day, period, minutes, kind, status | marks: led by the learner, class still to be covered, or covered; which goals |
   * specialist | actions, each with the day it is due and whether it is done, one line each session
   */
  readonly sessions?: string;
  /** day | who | learned or thanks | words, one line each */
  readonly gains?: string;
  /** day | principle | words, one line each */
  readonly evidence?: string;
  readonly closing?: {
    readonly day: string;
    readonly reason: CloseReason;
    readonly learned: string;
    readonly waiting: readonly string[];
  };
};

/** The rows of a table, blank lines left out, each with its trimmed cells: `|` stands between cells. */
export function readRows(table: string | undefined): readonly (readonly string[])[] {
  const lines = (table ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}
