import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import { whenDue } from '../mentoring/relationship/due';
import { namePairing } from '../mentoring/relationship/name-pairing';
import { nameOf, type People } from '../people/name-of';
import { listOverdueActions } from '../mentoring/relationship/open-actions';
import type { Pairing } from '../mentoring/relationship/pairing';
import { findRecontract } from '../mentoring/relationship/recontract';
import { whoHasToAgree } from '../mentoring/relationship/who-has-to-agree';
import { listWaiting } from '../mentoring/round/list-waiting';
import type { Round } from '../mentoring/round/round';
import type { School } from '../school/school';
import type { Task } from './task';

type Source = {
  readonly school: School;
  readonly people: People;
  readonly rounds: Readonly<Record<string, Round>>;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly today: Day;
};

/**
 * What mentoring and coaching need of the coordinator: agreements, meetings that are late, a round to confirm, actions,
 * people who wait for a partner. What many pairings need is one task, so that the list stays short.
 */
export function listMentoringTasks(source: Source): readonly Task[] {
  return [
    ...agreementTasks(source),
    ...overdueTasks(source),
    ...roundTasks(source),
    ...actionTasks(source),
    ...waitingTasks(source),
  ];
}

function roundTasks({ rounds }: Source): readonly Task[] {
  return Object.values<Round>(rounds)
    .filter(({ confirmedOn, proposal }) => confirmedOn === null && proposal.pairs.length > 0)
    .toSorted((one, other) => one.madeOn.localeCompare(other.madeOn))
    .map(({ id, name, proposal }) => ({
      key: `round ${id}`,
      title: `Confirm the round “${name}”`,
      detail: `${plural(proposal.pairs.length, 'pair is', 'pairs are')} proposed${
        proposal.leftOver.length === 0
          ? '.'
          : `, and ${plural(proposal.leftOver.length, 'person is', 'people are')} left over.`
      } Nothing begins before you confirm it.`,
      action: 'Open the round',
      href: `/mentoring/rounds/${id}`,
    }));
}

function overdueTasks({ pairings, people, school, today }: Source): readonly Task[] {
  const late = Object.values<Pairing>(pairings)
    .map((pairing) => ({ pairing, due: whenDue(pairing, school, today) }))
    .filter(({ due }) => due.state === 'overdue');
  const first = late.toSorted((one, other) =>
    (one.due.nextDay ?? '').localeCompare(other.due.nextDay ?? ''),
  )[0];
  if (first === undefined) return [];
  const [words, name] = [first.due.words, namePairing(first.pairing, people)];
  return [
    late.length === 1
      ? pairingTask('overdue', `${name} have not met in time`, `${words}.`, first.pairing)
      : {
          key: 'overdue',
          title: `${plural(late.length, 'pairing has', 'pairings have')} not met in time`,
          detail: `The first was due by ${formatDay(first.due.nextDay ?? today)}: ${name}.`,
          action: 'See which',
          href: '/mentoring?show=overdue',
        },
  ];
}

function agreementTasks({ pairings, people, school, today }: Source): readonly Task[] {
  const all = Object.values<Pairing>(pairings);
  const toAgree = all.filter((pairing) => whoHasToAgree(pairing, people) !== null);
  const again = all.filter((pairing) => findRecontract(pairing, school, today) !== null);
  const [first, firstAgain] = [toAgree[0], again[0]];
  return [
    ...(first === undefined
      ? []
      : [
          toAgree.length === 1
            ? pairingTask(
                'agreement',
                `Agree how ${namePairing(first, people)} work together`,
                `${whoHasToAgree(first, people)?.words ?? ''}.`,
                first,
              )
            : {
                key: 'agreements',
                title: `${plural(toAgree.length, 'learning agreement')} to complete`,
                detail: `${countUnwritten(toAgree)} Each is agreed by everybody in the pairing.`,
                action: 'See which',
                href: '/mentoring?show=agreements',
              },
        ]),
    ...(firstAgain === undefined
      ? []
      : [
          again.length === 1
            ? pairingTask(
                'agree-again',
                `A new term for ${namePairing(firstAgain, people)}`,
                findRecontract(firstAgain, school, today)?.words ?? '',
                firstAgain,
              )
            : {
                key: 'agree-again',
                title: `${plural(again.length, 'pairing')} to agree again this term`,
                detail: 'A new term has begun since they last looked at their learning agreement.',
                action: 'See which',
                href: '/mentoring?show=agreements',
              },
        ]),
  ];
}

function countUnwritten(pairings: readonly Pairing[]): string {
  const count = pairings.filter(({ agreement }) => agreement === null).length;
  return count === 0 ? 'All are written.' : `${plural(count, 'is', 'are')} not written yet.`;
}

function actionTasks({ pairings, people, today }: Source): readonly Task[] {
  const late = Object.values<Pairing>(pairings)
    .map((pairing) => ({ pairing, count: listOverdueActions(pairing, today).length }))
    .filter(({ count }) => count > 0);
  const first = late[0];
  if (first === undefined) return [];
  const count = late.reduce((sum, each) => sum + each.count, 0);
  const title = `${plural(count, 'agreed action')} past ${count === 1 ? 'its' : 'their'} day`;
  if (late.length === 1) {
    return [
      pairingTask(
        'actions',
        title,
        `In the pairing of ${namePairing(first.pairing, people)}.`,
        first.pairing,
      ),
    ];
  }
  return [
    {
      key: 'actions',
      title,
      detail: `In ${plural(late.length, 'pairing')}. Tick off what has been done, or give it another day.`,
      action: 'See which',
      href: '/mentoring?show=actions',
    },
  ];
}

function waitingTasks({ people, pairings, rounds, today }: Source): readonly Task[] {
  const waiting = [
    ...new Set(listWaiting({ people, pairings, rounds }, today).map(({ personId }) => personId)),
  ];
  const [first] = waiting;
  if (first === undefined) return [];
  return [
    {
      key: 'waiting',
      title:
        waiting.length === 1
          ? `${nameOf(people, first)} waits for a partner`
          : `${plural(waiting.length, 'person', 'people')} wait for a partner`,
      detail: 'Pair them by hand, or take them into the next round.',
      action: 'See who waits',
      href: '/mentoring',
    },
  ];
}

function pairingTask(key: string, title: string, detail: string, { id }: Pairing): Task {
  return { key, title, detail, action: 'Open the pairing', href: `/mentoring/pairings/${id}` };
}
