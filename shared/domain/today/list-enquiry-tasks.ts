import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import type { Enquiry } from '../enquiry/enquiry';
import { listEnquiriesDue, type EnquiryDue } from '../enquiry/list-enquiries-due';
import { nameOf, type People } from '../people/name-of';
import type { School } from '../school/school';
import type { Task } from './task';

type Source = {
  readonly school: School;
  readonly people: People;
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly today: Day;
};

/**
 * What enquiries need of the coordinator: a cycle to begin, outcomes to review, later evidence to look for, and what is
 * missing. What many of them need is one task, so that the list stays short.
 */
export function listEnquiryTasks(source: Source): readonly Task[] {
  const { school, people, enquiries, today } = source;
  const dues = listEnquiriesDue(enquiries, people, school.enquiries.cycles, today);
  const of = (kind: EnquiryDue['kind']) => dues.filter((due) => due.kind === kind);
  return [
    ...cycleTasks(source),
    ...outcomeTasks(of('outcome'), source),
    ...evidenceTasks(of('later evidence'), source),
    ...gapTasks(of('gaps'), source),
  ];
}

function cycleTasks({ school, enquiries, today }: Source): readonly Task[] {
  return school.enquiries.cycles
    .filter(
      ({ id, startDay, endDay }) =>
        startDay <= today &&
        today <= endDay &&
        Object.values(enquiries).every(({ cycleId }) => cycleId !== id),
    )
    .map(({ id, name, startDay }) => ({
      key: `begin-cycle ${id}`,
      title: `Begin the appraisal cycle ${name}`,
      detail: `It began on ${formatDay(startDay)}, and nobody has an enquiry in it yet.`,
      action: 'Begin the cycle',
      href: `/enquiries?cycle=${encodeURIComponent(id)}&new=cycle`,
    }));
}

function outcomeTasks(dues: readonly EnquiryDue[], { people }: Source): readonly Task[] {
  const [first] = dues;
  if (first === undefined) return [];
  if (dues.length === 1) {
    const title = `Review the outcome of ${nameOf(people, first.personId)}’s enquiry`;
    return [enquiryTask('outcome', title, sayDay(first), first, 'review')];
  }
  const late = dues.filter(({ isLate }) => isLate).length;
  return [
    {
      key: 'outcomes',
      title: `${plural(dues.length, 'outcome')} to review`,
      detail: `${sayLate(late)}The first: ${first.words}.`,
      action: 'See which',
      href: '/enquiries?cycle=all&needs=outcome',
    },
  ];
}

function evidenceTasks(dues: readonly EnquiryDue[], { people }: Source): readonly Task[] {
  const [first] = dues;
  if (first === undefined) return [];
  if (dues.length === 1) {
    const title = `See what changed after ${nameOf(people, first.personId)}’s enquiry`;
    return [enquiryTask('later-evidence', title, sayDay(first), first, 'later')];
  }
  const late = dues.filter(({ isLate }) => isLate).length;
  return [
    {
      key: 'later-evidence',
      title: `${plural(dues.length, 'enquiry', 'enquiries')} to look at again`,
      detail: `${sayLate(late)}The first: ${first.words}.`,
      action: 'See which',
      href: '/enquiries?cycle=all&needs=later-evidence',
    },
  ];
}

function gapTasks(dues: readonly EnquiryDue[], { people }: Source): readonly Task[] {
  const [first] = dues;
  if (first === undefined) return [];
  if (dues.length === 1) {
    const title = `Something is missing in ${nameOf(people, first.personId)}’s enquiry`;
    return [enquiryTask('gaps', title, `${first.words}.`, first)];
  }
  return [
    {
      key: 'gaps',
      title: `${dues.length.toLocaleString('en-GB')} enquiries with something still to note`,
      detail: 'What each lacks at its stage. Nothing stops anybody; it is there to remind.',
      action: 'See which',
      href: '/enquiries?cycle=all&needs=gaps',
    },
  ];
}

const sayLate = (count: number) => (count === 0 ? '' : `${count} ${count === 1 ? 'is' : 'are'} overdue. `);

const sayDay = ({ day, isLate, words }: EnquiryDue) =>
  day === null ? `${words}.` : `${isLate ? 'It was due by' : 'Due by'} ${formatDay(day)}.`;

function enquiryTask(key: string, title: string, detail: string, { enquiryId }: EnquiryDue, part = ''): Task {
  const address = `/enquiries/${encodeURIComponent(enquiryId)}`;
  return {
    key: `enquiry ${key}`,
    title,
    detail,
    action: 'Open the enquiry',
    href: part === '' ? address : `${address}?part=${part}`,
  };
}
