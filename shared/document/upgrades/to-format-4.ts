import { NO_TAGS } from '../../domain/activity/activity';
import { DEFAULT_PROGRAMME_SETTINGS } from '../../domain/activity/programme-settings';
import { DEFAULT_DUTY_SETTINGS } from '../../domain/duties/duty-settings';
import { DEFAULT_GOVERNOR_SETTINGS } from '../../domain/governor/governor-settings';
import { NEW_GOVERNANCE } from '../../domain/governor/governance';
import { DEFAULT_SUMMARY_SETTINGS } from '../../domain/summary/default-summary-settings';
import type { Upgrade } from './upgrade-document';

/** As format 3 was written; whatever else it may be is refused when the finished document is checked. */
type FormatThree = {
  readonly school: object;
  readonly people: unknown;
  readonly teachMeets: unknown;
  readonly history: unknown;
};

const NEW_OF_A_CHANGE = { by: '', about: [], people: [], seal: null, erasedBy: null };

/** Format 4 brought summaries, governors and duties: activities, visits, claims, and a history that is chained. */
export const toFormat4: Upgrade = {
  from: 3,
  upgrade: (document) => {
    const before = document as FormatThree;
    return {
      ...before,
      format: 4,
      school: {
        ...before.school,
        programme: DEFAULT_PROGRAMME_SETTINGS,
        governors: DEFAULT_GOVERNOR_SETTINGS,
        summaries: DEFAULT_SUMMARY_SETTINGS,
        duties: DEFAULT_DUTY_SETTINGS,
      },
      people: upgradeRecords(before.people, upgradePerson),
      teachMeets: upgradeRecords(before.teachMeets, () => ({ attendance: null, tags: NO_TAGS })),
      history: Array.isArray(before.history)
        ? before.history.map((change: unknown) =>
            isRecord(change) ? { ...change, ...NEW_OF_A_CHANGE } : change,
          )
        : before.history,
      activities: {},
      visits: {},
      claims: {},
      summaries: {},
      erasures: [],
    };
  },
};

/** What is new of a person. A governor's first day was the first day of their term of office. */
function upgradePerson(person: Readonly<Record<string, unknown>>): object {
  const governance =
    person['kind'] === 'governor' ? { ...NEW_GOVERNANCE, termStartDay: person['startDay'] ?? null } : null;
  return { fullTimePercent: 100, governance };
}

/** Records that are not there stay so, so that a damaged file is refused rather than opened empty. */
function upgradeRecords(
  records: unknown,
  whatIsNew: (record: Readonly<Record<string, unknown>>) => object,
): unknown {
  if (!isRecord(records)) return records;
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => [
      id,
      isRecord(record) ? { ...record, ...whatIsNew(record) } : record,
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
