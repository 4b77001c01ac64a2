import { useParams } from '@tanstack/react-router';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Stack } from '../../ui/stack';
import { AboutSettings } from './about-settings';
import { CalendarSettings } from './calendar-settings';
import { DaySettings } from './day-settings';
import { DutySettings } from './duty-settings';
import { EnquirySettings } from './enquiries/enquiry-settings';
import { GovernorSettings } from './governor-settings';
import { LookSettings } from './look-settings';
import { MentoringSettings } from './mentoring/mentoring-settings';
import { PrioritySettings } from './priority-settings';
import { ProgrammeSettings } from './programme-settings';
import { RecordSettings } from './record-settings';
import { SchoolSettings } from './school-settings';
import { SummarySettings } from './summary-settings';
import styles from './settings-screen.module.css';

const SECTIONS = [
  { id: 'school', label: 'School', Part: SchoolSettings },
  { id: 'calendar', label: 'Terms and INSET days', Part: CalendarSettings },
  { id: 'day', label: 'School day', Part: DaySettings },
  { id: 'priorities', label: 'School priorities', Part: PrioritySettings },
  { id: 'mentoring', label: 'Mentoring and coaching', Part: MentoringSettings },
  { id: 'enquiries', label: 'Appraisal and enquiries', Part: EnquirySettings },
  { id: 'programme', label: 'Activities and hours', Part: ProgrammeSettings },
  { id: 'governors', label: 'Governors', Part: GovernorSettings },
  { id: 'summaries', label: 'Summaries', Part: SummarySettings },
  { id: 'window', label: 'This window', Part: LookSettings },
  { id: 'records', label: 'Records and backups', Part: RecordSettings },
  { id: 'keeping', label: 'Keeping records', Part: DutySettings },
  { id: 'about', label: 'About CPD Desk', Part: AboutSettings },
] as const;

const hrefOf = (id: string) => (id === SECTIONS[0].id ? '/settings' : `/settings/${id}`);

/** The school's own words, days and lists, the look of the window, backups, and what this app is: a section at a time. */
export function SettingsScreen() {
  const { section = SECTIONS[0].id } = useParams({ strict: false });
  const here = SECTIONS.find(({ id }) => id === section);
  return (
    <Stack gap={4}>
      <PageHeader title="Settings" lede="Changes are kept at once and can be undone." isCompact />
      <div className={styles['frame']}>
        <nav aria-label="Sections of the settings" className={styles['sections']}>
          {SECTIONS.map(({ id, label }) => (
            <Link
              key={id}
              href={hrefOf(id)}
              variant="plain"
              {...(id === here?.id && { 'aria-current': 'page' })}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className={styles['section']}>
          {here === undefined ? (
            <EmptyState title="There is no such section" actions={<Link href="/settings">School</Link>}>
              Choose one of the sections of the settings.
            </EmptyState>
          ) : (
            <here.Part />
          )}
        </div>
      </div>
    </Stack>
  );
}
