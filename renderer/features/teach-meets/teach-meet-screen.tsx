import { Outlet, useLocation } from '@tanstack/react-router';
import { Timer } from 'lucide-react';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../state/use-document';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Stack } from '../../ui/stack';
import styles from './teach-meet-screen.module.css';
import { useTeachMeetId } from './use-teach-meet';

const STEPS = [
  { path: 'plan', label: 'Plan' },
  { path: 'talks', label: 'Talks' },
  { path: 'timetable', label: 'Timetable' },
  { path: 'print', label: 'Publish and print' },
  { path: 'register', label: 'Who came' },
] as const;

/** One Teach-meet: its name and day, and the steps from the plan to the print. */
export function TeachMeetScreen() {
  const id = useTeachMeetId();
  const teachMeet = useDocument((document) => document.teachMeets[id]);
  const { pathname } = useLocation();
  if (teachMeet === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This Teach-meet is no longer there"
        actions={<Link href="/teach-meets">All Teach-meets</Link>}
      >
        It may have been removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  return (
    <Stack gap={4}>
      <PageHeader
        isCompact
        title={teachMeet.name}
        lede={`${formatDay(teachMeet.day)}${teachMeet.place === '' ? '' : ` · ${teachMeet.place}`}`}
        actions={
          <Link href={`/timekeeper/${id}`} icon={<Timer aria-hidden="true" />}>
            Timekeeper’s view
          </Link>
        }
      />
      <nav aria-label="Steps" className={styles['steps']}>
        {STEPS.map(({ path, label }) => (
          <Link
            key={path}
            href={`/teach-meets/${id}/${path}`}
            variant="plain"
            {...(pathname.endsWith(`/${path}`) && { 'aria-current': 'page' })}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Outlet />
    </Stack>
  );
}
