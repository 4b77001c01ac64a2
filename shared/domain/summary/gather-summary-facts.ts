import type { Day } from '../../lib/day';
import type { Activity } from '../activity/activity';
import type { Award } from '../bursary/award';
import type { Fund } from '../bursary/fund';
import type { LedgerEntry } from '../bursary/ledger-entry';
import type { Claim } from '../claim/claim';
import type { Enquiry } from '../enquiry/enquiry';
import type { Visit } from '../governor/visit';
import type { Pairing } from '../mentoring/relationship/pairing';
import { gatherCoachingFacts } from '../mentoring/report-facts';
import type { Person } from '../people/person';
import type { School } from '../school/school';
import type { TeachMeet } from '../teach-meet/teach-meet';
import { gatherActivities } from './facts/gather-activities';
import { gatherAwards, gatherFunds } from './facts/gather-bursaries';
import { gatherClaims, gatherVisits } from './facts/gather-claims';
import { gatherEnquiries } from './facts/gather-enquiries';
import { gatherPairings } from './facts/gather-pairings';
import { gatherPeople } from './facts/gather-people';
import { gatherTeachMeets } from './facts/gather-teach-meets';
import type { SummaryFacts } from './facts/summary-facts';
import type { SummaryPeriod } from './summary';

type ById<Each> = Readonly<Record<string, Each>>;

/** The open parts of a document that a summary is made from; what is confidential has no place among them. */
export type SummarySource = {
  readonly school: School;
  readonly people: ById<Person>;
  readonly teachMeets: ById<TeachMeet>;
  readonly pairings: ById<Pairing>;
  readonly enquiries: ById<Enquiry>;
  readonly funds: ById<Fund>;
  readonly awards: ById<Award>;
  readonly ledger: readonly LedgerEntry[];
  readonly activities: ById<Activity>;
  readonly claims: ById<Claim>;
  readonly visits: ById<Visit>;
  readonly confidential?: never;
};

/**
 * The facts of a period, up to its end or up to today where that is earlier. What lies ahead is not counted. Of coaching
 * it takes only what `gatherCoachingFacts` gives to reports.
 */
export function gatherSummaryFacts(source: SummarySource, period: SummaryPeriod, today: Day): SummaryFacts {
  const upToDay = period.endDay < today ? period.endDay : today;
  const span = { startDay: period.startDay, endDay: upToDay };
  const activities = gatherActivities(source.activities, span);
  const teachMeets = gatherTeachMeets(source.teachMeets, span);
  const pairings = gatherPairings(gatherCoachingFacts(source), span);
  const enquiries = gatherEnquiries(source, span);
  const { funds, awards } = { funds: gatherFunds(source, span), awards: gatherAwards(source, span) };
  const seenIn = new Set([
    ...activities.flatMap(({ invited, attended }) => [...invited, ...(attended ?? [])]),
    ...teachMeets.flatMap(({ attended, talks }) => [
      ...(attended ?? []),
      ...talks.flatMap(({ presenters }) => presenters),
    ]),
    ...pairings.flatMap(({ people }) => people),
  ]);
  return {
    period,
    upToDay,
    people: gatherPeople(source, span, seenIn),
    activities,
    teachMeets,
    pairings,
    enquiries,
    funds,
    awards,
    claims: gatherClaims(source, upToDay),
    visits: gatherVisits(source.visits, span),
  };
}
