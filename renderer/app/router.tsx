import {
  Outlet,
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { TodayScreen } from '../features/today/today-screen';
import { PeopleScreen } from '../features/people/people-screen';
import { PersonScreen } from '../features/people/person-screen';
import { ImportScreen } from '../features/people/import/import-screen';
import { TeachMeetsScreen } from '../features/teach-meets/teach-meets-screen';
import { TeachMeetScreen } from '../features/teach-meets/teach-meet-screen';
import { PlanScreen } from '../features/teach-meets/plan/plan-screen';
import { TimekeeperScreen } from '../features/teach-meets/timekeeper/timekeeper-screen';
import { readTimekeeperSearch } from '../features/teach-meets/timekeeper/timekeeper-search';
import { TalksScreen } from '../features/teach-meets/talks/talks-screen';
import { TimetableScreen } from '../features/teach-meets/timetable/timetable-screen';
import { PrintScreen } from '../features/teach-meets/print/print-screen';
import { BoardScreen } from '../features/mentoring/board/board-screen';
import { MentorsScreen } from '../features/mentoring/load/mentors-screen';
import { PairingScreen } from '../features/mentoring/pairing/pairing-screen';
import { PrinciplesScreen } from '../features/mentoring/principles/principles-screen';
import { CompareRoundsScreen } from '../features/mentoring/rounds/compare-rounds-screen';
import { RoundScreen } from '../features/mentoring/rounds/round-screen';
import { RoundsScreen } from '../features/mentoring/rounds/rounds-screen';
import { EnquiriesScreen } from '../features/enquiries/enquiries-screen';
import { EnquiryScreen } from '../features/enquiries/enquiry-screen';
import { ThreadsScreen } from '../features/enquiries/threads-screen';
import { AwardScreen } from '../features/bursaries/award-screen';
import { BursariesScreen } from '../features/bursaries/bursaries-screen';
import { FundsScreen } from '../features/bursaries/funds-screen';
import { LedgerScreen } from '../features/bursaries/ledger-screen';
import { YearEndsScreen } from '../features/bursaries/year-ends-screen';
import { CalendarScreen } from '../features/today/calendar-screen';
import { ActivitiesScreen } from '../features/activities/activities-screen';
import { HoursScreen } from '../features/activities/hours-screen';
import { BalanceScreen } from '../features/activities/balance-screen';
import { ActivityScreen } from '../features/activities/activity-screen';
import { GovernorsScreen } from '../features/governors/governors-screen';
import { VisitsScreen } from '../features/governors/visits-screen';
import { VisitScreen } from '../features/governors/visit-screen';
import { ClaimsScreen } from '../features/governors/claims-screen';
import { SummariesScreen } from '../features/summaries/summaries-screen';
import { SummaryScreen } from '../features/summaries/summary-screen';
import { HistoryScreen } from '../features/records/history-screen';
import { AccessScreen } from '../features/records/access-screen';
import { KeepingScreen } from '../features/records/keeping-screen';
import { ExportScreen } from '../features/records/export-screen';
import { RegisterScreen } from '../features/teach-meets/register/register-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { NotFoundScreen } from './not-found-screen';
import { Shell } from './shell';

const root = createRootRoute({ component: Outlet });
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const today = createRoute({ getParentRoute: () => shell, path: '/', component: TodayScreen });
const people = createRoute({ getParentRoute: () => shell, path: '/people', component: PeopleScreen });
const importStaff = createRoute({
  getParentRoute: () => shell,
  path: '/people/import',
  component: ImportScreen,
});
const person = createRoute({
  getParentRoute: () => shell,
  path: '/people/$personId',
  component: PersonScreen,
});
const teachMeets = createRoute({
  getParentRoute: () => shell,
  path: '/teach-meets',
  component: TeachMeetsScreen,
});
const teachMeet = createRoute({
  getParentRoute: () => shell,
  path: '/teach-meets/$teachMeetId',
  component: TeachMeetScreen,
});
const teachMeetStart = createRoute({
  getParentRoute: () => teachMeet,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/teach-meets/$teachMeetId/plan', params, replace: true });
  },
});
const plan = createRoute({ getParentRoute: () => teachMeet, path: '/plan', component: PlanScreen });
const talks = createRoute({ getParentRoute: () => teachMeet, path: '/talks', component: TalksScreen });
const timetable = createRoute({
  getParentRoute: () => teachMeet,
  path: '/timetable',
  component: TimetableScreen,
});
const print = createRoute({ getParentRoute: () => teachMeet, path: '/print', component: PrintScreen });
const register = createRoute({
  getParentRoute: () => teachMeet,
  path: '/register',
  component: RegisterScreen,
});
const timekeeper = createRoute({
  getParentRoute: () => root,
  path: '/timekeeper/$teachMeetId',
  validateSearch: readTimekeeperSearch,
  component: TimekeeperScreen,
});
const mentoring = createRoute({ getParentRoute: () => shell, path: '/mentoring', component: BoardScreen });
const principles = createRoute({
  getParentRoute: () => shell,
  path: '/mentoring/principles',
  component: PrinciplesScreen,
});
const mentors = createRoute({
  getParentRoute: () => shell,
  path: '/mentoring/mentors',
  component: MentorsScreen,
});
const rounds = createRoute({
  getParentRoute: () => shell,
  path: '/mentoring/rounds',
  component: RoundsScreen,
});
const compareRounds = createRoute({
  getParentRoute: () => shell,
  path: '/mentoring/rounds/compare',
  component: CompareRoundsScreen,
});
const round = createRoute({
  getParentRoute: () => shell,
  path: '/mentoring/rounds/$roundId',
  component: RoundScreen,
});
const pairing = createRoute({
  getParentRoute: () => shell,
  path: '/mentoring/pairings/$pairingId',
  component: PairingScreen,
});
const enquiries = createRoute({
  getParentRoute: () => shell,
  path: '/enquiries',
  component: EnquiriesScreen,
});
const threads = createRoute({
  getParentRoute: () => shell,
  path: '/enquiries/threads',
  component: ThreadsScreen,
});
const enquiry = createRoute({
  getParentRoute: () => shell,
  path: '/enquiries/$enquiryId',
  component: EnquiryScreen,
});
const bursaries = createRoute({
  getParentRoute: () => shell,
  path: '/bursaries',
  component: BursariesScreen,
});
const ledger = createRoute({
  getParentRoute: () => shell,
  path: '/bursaries/ledger',
  component: LedgerScreen,
});
const funds = createRoute({ getParentRoute: () => shell, path: '/bursaries/funds', component: FundsScreen });
const yearEnds = createRoute({
  getParentRoute: () => shell,
  path: '/bursaries/year-ends',
  component: YearEndsScreen,
});
const award = createRoute({
  getParentRoute: () => shell,
  path: '/bursaries/awards/$awardId',
  component: AwardScreen,
});
const calendar = createRoute({ getParentRoute: () => shell, path: '/calendar', component: CalendarScreen });
const activities = createRoute({
  getParentRoute: () => shell,
  path: '/activities',
  component: ActivitiesScreen,
});
const hours = createRoute({ getParentRoute: () => shell, path: '/activities/hours', component: HoursScreen });
const balance = createRoute({
  getParentRoute: () => shell,
  path: '/activities/balance',
  component: BalanceScreen,
});
const activity = createRoute({
  getParentRoute: () => shell,
  path: '/activities/$activityId',
  component: ActivityScreen,
});
const governors = createRoute({
  getParentRoute: () => shell,
  path: '/governors',
  component: GovernorsScreen,
});
const visits = createRoute({
  getParentRoute: () => shell,
  path: '/governors/visits',
  component: VisitsScreen,
});
const visit = createRoute({
  getParentRoute: () => shell,
  path: '/governors/visits/$visitId',
  component: VisitScreen,
});
const claims = createRoute({
  getParentRoute: () => shell,
  path: '/governors/claims',
  component: ClaimsScreen,
});
const summaries = createRoute({
  getParentRoute: () => shell,
  path: '/summaries',
  component: SummariesScreen,
});
const summary = createRoute({
  getParentRoute: () => shell,
  path: '/summaries/$summaryId',
  component: SummaryScreen,
});
const changes = createRoute({ getParentRoute: () => shell, path: '/records', component: HistoryScreen });
const access = createRoute({ getParentRoute: () => shell, path: '/records/access', component: AccessScreen });
const keeping = createRoute({
  getParentRoute: () => shell,
  path: '/records/keeping',
  component: KeepingScreen,
});
const everything = createRoute({
  getParentRoute: () => shell,
  path: '/records/export',
  component: ExportScreen,
});
const settings = createRoute({ getParentRoute: () => shell, path: '/settings', component: SettingsScreen });
const settingsSection = createRoute({
  getParentRoute: () => shell,
  path: '/settings/$section',
  component: SettingsScreen,
});

/** Every other address, with the places of the app still in reach. */
const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFoundScreen });

/** The screens by address; the address stands behind `#`, so that the app's one page serves them all. */
export const router = createRouter({
  routeTree: root.addChildren([
    shell.addChildren([
      today,
      people,
      importStaff,
      person,
      teachMeets,
      teachMeet.addChildren([teachMeetStart, plan, talks, timetable, print, register]),
      mentoring,
      principles,
      mentors,
      rounds,
      compareRounds,
      round,
      pairing,
      enquiries,
      threads,
      enquiry,
      bursaries,
      ledger,
      funds,
      yearEnds,
      award,
      calendar,
      activities,
      hours,
      balance,
      activity,
      governors,
      visits,
      visit,
      claims,
      summaries,
      summary,
      changes,
      access,
      keeping,
      everything,
      settings,
      settingsSection,
      nowhere,
    ]),
    timekeeper,
  ]),
  history: createHashHistory(),
  scrollRestoration: true,
  // The shell's own frame scrolls, not the window.
  scrollToTopSelectors: ['#main'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
