import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Stack } from '../../ui/stack';
import styles from './mentoring-frame.module.css';

const SECTIONS = [
  { href: '/mentoring', label: 'Board' },
  { href: '/mentoring/rounds', label: 'Rounds' },
  { href: '/mentoring/principles', label: 'Principles' },
  { href: '/mentoring/mentors', label: 'Mentors' },
] as const;

type Props = {
  /** The screen’s own heading, its `h1`. */
  readonly title: string;
  readonly lede?: ReactNode;
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly label: string; readonly href: string };
  readonly children: ReactNode;
};

/** The frame of every mentoring screen: its heading and actions, and the ways to the others. */
export function MentoringFrame({ children, ...header }: Props) {
  const { pathname } = useLocation();
  return (
    <Stack gap={4}>
      <PageHeader isCompact {...header} />
      <nav aria-label="Mentoring and coaching" className={styles['sections']}>
        {SECTIONS.map(({ href, label }) => {
          const isHere = href === '/mentoring' ? pathname === href : pathname.startsWith(href);
          return (
            <Link key={href} href={href} variant="plain" {...(isHere && { 'aria-current': 'page' })}>
              {label}
            </Link>
          );
        })}
      </nav>
      {children}
    </Stack>
  );
}
