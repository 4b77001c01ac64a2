import { counts, countsPeople, sumOf, type Entry } from './figures';
import { isIn, type Days, type RawDocument } from './raw-document';
import { groupRows, isVisitor, peopleOf, talksOf } from './who';

/** Teach-meets, their published talks, who presented and who came. */
export function recomputeTeachMeets(document: RawDocument, days: Days): readonly Entry[] {
  const meets = Object.values(document.teachMeets).filter(({ day }) => isIn(days, day));
  const talks = meets.flatMap(talksOf);
  const presented = new Set(talks.flatMap(({ presenters }) => presenters));
  const came = new Set<string>(meets.flatMap(({ attendance }) => attendance?.attended ?? []));
  const { staff, governors } = peopleOf(document, days);
  const those = (of: readonly string[], did: ReadonlySet<string>) => of.filter((id) => did.has(id));
  const visiting = [...presented].filter(isVisitor).length;
  const visitors = sumOf(meets, ({ attendance }) => attendance?.visitors ?? 0);
  const visitorFigure = (value: number) => ({
    unit: 'count' as const,
    value,
    groups: [value],
    // Nobody from outside is a record of the school's.
    counted: null,
    from: [],
  });
  return [
    counts(
      'teach-meets.held',
      'teach-meet',
      meets.map(({ id }) => id),
    ),
    counts(
      'teach-meets.talks',
      'talk',
      talks.map(({ id }) => id),
    ),
    countsPeople('teach-meets.presenters', those(staff, presented), staff.length),
    countsPeople('teach-meets.presenting-governors', those(governors, presented)),
    ['teach-meets.presenting-visitors', visitorFigure(visiting)],
    countsPeople('teach-meets.came', those(staff, came), staff.length),
    countsPeople('teach-meets.governors', those(governors, came)),
    ['teach-meets.visitors', visitorFigure(visitors)],
    ...groupRows(document, days).flatMap(({ id, people }) => [
      countsPeople(`teach-meets.presenters/${id}`, those(people, presented)),
      countsPeople(`teach-meets.came/${id}`, those(people, came)),
    ]),
  ];
}
