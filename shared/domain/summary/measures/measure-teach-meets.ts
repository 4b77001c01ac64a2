import type { PersonInSummary, SummaryFacts, TeachMeetInSummary } from '../facts/summary-facts';
import { countPeople, countRecords, refs, type Measure } from '../figures/measure';

type People = readonly Pick<PersonInSummary, 'id'>[];

const talksOf = (teachMeets: readonly TeachMeetInSummary[]) =>
  teachMeets.flatMap(({ id, talks }) => talks.map((talk) => ({ id: `${id}/${talk.id}`, talk })));

/** Who of some people presented a talk; said of how many where `outOf` is given. */
export function countPresenters(
  key: string,
  { teachMeets }: Pick<SummaryFacts, 'teachMeets'>,
  people: People,
  outOf: number | null,
): Measure {
  const presented = new Set(talksOf(teachMeets).flatMap(({ talk }) => talk.presenters));
  const theirs = people.filter(({ id }) => presented.has(id)).map(({ id }) => id);
  return countPeople(key, theirs, outOf);
}

/** Who of some people came to a Teach-meet, as its register says; said of how many where `outOf` is given. */
export function countCame(
  key: string,
  { teachMeets }: Pick<SummaryFacts, 'teachMeets'>,
  people: People,
  outOf: number | null,
): Measure {
  const came = new Set<string>(teachMeets.flatMap(({ attended }) => attended ?? []));
  return countPeople(
    key,
    people.filter(({ id }) => came.has(id)).map(({ id }) => id),
    outOf,
  );
}

/** The Teach-meets of a period in figures. */
export function measureTeachMeets(facts: Pick<SummaryFacts, 'teachMeets' | 'people'>, prefix = '') {
  const { teachMeets } = facts;
  const staff = facts.people.filter(({ kind }) => kind === 'staff');
  const governors = facts.people.filter(({ kind }) => kind === 'governor');
  const talks = talksOf(teachMeets);
  const visiting = new Set(
    talks.flatMap(({ talk }) => talk.presenters.filter((id) => id.startsWith('visitor:'))),
  );
  const visitors = teachMeets.reduce((sum, meet) => sum + meet.visitors, 0);
  return {
    held: countRecords(`${prefix}teach-meets.held`, refs('teach-meet', teachMeets)),
    talks: countRecords(`${prefix}teach-meets.talks`, refs('talk', talks)),
    presenters: countPresenters(`${prefix}teach-meets.presenters`, facts, staff, staff.length),
    governorsPresenting: countPresenters(`${prefix}teach-meets.presenting-governors`, facts, governors, null),
    visitorsPresenting: {
      key: `${prefix}teach-meets.presenting-visitors`,
      unit: 'count',
      value: visiting.size,
      records: refs(
        'talk',
        talks.filter(({ talk }) => talk.presenters.some((id) => visiting.has(id))),
      ),
      about: [visiting.size],
    } satisfies Measure,
    came: countCame(`${prefix}teach-meets.came`, facts, staff, staff.length),
    governors: countCame(`${prefix}teach-meets.governors`, facts, governors, null),
    visitors: {
      key: `${prefix}teach-meets.visitors`,
      unit: 'count',
      value: visitors,
      records: refs(
        'teach-meet',
        teachMeets.filter((meet) => meet.visitors > 0),
      ),
      about: [visitors],
    } satisfies Measure,
  };
}
