import type { ReactNode } from 'react';
import type { PageLayout } from '#shared/domain/paper/page-layout';

/** How gladly a page ends above a row: at a change of block, if it must, or never when it can be helped. */
export type BreakBefore = 'good' | 'avoid' | 'never';

/** One row of a sheet that no page may cut. What it renders is one element that carries `data-row`. */
export type SheetRow = {
  readonly key: string;
  readonly breakBefore: BreakBefore;
  readonly render: (isFirstOnPage: boolean) => ReactNode;
  /** Whether it is tallest at the top of a page, where it begins with its heading again: it is measured so. */
  readonly isTallestOnTop?: boolean;
};

/** A run of pages with one heading: the whole programme, or one room's sheet. All measures inside it are in em. */
export type Sheet = {
  readonly key: string;
  /** What the foot calls it beside the page number; empty where the paper is a single sheet. */
  readonly name: string;
  readonly layout: PageLayout;
  readonly className: string;
  /** Points of the running text: as few pages as `comfortable` needs, then as large as those pages hold. */
  readonly type: { readonly comfortable: number; readonly largest: number };
  readonly renderHead: (isContinued: boolean) => ReactNode;
  readonly renderFrame: (rows: ReactNode) => ReactNode;
  readonly rows: readonly SheetRow[];
  /** Extra rows to fill the last page with, each as tall as the sheet's last row. */
  readonly renderFiller?: (index: number) => ReactNode;
};
