import { DEFAULT_MENTORING_SETTINGS } from '../../domain/mentoring/mentoring-settings';
import { DEFAULT_PERIODS } from '../../domain/school/week';
import type { Upgrade } from './upgrade-document';

/** As format 1 was written; whatever else it may be is refused when the finished document is checked. */
type FormatOne = { readonly school: object; readonly people: unknown };

const NEW_OF_A_PERSON = {
  avoids: [],
  phase: '',
  practisingSince: null,
  ectYear: null,
  inductionTutorId: null,
  mentorTrainedOn: null,
  freePeriods: [],
};

/** Format 2 brought mentoring and coaching: rounds, pairings, what is confidential, and what pairing asks of people. */
export const toFormat2: Upgrade = {
  from: 1,
  upgrade: (document) => {
    const before = document as FormatOne;
    return {
      ...before,
      format: 2,
      school: {
        ...before.school,
        periods: DEFAULT_PERIODS,
        priorities: [],
        mentoring: DEFAULT_MENTORING_SETTINGS,
      },
      people: upgradePeople(before.people),
      rounds: {},
      pairings: {},
      keepApart: {},
      confidential: { notes: {}, lessonReviews: {}, keepApartReasons: {} },
    };
  },
};

/** A file without its people stays without them, so that it is refused rather than opened empty. */
function upgradePeople(people: unknown): unknown {
  if (typeof people !== 'object' || people === null || Array.isArray(people)) return people;
  return Object.fromEntries(
    Object.entries(people).map(([id, person]: [string, unknown]) => [
      id,
      typeof person === 'object' ? { ...person, ...NEW_OF_A_PERSON } : person,
    ]),
  );
}
