import { Fragment, useEffect } from 'react';
import { chooseTypeSize, layOutSheet, type SheetProof } from './fit-sheet';
import { Page, type PageFoot } from './page';
import { PageNumbers } from './page-numbers';
import type { Sheet } from './sheet';
import { useMeasured } from './use-measured';

type PagesProps = {
  readonly sheets: readonly Sheet[];
  readonly foot: PageFoot;
  readonly onPaginated: (pageCount: number) => void;
};

function findProofs(proofs: HTMLElement, index: number): SheetProof | null {
  const [first, next] = [...(proofs.children[index]?.querySelectorAll<HTMLElement>('.page') ?? [])];
  return first === undefined || next === undefined ? null : { first, next };
}

/** All sheets at one size of type, so that ten doors carry sheets of one hand. */
function layOutAll(sheets: readonly Sheet[], container: HTMLElement) {
  const proofs = sheets.map((sheet, index) => ({ sheet, proof: findProofs(container, index) }));
  const points = Math.min(
    ...proofs.map(({ sheet, proof }) =>
      proof === null ? sheet.type.comfortable : chooseTypeSize(sheet, proof),
    ),
  );
  return {
    points,
    fitted: proofs.map(({ sheet, proof }) =>
      proof === null ? { pages: [], fillers: 0 } : layOutSheet(sheet, proof, points),
    ),
  };
}

function ProofPages({ sheet, foot }: { readonly sheet: Sheet; readonly foot: PageFoot }) {
  const common = {
    layout: sheet.layout,
    className: sheet.className,
    points: sheet.type.comfortable,
    foot,
    sheetName: sheet.name,
    number: 1,
    of: 1,
  };
  return (
    <div>
      <Page {...common} head={sheet.renderHead(false)}>
        {sheet.renderFrame(
          sheet.rows.map((row) => (
            <Fragment key={row.key}>{row.render(row.isTallestOnTop === true)}</Fragment>
          )),
        )}
      </Page>
      <Page {...common} head={sheet.renderHead(true)}>
        {null}
      </Page>
    </div>
  );
}

/** Sheets as explicit pages: measured out of sight first, then shared out so that no row is cut. */
export function Pages({ sheets, foot, onPaginated }: PagesProps) {
  const { proofs, measured } = useMeasured(sheets, (container) => layOutAll(sheets, container));
  const pageCount = measured?.fitted.reduce((sum, { pages }) => sum + pages.length, 0);
  useEffect(() => {
    if (pageCount !== undefined) onPaginated(pageCount);
  }, [pageCount, onPaginated]);

  if (measured === null) {
    return (
      <div ref={proofs} className="proofs" aria-hidden="true">
        {sheets.map((sheet) => (
          <ProofPages key={sheet.key} sheet={sheet} foot={foot} />
        ))}
      </div>
    );
  }
  return sheets.map((sheet, index) => {
    const { pages, fillers } = measured.fitted[index] ?? { pages: [], fillers: 0 };
    const numbers = new Map(
      pages.flatMap(({ from, to }, page) =>
        sheet.rows.slice(from, to).map(({ key }) => [key, page + 1] as const),
      ),
    );
    return pages.map(({ from, to, isFull }, page) => (
      <Page
        key={`${sheet.key}/${from}`}
        layout={sheet.layout}
        className={isFull ? `${sheet.className} page--full` : sheet.className}
        points={measured.points}
        foot={foot}
        sheetName={sheet.name}
        number={page + 1}
        of={pages.length}
        head={sheet.renderHead(page > 0)}
      >
        {sheet.renderFrame(
          <PageNumbers value={numbers}>
            {sheet.rows.slice(from, to).map((row, place) => (
              <Fragment key={row.key}>{row.render(place === 0)}</Fragment>
            ))}
            {page === pages.length - 1 && sheet.renderFiller !== undefined
              ? Array.from({ length: fillers }, (_, filler) => (
                  <Fragment key={`filler-${filler}`}>{sheet.renderFiller?.(filler)}</Fragment>
                ))
              : null}
          </PageNumbers>,
        )}
      </Page>
    ));
  });
}
