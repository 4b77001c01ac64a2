import type { Day } from '../../lib/day';
import type { Activity } from '../activity/activity';
import type { Award } from '../bursary/award';
import type { Fund } from '../bursary/fund';
import type { Claim } from '../claim/claim';
import type { LedgerEntry } from '../bursary/ledger-entry';
import type { Enquiry } from '../enquiry/enquiry';
import type { Visit } from '../governor/visit';
import type { Change } from '../history/change';
import type { Pairing } from '../mentoring/relationship/pairing';
import type { Round } from '../mentoring/round/round';
import { hasLeft, type Person } from '../people/person';
import type { School } from '../school/school';
import type { Summary } from '../summary/summary';
import { suggestDays } from '../teach-meet/plan/suggest-days';
import type { People } from '../teach-meet/plan/words';
import type { TeachMeet } from '../teach-meet/teach-meet';
import { listActivityTasks } from './list-activity-tasks';
import { listBursaryTasks } from './list-bursary-tasks';
import { listEnquiryTasks } from './list-enquiry-tasks';
import { listGovernorTasks } from './list-governor-tasks';
import { listMentoringTasks } from './list-mentoring-tasks';
import { listRecordTasks } from './list-record-tasks';
import { listSummaryTasks } from './list-summary-tasks';
import { listTeachMeetTasks } from './list-teach-meet-tasks';
import type { Task } from './task';

type Source = {
  readonly school: School;
  readonly people: People;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly rounds: Readonly<Record<string, Round>>;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly funds: Readonly<Record<string, Fund>>;
  readonly awards: Readonly<Record<string, Award>>;
  readonly ledger: readonly LedgerEntry[];
  readonly activities: Readonly<Record<string, Activity>>;
  readonly visits: Readonly<Record<string, Visit>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly summaries: Readonly<Record<string, Summary>>;
  readonly history: readonly Change[];
  readonly today: Day;
};

/** The tasks of one part of the work. */
export type TaskGroup = { readonly title: string; readonly tasks: readonly Task[] };

/**
 * What needs the coordinator now, by part of the work, the most pressing first: the staff list, mentoring and coaching,
 * enquiries, bursaries, each Teach-meet still to come, soonest first, then registers, governors, the term's summary and
 * the records themselves. A part that needs nothing is left out.
 */
export function listTasks(source: Source): readonly TaskGroup[] {
  const { school, people, teachMeets, today } = source;
  const staff = Object.values<Person>(people).filter(
    (person) => person.kind === 'staff' && !hasLeft(person, today),
  );
  const coming = Object.values(teachMeets)
    .filter((teachMeet) => teachMeet.day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const books = { ...source, financialYearStart: school.financialYearStart };
  const groups: readonly TaskGroup[] = [
    { title: 'Staff list', tasks: staff.length === 0 ? [IMPORT_STAFF] : [] },
    { title: 'Mentoring and coaching', tasks: listMentoringTasks(source) },
    { title: 'Enquiries', tasks: listEnquiryTasks(source) },
    { title: 'Bursaries', tasks: listBursaryTasks(books, people, today) },
    {
      title: 'Teach-meets',
      tasks:
        coming.length === 0
          ? [planTeachMeet(source)]
          : coming.flatMap((teachMeet) => listTeachMeetTasks(teachMeet, source)),
    },
    { title: 'Activities', tasks: listActivityTasks(source) },
    { title: 'Governors', tasks: listGovernorTasks(source) },
    { title: 'Summaries', tasks: listSummaryTasks(source) },
    { title: 'Records', tasks: listRecordTasks(source) },
  ];
  return groups.filter(({ tasks }) => tasks.length > 0);
}

const IMPORT_STAFF: Task = {
  key: 'import-staff',
  title: 'Bring in your staff list',
  detail: 'A file from SIMS, Arbor, Google Workspace or Microsoft 365 will do.',
  action: 'Import a staff list',
  href: '/people/import',
};

function planTeachMeet({ school, today }: Source): Task {
  const next = suggestDays(school, today)[0];
  return {
    key: 'plan-teach-meet',
    title: 'Plan the next Teach-meet',
    detail:
      next === undefined
        ? 'No INSET day is ahead in your calendar.'
        : `Your next INSET day is ${next.label}.`,
    action: 'Plan a Teach-meet',
    href: '/teach-meets',
  };
}
