import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header';
import { PageLinks } from '../../ui/page-links';
import { Stack } from '../../ui/stack';

const SECTIONS = [
  { href: '/bursaries', label: 'Awards' },
  { href: '/bursaries/ledger', label: 'Ledger' },
  { href: '/bursaries/funds', label: 'Funds' },
  { href: '/bursaries/year-ends', label: 'Year-ends' },
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

/** The frame of every bursaries screen: its heading and actions, and the ways to the others. */
export function BursariesFrame({ children, ...header }: Props) {
  const { pathname } = useLocation();
  return (
    <Stack gap={4}>
      <PageHeader isCompact {...header} />
      <PageLinks
        label="Bursaries"
        links={SECTIONS.map(({ href, label }) => ({
          href,
          label,
          isHere: pathname === href || (href === '/bursaries' && pathname.startsWith('/bursaries/awards')),
        }))}
      />
      {children}
    </Stack>
  );
}
