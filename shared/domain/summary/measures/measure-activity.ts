import type { ActivityInSummary, PersonInSummary, SummaryFacts } from '../facts/summary-facts';
import { countPeople, countRecords, refs, shareOf, type Measure } from '../figures/measure';

/** Places at activities whose register was taken: offered to some people, and taken by them. */
export type PlacesTaken = {
  readonly invited: Measure;
  readonly came: Measure;
  readonly share: Measure;
};

/** The activities whose register was taken. */
const registered = ({ activities }: Pick<SummaryFacts, 'activities'>): readonly ActivityInSummary[] =>
  activities.filter(({ attended }) => attended !== null);

/**
 * How often some people were invited and came, over the activities whose register was taken. Somebody who came without
 * an invitation counts as invited. Of the two, it is the invitations that leave people out: attendances can be worked out
 * from the hours of activities of one length, so that withholding them instead would hide nothing.
 */
export function measurePlaces(
  key: string,
  facts: Pick<SummaryFacts, 'activities'>,
  people: readonly Pick<PersonInSummary, 'id'>[],
): PlacesTaken {
  const counted = new Set<string>(people.map(({ id }) => id));
  const [asked, came, missed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [places, taken] = [0, 0];
  const offered: ActivityInSummary[] = [];
  const attended: ActivityInSummary[] = [];
  for (const activity of registered(facts)) {
    const there = new Set<string>(activity.attended ?? []);
    const here = new Set<string>([...activity.invited, ...there].filter((id) => counted.has(id)));
    if (here.size > 0) offered.push(activity);
    let takenHere = 0;
    for (const id of here) {
      asked.add(id);
      if (there.has(id)) {
        came.add(id);
        takenHere += 1;
      } else missed.add(id);
    }
    if (takenHere > 0) attended.push(activity);
    places += here.size;
    taken += takenHere;
  }
  const invited: Measure = {
    key: `${key}.invited`,
    unit: 'count',
    value: places,
    records: refs('activity', offered),
    about: [asked.size, missed.size],
    isPart: true,
  };
  // At a single activity attendances are people, and how many there are in all is known.
  const absent = registered(facts).length === 1 ? [counted.size - came.size] : [];
  const cameTo: Measure = {
    key: `${key}.came`,
    unit: 'count',
    value: taken,
    records: refs('activity', attended),
    about: [came.size, ...absent],
  };
  return { invited, came: cameTo, share: shareOf(`${key}.share`, cameTo, invited) };
}

/** Activities held, registers taken, and how many of the staff came to at least one. */
export function measureActivity(facts: Pick<SummaryFacts, 'activities' | 'people'>, prefix = '') {
  const staff = facts.people.filter(({ kind }) => kind === 'staff');
  const cameAtAll = new Set(registered(facts).flatMap(({ attended }) => attended ?? []));
  const places = measurePlaces(`${prefix}activity`, facts, staff);
  const tookPart = countPeople(
    `${prefix}activity.people`,
    staff.filter(({ id }) => cameAtAll.has(id)).map(({ id }) => id),
    staff.length,
  );
  return {
    held: countRecords(`${prefix}activity.held`, refs('activity', facts.activities)),
    registers: countRecords(`${prefix}activity.registers`, refs('activity', registered(facts))),
    places,
    // At a single activity people and attendances are the same figure.
    tookPart: registered(facts).length === 1 ? { ...tookPart, from: [places.came.key] } : tookPart,
    staff: countPeople(
      `${prefix}staff`,
      staff.map(({ id }) => id),
      null,
    ),
  };
}
