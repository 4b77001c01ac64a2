import { counts, countsPeople, howMany, sumOf, sums, type Entry } from './figures';
import { showsIn, PRINCIPLES } from './principles';
import { cameTo, isIn, type Days, type RawDocument } from './raw-document';

type Pairing = RawDocument['pairings'][string];

/** The meetings that a pairing held within some days. */
export const meetingsOf = ({ sessions }: Pairing, days: Days) =>
  Object.values(sessions).filter(({ status, day }) => status === 'held' && isIn(days, day));

/** The stage that a pairing had on a day. */
const stageOn = ({ stage, stageChanges }: Pairing, day: string): string =>
  stageChanges.length === 0 ? stage : cameTo(stageChanges, day) || 'proposed';

/** The pairings under way: begun, past the proposal and not closed before the first day; and any that met. */
export const pairingsIn = ({ pairings }: RawDocument, days: Days): readonly Pairing[] =>
  Object.values(pairings).filter((pairing) => {
    if (meetingsOf(pairing, days).length > 0) return true;
    const { startDay, stageChanges, closing } = pairing;
    const wasClosed =
      closing !== null && closing.day < days.first && cameTo(stageChanges, days.first) === 'closed';
    return startDay <= days.last && stageOn(pairing, days.last) !== 'proposed' && !wasClosed;
  });

/** Pairings, meetings and time together, by kind and by stage; and the principles that show. */
export function recomputeMentoring(document: RawDocument, days: Days): readonly Entry[] {
  const pairings = pairingsIn(document, days);
  const kinds = ['mentoring', 'specialist coaching', 'co-coaching', 'mentor-coaching'];
  const stages = ['proposed', 'agreed', 'active', 'pausing', 'closed'];
  const peopleIn = (of: readonly Pairing[]) => of.flatMap(({ people }) => people);
  const count = (key: string, of: readonly Pairing[]) =>
    counts(
      key,
      'pairing',
      of.map(({ id }) => id),
      [howMany(peopleIn(of))],
    );
  const met = (key: string, of: readonly Pairing[]): readonly Entry[] => {
    const meetings = of.flatMap((pairing) => meetingsOf(pairing, days));
    const about = [howMany(peopleIn(of.filter((pairing) => meetingsOf(pairing, days).length > 0)))];
    return [
      sums(`${key}.meetings`, 'count', meetings.length, about),
      sums(
        `${key}.minutes`,
        'minutes',
        sumOf(meetings, ({ minutes }) => minutes),
        about,
      ),
    ];
  };
  return [
    count('mentoring.pairings', pairings),
    countsPeople('mentoring.people', peopleIn(pairings)),
    ...met('mentoring', pairings),
    ...kinds.flatMap((kind) => {
      const of = pairings.filter((pairing) => pairing.kind === kind);
      return [count(`mentoring/${kind}.pairings`, of), ...met(`mentoring/${kind}`, of)];
    }),
    ...stages.flatMap((stage) => {
      const of = pairings.filter((pairing) => stageOn(pairing, days.last) === stage);
      return stage === 'proposed' && of.length === 0 ? [] : [count(`mentoring.stage/${stage}.pairings`, of)];
    }),
    ...PRINCIPLES.map((principle): Entry => {
      const showing = pairings.filter((pairing) => showsIn(principle, pairing, document.school));
      const others = pairings.filter((pairing) => !showing.includes(pairing));
      const [key, figure] = count(`principles/${principle}`, showing);
      const groups = [showing, others, pairings].map((of) => howMany(peopleIn(of)));
      return [key, { ...figure, groups }];
    }),
  ];
}
