import { fullName, type Person } from '#shared/domain/people/person';
import { presenterNames } from '#shared/domain/teach-meet/plan/words';
import type { Talk } from '#shared/domain/teach-meet/teach-meet';
import type { OpenDocument } from '#shared/document/desk-document';
import { formatDay } from '#shared/lib/day';
import { act, action, go, type Find } from './find';
import { listEnquiryFinds } from './enquiry-finds';
import { listMentoringFinds } from './mentoring-finds';
import { listReportFinds } from './report-finds';

const PLACES: readonly Find[] = [
  action('go-today', 'Go to Today', 'What needs you', go('/')),
  action('go-people', 'Go to People', 'Staff and governors', go('/people')),
  action('import', 'Import a staff list', 'From a file', go('/people/import')),
  action('go-mentoring', 'Go to Mentoring', 'Every pairing by its stage', go('/mentoring')),
  action('go-rounds', 'Go to Rounds of pairing', 'Propose, confirm, compare', go('/mentoring/rounds')),
  action('go-principles', 'Go to the ten principles', 'Over all pairings', go('/mentoring/principles')),
  action('go-mentors', 'Go to Mentors and coaches', 'Load, hours, thanks', go('/mentoring/mentors')),
  action('overdue', 'Overdue meetings', 'Pairings that should have met', go('/mentoring?show=overdue')),
  action('new-round', 'New round', 'Pair many people at once', go('/mentoring?new=round')),
  action('new-pairing', 'New pairing', 'Pair two people by hand', go('/mentoring?new=pairing')),
  action('go-enquiries', 'Go to Enquiries', 'Research questions of a cycle', go('/enquiries')),
  action('go-threads', 'Go to Threads', 'From question to later evidence', go('/enquiries/threads')),
  action('begin-cycle', 'Begin the appraisal cycle', 'An enquiry for everybody', go('/enquiries?new=cycle')),
  action('new-enquiry', 'New enquiry', 'For one person', go('/enquiries?new=enquiry')),
  action(
    'outcomes',
    'Outcomes to review',
    'Enquiries whose outcome is due',
    go('/enquiries?cycle=all&needs=outcome'),
  ),
  action('go-bursaries', 'Go to Bursaries', 'Applications and awards', go('/bursaries')),
  action('new-application', 'New application', 'For a bursary', go('/bursaries?new=application')),
  action('go-ledger', 'Go to the Ledger', 'Money in, out and left', go('/bursaries/ledger')),
  action('go-funds', 'Go to Funds', 'Budgets and rules', go('/bursaries/funds')),
  action('go-year-ends', 'Go to Year-ends', 'Academic and financial', go('/bursaries/year-ends')),
  action('go-teach-meets', 'Go to Teach-meets', 'Plan, draft, print', go('/teach-meets')),
  action('go-activities', 'Go to Activities', 'INSET, courses, meetings', go('/activities')),
  action('go-hours', 'Go to Hours', 'Hours of each person, beside the target', go('/activities/hours')),
  action('go-balance', 'Go to the Balance of the programme', 'By standard part', go('/activities/balance')),
  action('go-governors', 'Go to Governors', 'Terms, link roles, training', go('/governors')),
  action('go-visits', 'Go to Governors’ visits', 'By governors, with their reports', go('/governors/visits')),
  action('go-claims', 'Go to Claims', 'What we say has changed', go('/governors/claims')),
  action('go-summaries', 'Go to Summaries', 'Reports for governors', go('/summaries')),
  action('go-calendar', 'Go to the Calendar', 'The term with everything on it', go('/calendar')),
  action('go-history', 'Go to the change history', 'Every change in words', go('/records')),
  action('go-access', 'Subject access', 'One person’s whole record', go('/records/access')),
  action('go-keeping', 'Keeping records', 'Review and erase', go('/records/keeping')),
  action('go-export', 'Export everything', 'As JSON with its schema', go('/records/export')),
  action('go-settings', 'Go to Settings', 'School, look, backups', go('/settings')),
  action('go-day', 'School day', 'Settings: the periods', go('/settings/day')),
  action('go-priorities', 'School priorities', 'Settings: the improvement plan', go('/settings/priorities')),
  action(
    'go-summary-settings',
    'Sections of summaries',
    'Settings: what a new one begins with, small groups',
    go('/settings/summaries'),
  ),
  action(
    'go-mentoring-words',
    'Words of mentoring',
    'Settings: stages, agreement, sessions',
    go('/settings/mentoring'),
  ),
  action(
    'go-enquiry-words',
    'Appraisal cycles and words of enquiries',
    'Settings: cycles, stages, prompts',
    go('/settings/enquiries'),
  ),
];

const ACTS: readonly Find[] = [
  action('save-backup', 'Save a backup', 'To a memory stick or a network folder', act('save-backup')),
  action('light', 'Light colours', 'Look of this window', act('light')),
  action('dark', 'Dark colours', 'Look of this window', act('dark')),
  action('system-colours', 'Colours as this computer has them', 'Look of this window', act('system-colours')),
];

/** The changes that can be taken back and brought back now, in words; null where there is none. */
export type Undoable = { readonly undo: string | null; readonly redo: string | null };

/** Everything in the document that has a name and a place, and everything that can be done from anywhere. */
export function listFinds(document: OpenDocument, { undo, redo }: Undoable): readonly Find[] {
  const { people, teachMeets } = document;
  const meets = Object.values(teachMeets);
  return [
    ...(undo === null ? [] : [action('undo', 'Undo', undo, act('undo'))]),
    ...(redo === null ? [] : [action('redo', 'Redo', redo, act('redo'))]),
    ...PLACES,
    ...meets.flatMap((meet) => [
      action(
        `draft ${meet.id}`,
        `Timetable of ${meet.name}`,
        'Draft and move talks',
        go(`/teach-meets/${meet.id}/timetable`),
      ),
      action(
        `print ${meet.id}`,
        `Publish and print ${meet.name}`,
        'Papers and files',
        go(`/teach-meets/${meet.id}/print`),
      ),
      action(
        `time ${meet.id}`,
        `Timekeeper’s view of ${meet.name}`,
        'On the day',
        go(`/timekeeper/${meet.id}`),
      ),
    ]),
    ...ACTS,
    ...meets.map((meet): Find => ({
      id: meet.id,
      label: meet.name,
      detail: formatDay(meet.day),
      group: 'Teach-meets',
      does: go(`/teach-meets/${meet.id}/plan`),
    })),
    ...Object.values<Person>(people).map((person): Find => ({
      id: person.id,
      label: fullName(person),
      detail: [person.jobTitle, person.team].filter(Boolean).join(' · '),
      group: 'People',
      does: go(`/people/${person.id}`),
    })),
    ...meets.flatMap((meet) =>
      Object.values<Talk>(meet.talks).map((talk): Find => ({
        id: `${meet.id} ${talk.id}`,
        label: talk.title,
        detail: `${presenterNames(talk, people)} · ${meet.name}`,
        group: 'Talks',
        does: go(`/teach-meets/${meet.id}/talks?talk=${talk.id}`),
      })),
    ),
    ...listMentoringFinds(document),
    ...listEnquiryFinds(document),
    ...listReportFinds(document),
  ];
}

const fold = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘ʼ]/g, "'").toLowerCase();

/**
 * The finds whose words hold every word that was typed, best first: labels that begin with it, then labels with a word
 * that begins with it, then any others; actions alone for an empty box. Accents, capitals and kinds of apostrophe make
 * no difference.
 */
export function searchFinds(finds: readonly Find[], typed: string, limit = 40): readonly Find[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return finds.filter((find) => find.group === 'Actions').slice(0, limit);
  const whole = words.join(' ');
  const rank = (label: string) => {
    if (label.startsWith(whole)) return 0;
    const starts = label.split(/[^\p{L}\p{N}]+/u);
    if (words.every((word) => starts.some((start) => start.startsWith(word))))
      return label.startsWith(first) ? 1 : 2;
    return 3;
  };
  return finds
    .filter((find) => {
      const text = fold(`${find.label} ${find.detail}`);
      return words.every((word) => text.includes(word));
    })
    .map((find) => ({ find, rank: rank(fold(find.label)) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ find }) => find);
}
