import { describe, expect, it } from 'vitest';
import { buildSummary } from '#shared/domain/summary/build-summary';
import type {
  ActivityInSummary,
  PersonInSummary,
  SummaryFacts,
} from '#shared/domain/summary/facts/summary-facts';
import { wordsOf } from '#shared/domain/summary/figures/told';
import { newSummary } from '#shared/domain/summary/new-summary';
import { activityId } from '#shared/domain/activity/activity';
import { claimId } from '#shared/domain/claim/claim';
import { visitId } from '#shared/domain/governor/visit';
import { personId } from '#shared/domain/people/person';
import { SECTION_IDS, type SectionId, type SummarySection } from '#shared/domain/summary/summary-content';
import { summaryId, type SummaryPeriod } from '#shared/domain/summary/summary';
import { aSchool } from '../../../support/documents';

const AUTUMN: SummaryPeriod = {
  kind: 'term',
  name: 'Autumn term 2026–27',
  startDay: '2026-09-01',
  endDay: '2026-12-18',
};
const SUMMER: SummaryPeriod = {
  kind: 'term',
  name: 'Summer term 2025–26',
  startDay: '2026-04-20',
  endDay: '2026-07-22',
};
const NOTHING: SummaryFacts = {
  period: AUTUMN,
  upToDay: '2026-12-18',
  people: [],
  activities: [],
  teachMeets: [],
  pairings: [],
  enquiries: [],
  funds: [],
  awards: [],
  claims: [],
  visits: [],
};

const people = (staffGroup: string, count: number, kind: PersonInSummary['kind'] = 'staff') =>
  Array.from({ length: count }, (_, at): PersonInSummary => ({
    id: personId.parse(`${staffGroup || kind}-${at}`.replaceAll(' ', '-')),
    kind,
    staffGroup,
    minutes: 60,
    hoursFrom: { activities: 60, teachMeets: 0, coachingReceived: 0, coachingGiven: 0 },
    hoursRecords: [{ kind: 'activity', id: 'inset' }],
    targetMinutes: null,
  }));
const inset = (
  invited: readonly PersonInSummary[],
  attended: readonly PersonInSummary[],
): ActivityInSummary => ({
  id: activityId.parse('inset'),
  title: 'Talk in maths',
  day: '2026-09-02',
  minutes: 60,
  kindId: 'inset',
  provider: '',
  priorityId: '',
  tags: { standardParts: [], mechanisms: [] },
  skills: [],
  invited: invited.map(({ id }) => id),
  attended: attended.map(({ id }) => id),
});

function build(facts: Partial<SummaryFacts>, before: Partial<SummaryFacts> | null = null) {
  const school = aSchool({ priorities: [{ id: 'maths', label: 'Maths' }] });
  const begun = newSummary({
    id: summaryId.parse('s'),
    period: AUTUMN,
    school,
    now: '2026-12-18T10:00:00.000Z',
  });
  const { content } = buildSummary({
    summary: begun,
    school,
    facts: { ...NOTHING, ...facts },
    factsBefore: before === null ? null : { ...NOTHING, period: SUMMER, upToDay: '2026-07-22', ...before },
    today: '2026-12-18',
  });
  return (id: SectionId): SummarySection => {
    const section = content.sections[SECTION_IDS.indexOf(id)];
    if (section === undefined) throw new Error(`No section ${id}`);
    return section;
  };
}
const read = ({ tables }: SummarySection, id: string) =>
  tables
    .find((table) => table.id === id)
    ?.rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) => (cell.kind === 'figure' ? cell.value : cell.kind)),
    ]);
const said = ({ sentences }: SummarySection) => sentences.map(wordsOf);

const TEACHERS = people('teacher', 20);
const ASSISTANTS = people('teaching assistant', 12);
const OFFICE = people('office', 3);
const LUNCH = people('lunchtime', 6);
const STAFF = [...TEACHERS, ...ASSISTANTS, ...OFFICE, ...LUNCH];

describe('buildSummary', () => {
  it('counts a small staff group together with the next smallest', () => {
    const activity = build({ people: STAFF, activities: [inset(STAFF, STAFF)] })('activity');
    expect(read(activity, 'attendance')).toEqual([
      ['Teachers', 20, 20, 100],
      ['Teaching assistants', 12, 12, 100],
      ['Office staff and Lunchtime staff', 9, 9, 100],
      ['All staff', 41, 41, 100],
    ]);
    expect(said(activity)).toContain('All 41 staff came to at least one.');
  });

  it('gives away no small group of those who stayed away', () => {
    const came = STAFF.filter((_, at) => at !== 0 && at !== 1);
    const activity = build({ people: STAFF, activities: [inset(STAFF, came)] })('activity');
    expect(read(activity, 'attendance')).toBeUndefined();
    expect(said(activity)).toContain('Of the 41 staff, nearly all came to at least one.');
    expect(JSON.stringify(activity.sentences)).not.toMatch(/39|95%/);
  });

  it('withholds a figure in the comparison, and its change, where it is withheld in its section', () => {
    const came = STAFF.filter((_, at) => at !== 0);
    const comparison = build(
      { people: STAFF, activities: [inset(STAFF, came)] },
      { people: STAFF, activities: [inset(STAFF, STAFF)] },
    )('comparison');
    const rows = read(comparison, 'comparison-counts');
    expect(rows).toContainEqual(['Attendances of staff', 'withheld', 41, 'withheld']);
    expect(rows).toContainEqual(['Activities', 1, 1, 0]);
  });

  it('counts governors by themselves, and withholds few of them', () => {
    const governors = people('', 6, 'governor');
    const training = (came: readonly PersonInSummary[]) => ({ ...inset(came, came), skills: ['key'] });
    const of = (count: number) =>
      said(build({ people: governors, activities: [training(governors.slice(0, count))] })('governors'))[0];
    expect(of(6)).toBe('1 activity trained governors’ skills, and 6 governors took part.');
    expect(of(2)).toBe('1 activity trained governors’ skills, and fewer than five governors took part.');
  });

  it('says of a claim what it rests on and whether it was seen', () => {
    const claims = build({
      claims: [
        {
          id: claimId.parse('c1'),
          words: 'Year 4 write longer sentences.',
          madeOn: '2026-10-01',
          priorityId: '',
          sources: ['self-report', 'assessment'],
          seen: { answer: 'seen', day: '2026-11-12', visitId: visitId.parse('v1') },
        },
        {
          id: claimId.parse('c2'),
          words: 'Playtimes are calmer.',
          madeOn: '2026-10-02',
          priorityId: '',
          sources: ['self-report'],
          seen: null,
        },
      ],
    })('claims');
    expect(said(claims)[0]).toBe('The school makes 2 claims of change; 1 rests on more than self-report.');
    expect(claims.points.map(({ note }) => note)).toEqual([
      'Rests on self-report and assessment. Made on Thu 1 Oct 2026. Seen by governors on Thu 12 Nov 2026.',
      'Rests on self-report only. Made on Fri 2 Oct 2026. Not yet looked for on a visit.',
    ]);
  });

  it('leaves out sections that are off, and takes headings and words of the lead', () => {
    const school = aSchool();
    const begun = newSummary({
      id: summaryId.parse('s'),
      period: AUTUMN,
      school,
      now: '2026-12-18T10:00:00.000Z',
    });
    const { content } = buildSummary({
      summary: {
        ...begun,
        nextSteps: ['Coach in pairs'],
        sections: [
          { section: 'next-steps', isOn: true, heading: 'What comes now', words: 'Three things.' },
          { section: 'hours', isOn: false, heading: '', words: '' },
        ],
      },
      school,
      facts: NOTHING,
      factsBefore: null,
      today: '2026-12-18',
    });
    expect(content.sections).toEqual([
      {
        section: 'next-steps',
        heading: 'What comes now',
        words: 'Three things.',
        sentences: [[{ words: 'What we mean to do next:', key: null }]],
        points: [{ words: 'Coach in pairs', note: '' }],
        tables: [],
        notes: [],
      },
    ]);
  });

  it('puts into a chart’s words what its bars show and what is withheld', () => {
    const came = STAFF.filter(({ staffGroup }) => staffGroup !== 'lunchtime' && staffGroup !== 'office');
    const [chart] = build({ people: STAFF, activities: [inset(STAFF, [...came, ...OFFICE])] })('activity')
      .tables.filter(({ id }) => id === 'attendance')
      .map((table) => table.chart?.words ?? '');
    expect(chart).toContain('Invited: Teachers 20, Teaching assistants 12');
    expect(chart).toContain('Withheld, without a bar: ');
  });
});
