import type { Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import { listGovernorsDue, type GovernorDue, type GovernorsSource } from '../governor/list-governors-due';
import type { Task } from './task';

type Kind = GovernorDue['kind'];

const TITLES: Readonly<
  Record<
    Kind,
    {
      readonly one: string;
      readonly many: (count: number) => string;
      readonly action: string;
      readonly href: string;
    }
  >
> = {
  'term ended': {
    one: 'A term of office has ended',
    many: (count) => `${plural(count, 'term', 'terms')} of office have ended`,
    action: 'Open the board',
    href: '/governors',
  },
  'term ending': {
    one: 'A term of office ends soon',
    many: (count) => `${plural(count, 'term', 'terms')} of office end soon`,
    action: 'Open the board',
    href: '/governors',
  },
  'questions to send': {
    one: 'Send the questions of a visit ahead',
    many: (count) => `Send the questions of ${plural(count, 'visit')} ahead`,
    action: 'See which',
    href: '/governors/visits',
  },
  'visit to hold': {
    one: 'Say whether a visit was held',
    many: (count) => `Say whether ${plural(count, 'visit')} were held`,
    action: 'See which',
    href: '/governors/visits',
  },
  'visit to report': {
    one: 'Write up a governors’ visit',
    many: (count) => `Write up ${plural(count, 'governors’ visit')}`,
    action: 'See which',
    href: '/governors/visits',
  },
  'follow-up': {
    one: 'Follow up a governors’ visit',
    many: (count) => `${plural(count, 'follow-up')} of governors’ visits`,
    action: 'See which',
    href: '/governors/visits',
  },
};
/** Object.keys cannot say that the keys of TITLES are kinds. */
const KINDS = Object.keys(TITLES) as readonly Kind[];

/**
 * What governors need of the coordinator: terms of office first, then visits and what was agreed on them. What several
 * need is one task, so that the list stays short.
 */
export function listGovernorTasks(source: GovernorsSource & { readonly today: Day }): readonly Task[] {
  const dues = listGovernorsDue(source, source.today);
  return KINDS.flatMap((kind): readonly Task[] => {
    const ofKind = dues.filter((due) => due.kind === kind);
    const [first] = ofKind;
    if (first === undefined) return [];
    const { one, many, action, href } = TITLES[kind];
    const isOne = ofKind.length === 1;
    return [
      {
        key: `governors ${kind}`,
        title: isOne ? one : many(ofKind.length),
        detail: isOne ? `${first.words}.` : `The first: ${first.words}.`,
        ...(isOne && 'visitId' in first
          ? { action: 'Open the visit', href: `/governors/visits/${first.visitId}` }
          : { action, href }),
      },
    ];
  });
}
