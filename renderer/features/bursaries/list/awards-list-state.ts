import { create } from 'zustand';
import type { AwardState } from '#shared/domain/bursary/award';

/** What only some awards have, to look for. */
export const AWARD_SHOWS = ['decision', 'report', 'unspent'] as const;
export type AwardShow = (typeof AWARD_SHOWS)[number];
export const AWARD_SHOW_LABELS: Readonly<Record<AwardShow, string>> = {
  decision: 'Needs a decision',
  report: 'Report due',
  unspent: 'Unspent money',
};

/** By which the list of awards is narrowed; null: not by this. */
export type AwardFilter = {
  readonly text: string;
  readonly fundId: string | null;
  readonly state: AwardState | null;
  /** A staff group's id, or '' for none. */
  readonly staffGroup: string | null;
};

export const ALL_AWARDS: AwardFilter = { text: '', fundId: null, state: null, staffGroup: null };

export type AwardsView = 'table' | 'states' | 'unused';

type AwardsListState = {
  readonly filter: AwardFilter;
  readonly view: AwardsView;
  /** A year by its name, "2026–27"; "" for all of them; null for today's. */
  readonly yearName: string | null;
};

export const FIRST_AWARDS_LIST: AwardsListState = { filter: ALL_AWARDS, view: 'table', yearName: null };

/** How the list of awards is shown, kept while other screens are looked at. */
export const useAwardsList = create<AwardsListState>()(() => FIRST_AWARDS_LIST);

export const changeAwardFilter = (change: Partial<AwardFilter>): void =>
  useAwardsList.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
