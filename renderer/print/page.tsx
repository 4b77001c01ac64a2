import type { ReactNode } from 'react';
import type { PageLayout } from '#shared/domain/paper/page-layout';

/** What stands in the foot of every page of a paper. */
export type PageFoot = {
  readonly school: string;
  /** What the whole paper is about: an event, or a pair of colleagues. */
  readonly subject: string;
  readonly stamp: string;
};

type PageProps = {
  readonly layout: PageLayout;
  readonly className: string;
  /** Points of the running text. */
  readonly points: number;
  readonly foot: PageFoot;
  /** Which of the paper's sheets this is, for example a room's name. */
  readonly sheetName?: string;
  readonly number: number;
  readonly of: number;
  readonly head?: ReactNode;
  readonly children: ReactNode;
};

/** One sheet of paper at its true size, with its foot. */
export function Page({
  layout,
  className,
  points,
  foot,
  sheetName = '',
  number,
  of,
  head,
  children,
}: PageProps) {
  return (
    <section className={`page page--${layout} ${className}`} style={{ fontSize: `${points}pt` }}>
      {head === undefined ? null : <header className="page__head">{head}</header>}
      <div className="page__body">{children}</div>
      <footer className="page__foot">
        <span className="page__foot-subject">
          <bdi>{foot.school}</bdi> · <bdi>{foot.subject}</bdi>
        </span>
        <span className="page__foot-stamp">{foot.stamp}</span>
        {sheetName === '' ? null : (
          <span className="page__foot-sheet">
            <bdi>{sheetName}</bdi>
          </span>
        )}
        <span className="page__foot-number">
          Page {number} of {of}
        </span>
      </footer>
    </section>
  );
}
