import type {
  FigureUnit,
  SummaryCell,
  SummaryContent,
  SummarySection,
  SummaryTable,
} from '#shared/domain/summary/summary-content';
import { summaryId, type Summary } from '#shared/domain/summary/summary';

export const AUTUMN = summaryId.parse('autumn');

const figure = (key: string, value: number): SummaryCell => ({ kind: 'figure', key, value });
const withheld = (key: string): SummaryCell => ({ kind: 'withheld', key });
const words = (text: string): SummaryCell => ({ kind: 'words', words: text });
const NONE: SummaryCell = { kind: 'none' };

type ColumnSketch = readonly [id: string, label: string, unit: FigureUnit | 'words', adds?: boolean];
type RowSketch = readonly [
  label: string,
  ...cells: (number | 'withheld' | null | { readonly say: string })[],
];

/** A table from its columns and rows; a row called "All" is its total. */
export function aTable(
  id: string,
  of: {
    readonly caption: string;
    readonly rowHeading: string;
    readonly columns: readonly ColumnSketch[];
    readonly rows: readonly RowSketch[];
    readonly chart?: SummaryTable['chart'];
  },
): SummaryTable {
  return {
    id,
    caption: of.caption,
    rowHeading: of.rowHeading,
    columns: of.columns.map(([column, label, unit, adds = false]) => ({ id: column, label, unit, adds })),
    rows: of.rows.map(([label, ...cells]) => ({
      id: label,
      label,
      isTotal: label === 'All',
      cells: cells.map((cell, index) => {
        const key = `${id}/${label}/${of.columns[index]?.[0] ?? index}`;
        if (cell === null) return NONE;
        if (cell === 'withheld') return withheld(key);
        return typeof cell === 'number' ? figure(key, cell) : words(cell.say);
      }),
    })),
    chart: of.chart ?? null,
  };
}

export function aSection(
  section: SummarySection['section'],
  change: Partial<SummarySection> & Pick<SummarySection, 'heading'>,
): SummarySection {
  return { section, words: '', sentences: [], points: [], tables: [], notes: [], ...change };
}

const ACTIVITY = aTable('activity', {
  caption: 'Who took part, by staff group',
  rowHeading: 'Staff group',
  columns: [
    ['people', 'Colleagues', 'count', true],
    ['took-part', 'Took part', 'count', true],
    ['hours', 'Hours', 'minutes', true],
    ['share', 'Share', 'percent'],
  ],
  rows: [
    ['Teachers', 18, 17, 9_045, 94],
    ['Teaching assistants', 14, 12, 3_620, 86],
    ['Leaders', 6, 6, 2_400, 100],
    ['Office', 'withheld', 'withheld', 'withheld', 'withheld'],
    ['Premises and lunchtime', 'withheld', 'withheld', 'withheld', 'withheld'],
    ['All', 45, 40, 15_905, 89],
  ],
  chart: {
    columnIds: ['people', 'took-part'],
    words: 'Bars of colleagues and of those who took part. Leaders all took part; teachers nearly all did.',
  },
});

const MONEY = aTable('money', {
  caption: 'Funds for bursaries',
  rowHeading: 'Fund',
  columns: [
    ['budget', 'Budget', 'pence', true],
    ['spent', 'Spent', 'pence', true],
    ['left', 'Left', 'pence', true],
  ],
  rows: [
    ['Learning Ticket', 400_000, 121_550, 278_450],
    ['Research bursary', 250_000, 60_005, 189_995],
    ['All', 650_000, 181_555, 468_445],
  ],
  chart: { columnIds: ['budget', 'spent'], words: 'Bars of each fund’s budget and of what is spent of it.' },
});

/** What a summary says that has a table of each kind, withheld figures, totals, names with ampersands and hostile words. */
export function aSummaryContent(change: Partial<SummaryContent> = {}): SummaryContent {
  return {
    schoolName: 'Harbour Lane Primary School',
    title: 'Autumn summary',
    periodName: 'Autumn term 2026–27',
    startDay: '2026-09-01',
    endDay: '2026-12-18',
    upToDay: '2026-11-22',
    smallGroup: 5,
    sections: [
      aSection('priorities', {
        heading: 'Our priorities',
        words: 'Reading came first this term.\nWriting follows in spring.',
        sentences: [
          [
            { words: 'We worked on ', key: null },
            { words: '2 priorities', key: 'priorities/count' },
            { words: '.', key: null },
          ],
        ],
        points: [
          { words: 'Reading aloud & talk', note: 'Every class, every day' },
          { words: 'Number sense <early>', note: '' },
        ],
      }),
      aSection('activity', {
        heading: 'Activity and attendance',
        sentences: [
          [
            { words: '40 colleagues', key: 'activity/people' },
            { words: ' of 45 took part in ', key: null },
            { words: '265 h 5 min', key: 'hours.total' },
            { words: ' of development.', key: null },
          ],
        ],
        tables: [ACTIVITY],
        notes: ['Somebody who took part in several things is counted once.'],
      }),
      aSection('bursaries', {
        heading: 'Bursaries',
        sentences: [
          [
            { words: '£1,815.55', key: 'bursaries/spent' },
            { words: ' was spent of ', key: null },
            { words: '£6,500.00', key: 'bursaries/budget' },
            { words: '.', key: null },
          ],
        ],
        tables: [MONEY],
      }),
      aSection('claims', {
        heading: 'What we say came of it',
        tables: [
          aTable('claims', {
            caption: 'Claims and what they rest on',
            rowHeading: 'Claim',
            columns: [
              ['evidence', 'Rests on', 'words'],
              ['sources', 'Sources', 'count'],
            ],
            rows: [
              ['=1+1 is no formula', { say: 'Books & talk' }, 3],
              ['Assistants lead talk', { say: 'Self-report' }, 1],
              ['Play is calmer', { say: 'A governor’s visit' }, null],
            ],
          }),
        ],
      }),
      aSection('comparison', {
        heading: 'Compared with summer',
        tables: [
          aTable('comparison', {
            caption: 'Less than before',
            rowHeading: 'Change',
            columns: [
              ['hours', 'Hours', 'minutes'],
              ['money', 'Money', 'pence'],
              ['people', 'People', 'count'],
              ['share', 'Share', 'percent'],
            ],
            rows: [['Change', -125, -12_150, -2, -5]],
          }),
        ],
      }),
      aSection('next-steps', {
        heading: 'Next steps',
        points: [
          { words: 'Keep the hour for coaching', note: '' },
          { words: 'Invite every assistant to speak in spring', note: '' },
        ],
      }),
    ],
    ...change,
  };
}

/** A summary with one frozen version of what it says. */
export function aSummary(content: SummaryContent = aSummaryContent()): Summary {
  return {
    id: AUTUMN,
    title: content.title,
    period: {
      kind: 'term',
      name: content.periodName,
      startDay: content.startDay,
      endDay: content.endDay,
    },
    sections: [],
    nextSteps: [],
    createdAt: '2026-11-20T09:00:00.000Z',
    releases: [{ version: 1, frozenAt: '2026-11-22T10:07:00.000Z', note: '', content }],
  };
}
