import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { activity, type Activity } from '#shared/domain/activity/activity';
import { newSummary } from '#shared/domain/summary/new-summary';
import { summaryId, type SummaryPeriod } from '#shared/domain/summary/summary';
import type { SectionId } from '#shared/domain/summary/summary-content';
import { aDocument, aPerson, aSchool } from '../../../support/documents';

const AUTUMN: SummaryPeriod = {
  kind: 'term',
  name: 'Autumn term 2026–27',
  startDay: '2026-09-02',
  endDay: '2026-12-18',
};

const SCHOOL = aSchool({
  academicYears: [
    {
      name: '2026–27',
      terms: [
        {
          name: 'Autumn term',
          startDay: AUTUMN.startDay,
          endDay: AUTUMN.endDay,
          halfTermStartDay: '2026-10-26',
          halfTermEndDay: '2026-10-30',
        },
      ],
      insetDays: [],
    },
  ],
});

const TEACHERS = Array.from({ length: 12 }, (_, at) => `t${at}`);
const people = Object.fromEntries(
  TEACHERS.map((id) => [id, aPerson(id, { staffGroup: 'teacher', startDay: '2025-09-01' })]),
);

/** An INSET day of twelve teachers, all of whom came. */
export const INSET: Activity = activity.parse({
  id: 'inset',
  title: 'Talk before writing',
  day: '2026-09-03',
  start: null,
  minutes: 180,
  kindId: 'inset',
  provider: '',
  priorityId: '',
  tags: { standardParts: [], mechanisms: [] },
  skills: [],
  invited: TEACHERS,
  attended: TEACHERS,
  words: '',
});

export const ID = summaryId.parse('autumn');

/** A school of twelve teachers in its autumn term, with one INSET day. */
export const aTerm = (): DeskDocument =>
  aDocument({ school: SCHOOL, people, activities: { [INSET.id]: INSET } });

/** A few sections are enough to press and to read. */
const IN: ReadonlySet<SectionId> = new Set(['activity', 'bursaries', 'next-steps']);

/** The summary of the term, just begun. */
export const BEGIN: Command = {
  name: 'summary.add',
  input: {
    summary: (() => {
      const { sections, nextSteps, ...rest } = newSummary({
        id: ID,
        period: AUTUMN,
        school: SCHOOL,
        now: '2026-11-12T09:00:00.000Z',
      });
      return {
        ...rest,
        sections: sections.map((plan) => ({ ...plan, isOn: IN.has(plan.section) })),
        nextSteps: [...nextSteps],
      };
    })(),
  },
};

export const FREEZE: Command = { name: 'summary.freeze', input: { summaryId: ID, note: 'For the board' } };
