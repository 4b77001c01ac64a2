import { refs, countRecords, type Measure } from '../figures/measure';
import { column, type DraftRow } from '../figures/draft-table';
import { say } from '../figures/told';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

const NONE = 'No priority named';

type Serves = Pick<SectionSource['facts'], 'activities' | 'claims' | 'visits'>;

/** The school's priorities, with the activities, claims and visits that served each. */
export function draftPriorities({ facts, school, when }: SectionSource): SectionDraft {
  const { priorities } = school;
  if (priorities.length === 0) return emptySection('No priorities have been entered for the school.');
  const known = new Set(priorities.map(({ id }) => id));
  const servesOf = (id: string | null): Serves => ({
    activities: facts.activities.filter(({ priorityId }) => isOf(priorityId, id, known)),
    claims: facts.claims.filter(({ priorityId }) => isOf(priorityId, id, known)),
    visits: facts.visits.filter(({ priorityId }) => isOf(priorityId, id, known)),
  });
  const row = (key: string, label: string, serves: Serves): DraftRow => ({
    id: key,
    label,
    cells: [
      countRecords(`priorities.activities/${key}`, refs('activity', serves.activities)),
      minutesOf(`priorities.minutes/${key}`, serves.activities),
      countRecords(`priorities.visits/${key}`, refs('visit', serves.visits)),
      countRecords(`priorities.claims/${key}`, refs('claim', serves.claims)),
    ],
  });
  const unserved = servesOf(null);
  const hasUnserved = Object.values(unserved).some((of) => of.length > 0);
  const rows = [
    ...priorities.map(({ id, label }) => row(id, label, servesOf(id))),
    ...(hasUnserved ? [row('none', NONE, unserved)] : []),
  ];
  const all: Serves = facts;
  const isAnything = [all.activities, all.claims, all.visits].some((of) => of.length > 0);
  const count: Measure = {
    key: 'priorities',
    unit: 'count',
    value: priorities.length,
    records: [{ kind: 'school', id: 'school' }],
    about: [],
  };
  return {
    tables: isAnything
      ? [
          {
            id: 'priorities',
            caption: 'What was done for each priority',
            rowHeading: 'Priority',
            columns: [
              column('activities', 'Activities', 'count', true),
              column('minutes', 'Length of the activities', 'minutes', true),
              column('visits', 'Governors’ visits', 'count', true),
              column('claims', 'Claims of change', 'count', true),
            ],
            rows,
            total: row('total', 'In all', all),
            charted: ['activities'],
          },
        ]
      : [],
    figures: [count],
    write: ({ tell }) => ({
      sentences: [
        say`The school worked on ${tell(count, 'priority', 'priorities')}.`,
        ...(isAnything ? [] : [say`No activity, visit or claim ${when} names one of them.`]),
      ],
      points: priorities.map(({ label }) => ({ words: label, note: '' })),
    }),
  };
}

const isOf = (priorityId: string, id: string | null, known: ReadonlySet<string>): boolean =>
  id === null ? !known.has(priorityId) : priorityId === id;

function minutesOf(
  key: string,
  activities: readonly { readonly id: string; readonly minutes: number }[],
): Measure {
  return {
    key,
    unit: 'minutes',
    value: activities.reduce((sum, { minutes }) => sum + minutes, 0),
    records: refs('activity', activities),
    about: [],
  };
}
