import type { ReactNode } from 'react';
import { PaperHeading } from '../paper-heading';

type SheetHeadProps = {
  /** Small words above the title: what kind of sheet this is. */
  readonly kind: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly isContinued: boolean;
  readonly children?: ReactNode;
};

/** The top of a sheet: in full on its first page, one line on the pages that follow. */
export function SheetHead({ kind, title, details, isContinued, children }: SheetHeadProps) {
  if (isContinued) {
    return (
      <p className="sheet-head sheet-head--continued">
        <strong>
          <bdi>{title}</bdi>
        </strong>{' '}
        <span>{kind}, continued</span>
      </p>
    );
  }
  return (
    <div className="sheet-head">
      <p className="sheet-head__kind">{kind}</p>
      <PaperHeading rank={1} className="sheet-head__title">
        <bdi>{title}</bdi>
      </PaperHeading>
      <p className="sheet-head__details">
        {details.filter(Boolean).map((detail) => (
          <bdi key={detail}>{detail}</bdi>
        ))}
      </p>
      {children}
    </div>
  );
}
