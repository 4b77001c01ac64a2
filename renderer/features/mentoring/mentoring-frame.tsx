import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header';
import { PageLinks } from '../../ui/page-links';
import { Stack } from '../../ui/stack';

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
      <PageLinks
        label="Mentoring and coaching"
        links={SECTIONS.map(({ href, label }) => ({
          href,
          label,
          isHere: href === '/mentoring' ? pathname === href : pathname.startsWith(href),
        }))}
      />
      {children}
    </Stack>
  );
}
