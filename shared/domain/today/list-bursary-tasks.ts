import { formatMoney } from '../../lib/money';
import { plural } from '../../lib/plural';
import type { Day } from '../../lib/day';
import type { Books } from '../bursary/books';
import type { Role } from '../bursary/fund';
import { listBursariesDue, type BursaryDue } from '../bursary/list-bursaries-due';
import type { People } from '../people/name-of';
import type { Task } from './task';

type Kind = BursaryDue['kind'];
type OfAward = Extract<BursaryDue, { readonly awardId: unknown }>;

const WAITS_FOR: Readonly<Record<Role, string>> = {
  head: 'the head',
  governors: 'the governors',
  'CPD lead': 'you',
  'business manager': 'the business manager',
};

/**
 * What bursaries need of the coordinator: decisions by who takes them, awards to begin, applications back for discussion,
 * reports, money left over, funds over their budget. What many awards need is one task, so that the list stays short.
 */
export function listBursaryTasks(books: Books, people: People, today: Day): readonly Task[] {
  const dues = listBursariesDue(books, people, today);
  const ofAwards = (...kinds: readonly Kind[]): readonly OfAward[] =>
    dues.filter((due): due is OfAward => 'awardId' in due && kinds.includes(due.kind));
  const byRole = (['head', 'governors', 'business manager'] as const).flatMap((role) =>
    grouped({
      key: `approve ${role}`,
      dues: ofAwards('to approve').filter((due) => 'by' in due && due.by === role),
      one: `An application waits for ${WAITS_FOR[role]}`,
      many: (count) => `${plural(count, 'application')} wait for ${WAITS_FOR[role]}`,
      href: '/bursaries?show=decision',
    }),
  );
  return [
    ...byRole,
    ...grouped({
      key: 'begin',
      dues: ofAwards('to begin'),
      one: 'An award can begin',
      many: (count) => `${plural(count, 'award')} can begin`,
      href: '/bursaries?show=decision',
    }),
    ...grouped({
      key: 'returned',
      dues: ofAwards('returned'),
      one: 'An application is back for discussion',
      many: (count) => `${plural(count, 'application')} are back for discussion`,
      href: '/bursaries',
    }),
    ...grouped({
      key: 'reports',
      dues: ofAwards('report overdue', 'report due', 'no report day'),
      one: 'A bursary’s outcome is to be told',
      many: (count) => `${plural(count, 'bursary', 'bursaries')} whose outcome is to be told`,
      href: '/bursaries?show=report',
    }),
    ...unspentTasks(dues),
    ...overBudgetTasks(dues),
  ];
}

function grouped(of: {
  readonly key: string;
  readonly dues: readonly OfAward[];
  readonly one: string;
  readonly many: (count: number) => string;
  readonly href: string;
}): readonly Task[] {
  const { key, dues, one, many, href } = of;
  const [first] = dues;
  if (first === undefined) return [];
  return dues.length === 1
    ? [awardTask(key, one, first)]
    : [
        {
          key: `bursary ${key}`,
          title: many(dues.length),
          detail: `The first: ${first.words}.`,
          action: 'See which',
          href,
        },
      ];
}

function unspentTasks(dues: readonly BursaryDue[]): readonly Task[] {
  const unspent = dues.filter((due) => due.kind === 'unspent to return');
  const [first] = unspent;
  if (first === undefined) return [];
  const pence = unspent.reduce((sum, due) => sum + due.pence, 0);
  const title = `${formatMoney(pence)} of ended awards still set aside`;
  if (unspent.length === 1) return [awardTask('unspent', title, first)];
  return [
    {
      key: 'bursary unspent',
      title,
      detail: `In ${plural(unspent.length, 'award')}. Give back what will not be spent, and it is there for others.`,
      action: 'See which',
      href: '/bursaries?show=unspent',
    },
  ];
}

function overBudgetTasks(dues: readonly BursaryDue[]): readonly Task[] {
  return dues
    .filter((due) => due.kind === 'over budget')
    .map(({ fundId, words }) => ({
      key: `over-budget ${fundId}`,
      title: 'A fund is over its budget',
      detail: `${words}.`,
      action: 'Open the funds',
      href: '/bursaries/funds',
    }));
}

const awardTask = (key: string, title: string, { awardId, words }: OfAward): Task => ({
  key: `bursary ${key}`,
  title,
  detail: `${words}.`,
  action: 'Open the award',
  href: `/bursaries/awards/${encodeURIComponent(awardId)}`,
});
