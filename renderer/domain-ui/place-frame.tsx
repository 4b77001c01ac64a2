import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader, type PageHeaderProps } from '../ui/page-header';
import { PageLinks } from '../ui/page-links';
import { Stack } from '../ui/stack';

/** One of the screens of a place. */
export interface PlaceSection {
  readonly href: string;
  readonly label: string;
  /** Addresses that begin so belong to it too. */
  readonly within?: string;
}

export interface PlaceFrameProps extends Omit<PageHeaderProps, 'isCompact'> {
  /** The place's name, for its links. */
  readonly place: string;
  readonly sections: readonly PlaceSection[];
  readonly children: ReactNode;
}

/** The frame of the screens of one place: a screen's heading and actions, and the ways to the others. */
export function PlaceFrame({ place, sections, children, ...header }: PlaceFrameProps) {
  const { pathname } = useLocation();
  return (
    <Stack gap={4}>
      <PageHeader isCompact {...header} />
      <PageLinks
        label={place}
        links={sections.map(({ href, label, within }) => ({
          href,
          label,
          isHere: pathname === href || (within !== undefined && pathname.startsWith(within)),
        }))}
      />
      {children}
    </Stack>
  );
}
