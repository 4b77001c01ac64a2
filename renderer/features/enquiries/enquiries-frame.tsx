import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header';
import { PageLinks } from '../../ui/page-links';
import { Stack } from '../../ui/stack';

const SECTIONS = [
  { href: '/enquiries', label: 'Enquiries' },
  { href: '/enquiries/threads', label: 'Threads' },
] as const;

type Props = {
  /** The screen’s own heading, its `h1`. */
  readonly title: string;
  readonly lede?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the screens over all enquiries: its heading and actions, and the way to the other. */
export function EnquiriesFrame({ children, ...header }: Props) {
  const { pathname } = useLocation();
  return (
    <Stack gap={4}>
      <PageHeader isCompact {...header} />
      <PageLinks
        label="Enquiries"
        links={SECTIONS.map(({ href, label }) => ({ href, label, isHere: pathname === href }))}
      />
      {children}
    </Stack>
  );
}
