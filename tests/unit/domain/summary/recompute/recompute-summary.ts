import type { SummaryPeriod } from '#shared/domain/summary/summary';
import { recomputeBursaries } from './bursaries';
import { recomputeEnquiries } from './enquiries';
import type { Entry, Figure, Figures } from './figures';
import { recomputeClaims, recomputeGovernors } from './governors';
import { hoursEach, recomputeHours } from './hours';
import { recomputeMentoring } from './pairings';
import { daysOf, periodBefore } from './periods';
import { recomputeActivities, recomputeBalance, recomputePriorities } from './programme';
import type { Days, RawDocument } from './raw-document';
import { recomputeTeachMeets } from './teach-meets';

/** The figures that two periods are compared by, and the name that the change of each has. */
const COMPARED: Readonly<Record<string, string>> = {
  'activity.held': 'held',
  'activity.came': 'came',
  'activity.people': 'tookPart',
  'mentoring.pairings': 'pairings',
  'mentoring.meetings': 'meetings',
  enquiries: 'enquiries',
  'enquiries.reviewed': 'reviewed',
  'enquiries.shared': 'shared',
  'teach-meets.talks': 'talks',
  'teach-meets.presenters': 'presenters',
  'governors.training': 'training',
  'governors.visits': 'visits',
  claims: 'claims',
  'claims.more': 'more',
  'hours.each': 'each',
  'mentoring.minutes': 'together',
  'bursaries.period.awarded': 'awarded',
  'bursaries.period.spent': 'spent',
};

/** Every figure that a summary of a period can have, by its key, from the document alone. */
export function recomputeSummary(document: RawDocument, period: SummaryPeriod, today: string): Figures {
  const days = daysOf(period, today);
  const now = new Map<string, Figure>([
    ...recomputeHours(document, days),
    ...recomputeBalance(document, days),
    ...recomputePriorities(document, days),
    ...recomputeWithoutHours(document, days),
  ]);
  const earlier = daysOf(periodBefore(document, period), today);
  const each = hoursEach(document, earlier);
  const before = new Map([
    ...recomputeWithoutHours(document, earlier),
    ...(each === undefined ? [] : [each]),
  ]);
  return new Map([
    ...now,
    ...Object.entries(COMPARED).flatMap(([key, name]) => compare(key, name, now, before)),
  ]);
}

const recomputeWithoutHours = (document: RawDocument, days: Days): readonly Entry[] => [
  ...recomputeActivities(document, days),
  ...recomputeMentoring(document, days),
  ...recomputeEnquiries(document, days),
  ...recomputeTeachMeets(document, days),
  ...recomputeBursaries(document, days),
  ...recomputeGovernors(document, days),
  ...recomputeClaims(document, days),
];

function compare(key: string, name: string, now: Figures, before: Figures): readonly Entry[] {
  const [present, past] = [now.get(key), before.get(key)];
  if (present === undefined || past === undefined) return [];
  const from = past.from.map((each) => `before.${each}`);
  const value = present.value - past.value;
  return [
    [`before.${key}`, { ...past, from }],
    [
      `change/${name}`,
      { unit: present.unit, value, groups: [], counted: null, from: [key, `before.${key}`] },
    ],
  ];
}
