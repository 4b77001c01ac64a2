import { describe, expect, it } from 'vitest';
import { listTasks } from '#shared/domain/today/list-tasks';
import { buildRelease } from '#shared/domain/teach-meet/releases/build-release';
import { teachMeetId, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { aSchool } from '../../../support/documents';
import {
  at,
  buildPerson,
  buildRoom,
  buildTalk,
  buildTeachMeet,
  byId,
  presents,
} from '../teach-meet/plan/build-teach-meet';

const TODAY = '2026-11-07';
const PRIYA = buildPerson('Priya Shah');
const SCHOOL = aSchool();
const PEOPLE = byId([PRIYA]);

/** Nothing on record but the school. */
const NOTHING = {
  school: SCHOOL,
  people: byId([]),
  teachMeets: {},
  rounds: {},
  pairings: {},
  enquiries: {},
  funds: {},
  awards: {},
  ledger: [],
  activities: {},
  visits: {},
  claims: {},
  summaries: {},
  history: [],
  today: TODAY,
};

const listFor = (teachMeets: readonly TeachMeet[], of: { today?: string; people?: typeof PEOPLE } = {}) =>
  listTasks({
    ...NOTHING,
    people: of.people ?? PEOPLE,
    teachMeets: Object.fromEntries(teachMeets.map((each) => [each.id, each])),
    today: of.today ?? TODAY,
  }).flatMap(({ tasks }) => tasks);
const titles = (...args: Parameters<typeof listFor>) => listFor(...args).map((task) => task.title);

const PLACED = buildTeachMeet({
  talks: [buildTalk('a', { presenters: [presents(PRIYA)] })],
  placements: { a: at('hall', 'morning#0') },
});

function publish(teachMeet: TeachMeet): TeachMeet {
  const release = buildRelease({
    teachMeet,
    people: PEOPLE,
    school: SCHOOL,
    now: '2026-11-06T09:00:00.000Z',
    note: '',
  });
  return { ...teachMeet, releases: [...teachMeet.releases, release] };
}

describe('listTasks', () => {
  it('puts tasks under the part of the work they belong to, and leaves out what needs nothing', () => {
    const groups = listTasks(NOTHING);
    expect(groups.map(({ title }) => title)).toEqual(['Staff list', 'Teach-meets']);
  });

  it('asks for the staff list first where nobody is there', () => {
    expect(titles([], { people: byId([]) })).toEqual([
      'Bring in your staff list',
      'Plan the next Teach-meet',
    ]);
  });

  it('does not count governors and leavers as staff', () => {
    const gone = buildPerson('Tom Bell', { leavingDay: '2026-08-31' });
    const governor = buildPerson('Ada Obi', { kind: 'governor' });
    expect(titles([], { people: byId([gone, governor]) })[0]).toBe('Bring in your staff list');
  });

  it('names the next INSET day to plan on', () => {
    const year = { name: '2026–27', terms: [], insetDays: ['2026-09-01', '2027-01-04'] };
    const [group] = listTasks({ ...NOTHING, school: aSchool({ academicYears: [year] }), people: PEOPLE });
    expect(group?.tasks[0]?.detail).toBe('Your next INSET day is Mon 4 Jan 2027.');
  });

  it('asks of a Teach-meet that is over only who came', () => {
    expect(titles([PLACED], { today: '2026-11-13' })).toEqual([
      'Plan the next Teach-meet',
      'Say who came to “November Teach-meet”',
    ]);
    const taken = { ...PLACED, attendance: { attended: [], visitors: 0 } };
    expect(titles([taken], { today: '2026-11-13' })).toEqual(['Plan the next Teach-meet']);
  });

  it('asks for talks where there are none', () => {
    expect(listFor([buildTeachMeet()])).toMatchObject([
      { title: 'Collect the talks', href: '/teach-meets/november/talks' },
    ]);
  });

  it('counts the talks without a time', () => {
    const tray = buildTeachMeet({
      talks: [...Object.values(PLACED.talks), buildTalk('b'), buildTalk('c')],
      placements: { a: at('hall', 'morning#0') },
    });
    expect(listFor([tray])[0]).toMatchObject({
      title: '2 talks without a time',
      detail: 'November Teach-meet, in 5 days, on Thu 12 Nov 2026. 1 of 3 have one.',
    });
  });

  it('puts a clash before everything else of its Teach-meet', () => {
    const twice = buildTeachMeet({
      talks: [
        buildTalk('a', { presenters: [presents(PRIYA)] }),
        buildTalk('b', { presenters: [presents(PRIYA)] }),
      ],
      rooms: [buildRoom('Hall'), buildRoom('Lab')],
      placements: { a: at('hall', 'morning#0'), b: at('lab', 'morning#0') },
    });
    expect(titles([twice])).toEqual(['Mend 1 clash', 'Publish the timetable']);
  });

  it('offers the print once all is published', () => {
    expect(titles([publish(PLACED)])).toEqual(['Print what the day needs']);
  });

  it('asks to publish again what was changed since', () => {
    const published = publish(PLACED);
    const moved = { ...published, placements: { a: at('hall', 'morning#2') } };
    expect(listFor([moved])).toMatchObject([
      { title: 'Publish version 2', href: '/teach-meets/november/print' },
    ]);
  });

  it('offers the timekeeper’s view on the day alone', () => {
    expect(listFor([publish(PLACED)], { today: '2026-11-12' })).toMatchObject([
      {
        title: 'Keep the time',
        href: '/timekeeper/november',
        detail: 'November Teach-meet, today. One screen for each room.',
      },
    ]);
  });

  it('says tomorrow the day before', () => {
    expect(listFor([publish(PLACED)], { today: '2026-11-11' })[0]?.detail).toMatch(
      /tomorrow, on Thu 12 Nov 2026/,
    );
  });

  it('has the soonest Teach-meet first', () => {
    const later = {
      ...buildTeachMeet(),
      id: teachMeetId.parse('spring'),
      name: 'Spring Teach-meet',
      day: '2027-01-04',
    };
    expect(listFor([later, buildTeachMeet()]).map((task) => task.href)).toEqual([
      '/teach-meets/november/talks',
      '/teach-meets/spring/talks',
    ]);
  });
});
