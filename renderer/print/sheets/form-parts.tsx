import type { ReactNode } from 'react';
import { PaperHeading } from '../paper-heading';
import type { SheetRow } from '../sheet';

/** Labels with what they say, in two columns. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label} className="facts__fact">
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const LINES = 3;

/** Lines to write on by hand. */
function WriteLines() {
  return (
    <div role="img" aria-label="Room to write">
      {Array.from({ length: LINES }, (_, line) => (
        <div key={line} className="write-line" />
      ))}
    </div>
  );
}

type TextSection = { readonly heading: string; readonly words: string };

/**
 * A heading with what somebody wrote under it, a row for each paragraph so that a page may end between two of them; room
 * to write where nothing is written yet.
 */
export function listTextRows({ heading, words }: TextSection): readonly SheetRow[] {
  const [first = '', ...others] = words.trim().split(/\n+/);
  return [
    {
      key: heading,
      breakBefore: 'good',
      render: () => (
        <div data-row className="form__row">
          <PaperHeading rank={2} className="form__heading">
            {heading}
          </PaperHeading>
          {first === '' ? <WriteLines /> : <Paragraph words={first} />}
        </div>
      ),
    },
    ...others.map((paragraph, index): SheetRow => ({
      key: `${heading}-${index + 1}`,
      breakBefore: 'avoid',
      render: () => (
        <div data-row className="form__more">
          <Paragraph words={paragraph} />
        </div>
      ),
    })),
  ];
}

function Paragraph({ words }: { readonly words: string }) {
  return (
    <p>
      <bdi>{words}</bdi>
    </p>
  );
}

/** A row of its own, with or without a heading. */
export function formRow(key: string, content: ReactNode, heading = ''): SheetRow {
  return {
    key,
    breakBefore: heading === '' ? 'avoid' : 'good',
    render: () => (
      <div data-row className="form__row">
        {heading === '' ? null : (
          <PaperHeading rank={2} className="form__heading">
            {heading}
          </PaperHeading>
        )}
        {content}
      </div>
    ),
  };
}

/** A line to sign and one for the date, for each of these. */
export function SignatureLines({ names }: { readonly names: readonly string[] }) {
  return (
    <div className="sign">
      {names.map((name) => (
        <div key={name} className="sign__one">
          <p className="sign__line">
            <bdi>{name}</bdi>
          </p>
          <p className="sign__date">Date</p>
        </div>
      ))}
    </div>
  );
}

/** So many lines of a table in one row of a sheet, so that none is longer than a page. */
const LINES_A_ROW = 12;

/** Items shared out over the rows of a sheet, in their order. */
export function inRows<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / LINES_A_ROW) }, (_, index) =>
    items.slice(index * LINES_A_ROW, (index + 1) * LINES_A_ROW),
  );
}
