import { countsPeople, counts, howMany, sumOf, sums, type Entry } from './figures';
import { isIn, type Days, type RawDocument } from './raw-document';
import { groupRows, peopleOf, type StaffRow } from './who';

/** The activities whose day has come. */
export const activitiesIn = ({ activities }: RawDocument, days: Days) =>
  Object.values(activities).filter(({ day }) => isIn(days, day));

const lengthOf = (of: readonly { readonly minutes: number }[]) => sumOf(of, ({ minutes }) => minutes);
const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

/** Activities by kind and singly, their registers, and who was invited and came. */
export function recomputeActivities(document: RawDocument, days: Days): readonly Entry[] {
  const activities = activitiesIn(document, days);
  const { staff, governors } = peopleOf(document, days);
  const registered = activities.filter(({ attended }) => attended !== null);
  const came = new Set<string>(registered.flatMap(({ attended }) => attended ?? []));
  const trained = new Set<string>(
    registered.filter(({ skills }) => skills.length > 0).flatMap(({ attended }) => attended ?? []),
  );
  const [peopleKey, peopleFigure] = countsPeople(
    'activity.people',
    staff.filter((id) => came.has(id)),
    staff.length,
  );
  const governorsWhoCame = governors.filter((id) => came.has(id));
  const [governorKey, governorFigure] = countsPeople('governors.came', governorsWhoCame);
  const known = document.school.programme.activityKinds.map(({ id }) => id);
  const kinds = [...known, 'other kind'].map((kind) => ({
    kind,
    of: activities.filter(({ kindId }) => (known.includes(kindId) ? kindId : 'other kind') === kind),
  }));
  return [
    counts('activity.held', 'activity', idsOf(activities)),
    sums('activity.minutes', 'minutes', lengthOf(activities)),
    ...kinds
      .filter(({ of }) => of.length > 0)
      .flatMap(({ kind, of }) => [
        counts(`activity.held/${kind}`, 'activity', idsOf(of)),
        sums(`activity.minutes/${kind}`, 'minutes', lengthOf(of)),
      ]),
    ...activities.map(({ id, minutes }) => sums(`activity.length/${id}`, 'minutes', minutes)),
    counts('activity.registers', 'activity', idsOf(registered)),
    countsPeople('staff', staff),
    // Where there was one register only, it counts the same people as attendance does.
    [peopleKey, { ...peopleFigure, from: registered.length === 1 ? ['activity.came'] : [] }],
    // Beside the governors who were trained stand those who came to something else.
    [
      governorKey,
      {
        ...governorFigure,
        groups: [governorsWhoCame.length, governorsWhoCame.filter((id) => !trained.has(id)).length],
      },
    ],
    ...places('activity', registered, staff),
    ...groupRows(document, days).flatMap(({ id, people }: StaffRow) =>
      places(`activity/${id}`, registered, people),
    ),
  ];
}

/** Invitations and attendance, once for each person and activity; who came uninvited counts as invited. */
function places(
  key: string,
  registered: ReturnType<typeof activitiesIn>,
  people: readonly string[],
): readonly Entry[] {
  const taken: string[] = [];
  const missed: string[] = [];
  for (const { invited, attended } of registered) {
    for (const id of people) {
      if (attended?.some((each) => each === id) === true) taken.push(id);
      else if (invited.some((each) => each === id)) missed.push(id);
    }
  }
  const offered = taken.length + missed.length;
  // Of no invitation there is no share: a figure would be wrong whatever it said.
  const share = offered === 0 ? Number.NaN : Math.round((100 * taken.length) / offered);
  return [
    sums(`${key}.invited`, 'count', offered, [howMany([...taken, ...missed]), howMany(missed)]),
    // At a single activity attendances are people, of whom it is known how many there are.
    sums(`${key}.came`, 'count', taken.length, [
      howMany(taken),
      ...(registered.length === 1 ? [people.length - howMany(taken)] : []),
    ]),
    sums(`${key}.share`, 'percent', share, [], [`${key}.came`, `${key}.invited`]),
  ];
}

/** Activities and Teach-meets by the parts of the Standard and by mechanism. */
export function recomputeBalance(document: RawDocument, days: Days): readonly Entry[] {
  const events = [
    ...activitiesIn(document, days).map(({ id, minutes, tags }) => ({
      ref: `activity/${id}`,
      minutes,
      tags,
    })),
    ...Object.values(document.teachMeets)
      .filter(({ day }) => isIn(days, day))
      .map((meet) => ({ ref: `teach-meet/${meet.id}`, minutes: minutesOfTeachMeet(meet), tags: meet.tags })),
  ];
  const { standardParts, mechanisms } = document.school.programme;
  const count = (key: string, of: typeof events): Entry => [
    key,
    {
      unit: 'count',
      value: of.length,
      groups: [],
      counted: new Set(of.map(({ ref }) => ref)),
      from: [],
    },
  ];
  const rows = [
    ...standardParts.map(({ id }) => ({
      list: 'standard',
      id,
      of: events.filter(({ tags }) => tags.standardParts.includes(id)),
    })),
    ...mechanisms.map(({ id }) => ({
      list: 'mechanisms',
      id,
      of: events.filter(({ tags }) => tags.mechanisms.includes(id)),
    })),
  ];
  return [
    count('balance.events', events),
    count(
      'balance.tagged',
      events.filter(({ tags }) => tags.standardParts.length > 0 || tags.mechanisms.length > 0),
    ),
    ...rows.flatMap(({ list, id, of }) => [
      count(`balance.${list}.events/${id}`, of),
      sums(`balance.${list}.minutes/${id}`, 'minutes', lengthOf(of)),
    ]),
  ];
}

/** Minutes of a Teach-meet's sessions and plenaries, minute by minute, so that none counts twice. */
export function minutesOfTeachMeet({ blocks }: RawDocument['teachMeets'][string]): number {
  const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const counted = new Set<number>();
  for (const { kind, start, end } of blocks) {
    if (kind === 'break') continue;
    for (let at = minute(start); at < minute(end); at += 1) counted.add(at);
  }
  return counted.size;
}

/** The school's priorities, and the activities, visits and claims that serve each. */
export function recomputePriorities(document: RawDocument, days: Days): readonly Entry[] {
  const { priorities } = document.school;
  const known = priorities.map(({ id }) => id);
  const served = (of: { readonly priorityId: string }): string =>
    known.includes(of.priorityId) ? of.priorityId : 'none';
  const activities = activitiesIn(document, days);
  const visits = visitsMade(document, days);
  const claims = claimsThatStand(document, days.last);
  const row = (key: string, isOf: (of: { readonly priorityId: string }) => boolean): readonly Entry[] => [
    counts(`priorities.activities/${key}`, 'activity', idsOf(activities.filter(isOf))),
    sums(`priorities.minutes/${key}`, 'minutes', lengthOf(activities.filter(isOf))),
    counts(`priorities.visits/${key}`, 'visit', idsOf(visits.filter(isOf))),
    counts(`priorities.claims/${key}`, 'claim', idsOf(claims.filter(isOf))),
  ];
  return [
    sums('priorities', 'count', priorities.length),
    ...[...known, 'none'].flatMap((id) => row(id, (of) => served(of) === id)),
    ...row('total', () => true),
  ];
}

/** Visits that governors made: held, whether or not reported. */
export const visitsMade = ({ visits }: RawDocument, days: Days) =>
  Object.values(visits).filter(
    ({ day, stage }) => (stage === 'held' || stage === 'reported') && isIn(days, day),
  );

/** Claims made by a day and not withdrawn by it. */
export const claimsThatStand = ({ claims }: RawDocument, day: string) =>
  Object.values(claims).filter(
    ({ madeOn, withdrawnOn }) => madeOn <= day && (withdrawnOn === null || day < withdrawnOn),
  );
