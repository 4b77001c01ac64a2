import type { ProgrammeTags } from '../../activity/activity';
import type { RecordRef } from '../../record/record-ref';
import { column, type DraftTable } from '../figures/draft-table';
import { countRecords, type Measure } from '../figures/measure';
import { say } from '../figures/told';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

const MOST_BARS = 8;

type Event = { readonly ref: RecordRef; readonly minutes: number; readonly tags: ProgrammeTags };

/** The programme by the parts of the Standard and by the mechanisms of the EEF: how often and how long. */
export function draftBalance({ facts, school, when }: SectionSource): SectionDraft {
  const events: readonly Event[] = [
    ...facts.activities.map(({ id, minutes, tags }) => ({
      ref: { kind: 'activity' as const, id },
      minutes,
      tags,
    })),
    ...facts.teachMeets.map(({ id, minutes, tags }) => ({
      ref: { kind: 'teach-meet' as const, id },
      minutes,
      tags,
    })),
  ];
  if (events.length === 0) return emptySection(`No activities are recorded ${when}.`);
  const { standardParts, mechanisms } = school.programme;
  const isTagged = ({ tags }: Event) => tags.standardParts.length + tags.mechanisms.length > 0;
  const tagged = events.filter(isTagged);
  const all = countRecords(
    'balance.events',
    events.map(({ ref }) => ref),
  );
  const described = countRecords(
    'balance.tagged',
    tagged.map(({ ref }) => ref),
  );
  if (tagged.length === 0) {
    return emptySection(
      'The activities have not been described by the parts of the Standard or by mechanisms yet.',
    );
  }
  const parts = tableOf(
    'standard',
    'The programme by the parts of the Standard',
    'Part of the Standard',
    standardParts.map(({ id, label }) => ({
      id,
      label,
      of: events.filter(({ tags }) => tags.standardParts.includes(id)),
    })),
  );
  const ways = tableOf(
    'mechanisms',
    'The programme by mechanisms of effective professional development',
    'Mechanism',
    mechanisms.map(({ id, label, group }) => ({
      id,
      label: group === '' ? label : `${group}: ${label}`,
      of: events.filter(({ tags }) => tags.mechanisms.includes(id)),
    })),
  );
  const unusedParts = standardParts.filter(({ id }) =>
    events.every(({ tags }) => !tags.standardParts.includes(id)),
  );
  const unusedWays = mechanisms.filter(({ id }) => events.every(({ tags }) => !tags.mechanisms.includes(id)));
  return {
    tables: [parts, ways].filter(({ rows }) => rows.length > 0),
    figures: [all, described],
    write: ({ tell }) => ({
      sentences: [
        say`${tell(described)} of ${tell(all, 'event')} of the programme are described by what they work on and how.`,
        ...(standardParts.length === 0
          ? []
          : [
              unusedParts.length === 0
                ? say`Every part of the Standard is in the programme.`
                : say`Not in the programme ${when}: ${unusedParts.map(({ label }) => label).join('; ')}.`,
            ]),
        ...(unusedWays.length === 0 || unusedWays.length === mechanisms.length
          ? []
          : [
              say`${String(mechanisms.length - unusedWays.length)} of the ${String(mechanisms.length)} mechanisms are used.`,
            ]),
      ],
      notes: [
        'Events are activities and Teach-meets; their length is counted, not the hours of those who came. One event can stand in several rows, so the rows do not add up.',
      ],
    }),
  };
}

function tableOf(
  id: string,
  caption: string,
  rowHeading: string,
  rows: readonly { readonly id: string; readonly label: string; readonly of: readonly Event[] }[],
): DraftTable {
  return {
    id: `balance-${id}`,
    caption,
    rowHeading,
    columns: [column('events', 'Events', 'count', false), column('minutes', 'Length', 'minutes', false)],
    rows: rows.map((row) => {
      const records = row.of.map(({ ref }) => ref);
      const length: Measure = {
        key: `balance.${id}.minutes/${row.id}`,
        unit: 'minutes',
        value: row.of.reduce((sum, { minutes }) => sum + minutes, 0),
        records,
        about: [],
      };
      return {
        id: row.id,
        label: row.label,
        cells: [countRecords(`balance.${id}.events/${row.id}`, records), length],
      };
    }),
    total: null,
    // Bars for more rows than these only say the table again.
    charted: rows.length <= MOST_BARS ? ['minutes'] : [],
  };
}
