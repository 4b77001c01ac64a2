import { counts, howMany, type Entry } from './figures';
import { cameTo, isIn, type Days, type RawDocument } from './raw-document';

type Enquiry = RawDocument['enquiries'][string];

const BANDS: Readonly<Record<string, readonly string[]>> = {
  begun: ['opening', 'question', 'tests', 'set-up'],
  'under way': ['under way', 'review'],
  shared: ['shared', 'later evidence', 'closed'],
};

const stageOn = ({ stage, stageChanges }: Enquiry, day: string): string =>
  stageChanges.length === 0 ? stage : cameTo(stageChanges, day) || 'opening';

/** Open in a period: its cycle and the period share a day, and it was not closed before. */
const isOpen = ({ startDay, endDay, stageChanges }: Enquiry, { first, last }: Days): boolean => {
  const wasClosed = stageChanges.some(
    ({ day, to }) => to === 'closed' && day < first && cameTo(stageChanges, first) === 'closed',
  );
  return startDay <= last && endDay >= first && !wasClosed;
};

/**
 * Enquiries open, by stage and theme; and, whichever cycle they are of, those that were reviewed, shared or looked at
 * again in the period: what is seen a year later comes when the cycle is over.
 */
export function recomputeEnquiries(document: RawDocument, days: Days): readonly Entry[] {
  const every = Object.values(document.enquiries);
  const open = every.filter((each) => isOpen(each, days));
  const isReviewed = ({ outcome }: Enquiry) => isIn(days, outcome?.reviewedOn ?? null);
  const isShared = (each: Enquiry) =>
    each.sharing.some(({ isDone, day }) => isDone && (day === null ? open.includes(each) : isIn(days, day)));
  const seen = ({ laterEvidence }: Enquiry) => laterEvidence.filter(({ seenOn }) => isIn(days, seenOn));
  const later = every.filter((each) => seen(each).length > 0);
  const anything = every.filter(
    (each) => open.includes(each) || isReviewed(each) || isShared(each) || later.includes(each),
  );
  const beyond = later.filter((each) =>
    seen(each).some(({ source }) => source !== null && source !== 'self-report'),
  );
  const count = (key: string, of: readonly Enquiry[], outOf: readonly Enquiry[] = of): Entry => {
    const people = (some: readonly Enquiry[]) => howMany(some.map(({ personId }) => personId));
    const others = outOf.filter((each) => !of.includes(each));
    return counts(
      key,
      'enquiry',
      of.map(({ id }) => id),
      [people(of), people(others)],
    );
  };
  return [
    count('enquiries', open),
    count('enquiries.reviewed', anything.filter(isReviewed), anything),
    count('enquiries.shared', anything.filter(isShared), anything),
    count('enquiries.later', later, anything),
    count('enquiries.later-beyond', beyond, later),
    ...Object.entries(BANDS).map(([band, stages]) =>
      count(
        `enquiries.stages/${band}`,
        open.filter((each) => stages.includes(stageOn(each, days.last))),
      ),
    ),
    ...['met', 'partly met', 'not met'].map((met) =>
      count(
        `enquiries.outcomes/${met}`,
        anything.filter((each) => isReviewed(each) && each.outcome?.met === met),
      ),
    ),
    ...themesOf(open, document.school.summaries.smallGroup).map(([id, of]) =>
      count(`enquiries.themes/${id}`, of),
    ),
  ];
}

/** Enquiries by theme, whatever its capitals; themes of few people together, with the next fewest if need be. */
function themesOf(
  open: readonly Enquiry[],
  limit: number,
): readonly (readonly [string, readonly Enquiry[]])[] {
  const themes = new Map<string, Enquiry[]>();
  for (const each of open) {
    const theme = each.theme.trim().toLowerCase();
    themes.set(theme, [...(themes.get(theme) ?? []), each]);
  }
  const sizeOf = (of: readonly Enquiry[]) => howMany(of.map(({ personId }) => personId));
  // Of themes with as many people the later by name goes first to the others.
  const byName = [...themes].toSorted(
    ([, one], [, other]) =>
      sizeOf(other) - sizeOf(one) || labelOf(one).localeCompare(labelOf(other), 'en-GB'),
  );
  const bySize = byName.toSorted(([, one], [, other]) => sizeOf(one) - sizeOf(other));
  const together: typeof byName = [];
  let people = 0;
  for (const theme of bySize) {
    const size = sizeOf(theme[1]);
    if (size >= limit && (people === 0 || people >= limit)) break;
    together.push(theme);
    people += size;
  }
  const alone = byName.filter((theme) => !together.includes(theme));
  const rows: (readonly [string, readonly Enquiry[]])[] = alone.map(([id, of]) => [nameOf(id), of]);
  const [only, ...more] = together;
  if (only !== undefined && more.length === 0) rows.push([nameOf(only[0]), only[1]]);
  else if (together.length > 0) rows.push(['other themes', together.flatMap(([, of]) => of)]);
  return rows.length > 1 ? rows : [];
}

const nameOf = (theme: string): string => theme.slice(0, 100) || 'none';
const labelOf = ([first]: readonly Enquiry[]): string => first?.theme.trim() || 'No theme named';
