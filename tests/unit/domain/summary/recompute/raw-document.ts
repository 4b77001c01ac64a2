import type { Activity } from '#shared/domain/activity/activity';
import type { Award } from '#shared/domain/bursary/award';
import type { Fund } from '#shared/domain/bursary/fund';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { Claim } from '#shared/domain/claim/claim';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import type { Visit } from '#shared/domain/governor/visit';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Person } from '#shared/domain/people/person';
import type { School } from '#shared/domain/school/school';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';

type ById<Each> = Readonly<Record<string, Each>>;

/** The document as plain JSON: only its types are the app's, nothing that computes. */
export type RawDocument = {
  readonly school: School;
  readonly people: ById<Person>;
  readonly teachMeets: ById<TeachMeet>;
  readonly pairings: ById<Pairing>;
  readonly enquiries: ById<Enquiry>;
  readonly funds: ById<Fund>;
  readonly awards: ById<Award>;
  readonly ledger: readonly LedgerEntry[];
  readonly activities: ById<Activity>;
  readonly visits: ById<Visit>;
  readonly claims: ById<Claim>;
};

/** Days from the first to the last, both included. */
export type Days = { readonly first: string; readonly last: string };

export const isIn = ({ first, last }: Days, day: string | null): boolean =>
  day !== null && first <= day && day <= last;

/** What a record had come to by a day, by its dated changes; '' before the first of them. */
export function cameTo<To extends string>(
  changes: readonly { readonly day: string; readonly to: To }[],
  by: string,
): To | '' {
  let [latest, to]: [string, To | ''] = ['', ''];
  for (const change of changes) {
    if (change.day <= by && change.day >= latest) [latest, to] = [change.day, change.to];
  }
  return to;
}
