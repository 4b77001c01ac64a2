import { create } from 'zustand';

type HoursState = {
  /** A period's name; null for the academic year of today. */
  readonly period: string | null;
  readonly whose: 'staff' | 'governor' | null;
  /** '' for nobody has said, null for all. */
  readonly staffGroup: string | null;
  readonly text: string;
};

export const FIRST_HOURS: HoursState = { period: null, whose: 'staff', staffGroup: null, text: '' };

/** How the hours were last looked at, kept while a record is open so that coming back loses nothing. */
export const useHoursState = create<HoursState>()(() => FIRST_HOURS);

export function changeHours(change: Partial<HoursState>): void {
  useHoursState.setState(change);
}
