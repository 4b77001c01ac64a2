import { Fragment, useEffect, type ReactNode } from 'react';
import type { PageLayout } from '#shared/domain/paper/page-layout';
import { fitOnePage, type TypeRange } from './fit-one-page';
import { Page, type PageFoot } from './page';
import { useMeasured } from './use-measured';

type PageVersion = { readonly key: string; readonly content: ReactNode };

type OnePageProps = {
  readonly layout: PageLayout;
  readonly className: string;
  readonly foot: PageFoot;
  readonly type: TypeRange;
  /** The same page from its fullest version to its shortest; keep the list the same between renders. */
  readonly versions: readonly PageVersion[];
  readonly onPaginated: (pageCount: number) => void;
};

/** A paper that is one page whatever it says: type gives way first, down to what can be read, then the words do. */
export function OnePage({ layout, className, foot, type, versions, onPaginated }: OnePageProps) {
  const { proofs, measured } = useMeasured(versions, (container) =>
    fitOnePage([...container.querySelectorAll<HTMLElement>('.page')], type),
  );
  useEffect(() => {
    if (measured !== null) onPaginated(1);
  }, [measured, onPaginated]);

  const renderPage = (content: ReactNode, points: number) => (
    <Page layout={layout} className={`page--one ${className}`} points={points} foot={foot} number={1} of={1}>
      <div className="one-page">{content}</div>
    </Page>
  );
  if (measured !== null) return renderPage(versions[measured.version]?.content, measured.points);
  return (
    <div ref={proofs} className="proofs" aria-hidden="true">
      {versions.map(({ key, content }) => (
        <Fragment key={key}>{renderPage(content, type.smallest)}</Fragment>
      ))}
    </div>
  );
}
