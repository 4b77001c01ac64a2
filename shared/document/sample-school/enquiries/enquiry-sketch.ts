import type { Enquiry, Question } from '../../../domain/enquiry/enquiry';

/** An enquiry in few words: tables instead of records, names before the @ of their emails instead of ids. */
export type EnquirySketch = {
  readonly id: string;
  readonly who: string;
  readonly cycle: '2025–26' | '2026–27';
  /** Where the cycle is a part-year one. */
  readonly startDay?: string;
  readonly endDay?: string;
  readonly title?: string;
  readonly theme?: string;
  readonly priority?: string;
  /** day | stage | why, one line each; the last stage is today's. */
  readonly stages: string;
  /** The day it was held, what went well, what is unresolved. */
  readonly opening?: readonly [heldOn: string, wentWell: string, unresolved: string];
  readonly question?: Question;
  readonly tests?: Partial<Enquiry['tests']>;
  readonly setUp?: {
    readonly mentor?: string;
    readonly pairing?: string;
    readonly time?: string;
    /** The day of the governors' assent and who gave it. */
    readonly assent?: readonly [day: string, by: string];
  };
  /** words | met, partly met, not met or nothing yet, one line each */
  readonly objectives?: string;
  /** day | words, one line each */
  readonly dialogue?: string;
  readonly outcome?: Enquiry['outcome'];
  /** way | words | day | done or nothing | the talk of the November Teach-meet that it is, one line each */
  readonly sharing?: string;
  /** after | seen on | source | words, one line each; what is not listed has not been looked at yet */
  readonly later?: string;
  readonly mayNameTitle?: boolean;
};

/** One shape of question, filled in as far as it has come. */
export const impact = (change: string, on: string, group: string, over: string): Question => ({
  form: 'impact',
  change,
  on,
  group,
  over,
});

export const pico = (
  population: string,
  intervention: string,
  comparison: string,
  outcome: string,
): Question => ({ form: 'pico', population, intervention, comparison, outcome });

export const ownWords = (words: string): Question => ({ form: 'own words', words });
