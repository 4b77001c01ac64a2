import { use } from 'react';
import type { SentencePart, SummarySection } from '#shared/domain/summary/summary-content';
import { PageNumbers } from '../page-numbers';
import { PaperHeading } from '../paper-heading';
import type { SheetRow } from '../sheet';
import { listTableRows } from './summary-table';

const POINTS_A_ROW = 6;
/** So few sentences would look lost at the foot of a page without what they are about. */
const BRIEF_SENTENCES = 3;
/** Points of so few characters, note included, stand in two columns where there are many of them. */
const SHORT_POINT = 64;
const SHORT_POINTS_A_ROW = 30;
const NOTHING_YET = 'There is nothing in the records for this section yet.';

const rowKey = (section: SummarySection, part: string) => `${section.section}/${part}`;

/** The sections with the pages on which they begin. */
export function SummaryContents({ sections }: { readonly sections: readonly SummarySection[] }) {
  const pages = use(PageNumbers);
  return (
    <ol className="summary__contents">
      {sections.map((section) => (
        <li key={section.section}>
          <bdi>{section.heading}</bdi>
          <span className="summary__leader" aria-hidden="true" />
          <span>{pages.get(rowKey(section, 'start')) ?? '0'}</span>
        </li>
      ))}
    </ol>
  );
}

/** A sentence with its figures standing out. */
function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map(({ words, key }, index) =>
    key === null ? (
      words
    ) : (
      // The parts of a frozen sentence never move, and two may say the same.
      // oxlint-disable-next-line react/no-array-index-key
      <strong key={index}>{words}</strong>
    ),
  );
}

type Points = SummarySection['points'];

function PointList({ points, isShort }: { readonly points: Points; readonly isShort: boolean }) {
  return (
    <ul className={isShort ? 'summary__points summary__points--short' : 'summary__points'}>
      {points.map(({ words, note }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- points of a frozen summary never move
        <li key={index}>
          <bdi>{words}</bdi>
          {note === '' ? null : (
            <span className="summary__point-note">
              <bdi>{note}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function listPointRows(section: SummarySection): readonly SheetRow[] {
  const { points } = section;
  const isShort =
    points.length > POINTS_A_ROW &&
    points.every(({ words, note }) => words.length + note.length <= SHORT_POINT);
  const each = isShort ? SHORT_POINTS_A_ROW : POINTS_A_ROW;
  return Array.from({ length: Math.ceil(points.length / each) }, (_, index): SheetRow => ({
    key: rowKey(section, `points-${index}`),
    breakBefore: 'avoid',
    render: () => (
      <div data-row className={index === 0 ? 'summary__block' : 'summary__more'}>
        <PointList points={points.slice(index * each, (index + 1) * each)} isShort={isShort} />
      </div>
    ),
  }));
}

/** A section as rows that no page cuts: its heading always has something under it on the same page. */
export function listSectionRows(section: SummarySection): readonly SheetRow[] {
  const { heading, words, sentences, points, tables, notes } = section;
  const [lead, ...paragraphs] = words.trim() === '' ? [] : words.trim().split(/\n+/);
  const isEmpty =
    [sentences, points, tables, notes].every(({ length }) => length === 0) && lead === undefined;
  const start: SheetRow = {
    key: rowKey(section, 'start'),
    breakBefore: 'good',
    render: (isFirstOnPage) => (
      <div data-row className={isFirstOnPage ? 'summary__start summary__start--top' : 'summary__start'}>
        <PaperHeading rank={2} className="summary__heading">
          <bdi>{heading}</bdi>
        </PaperHeading>
        {lead === undefined ? null : (
          <p className="summary__lead">
            <bdi>{lead}</bdi>
          </p>
        )}
        {isEmpty ? <p>{NOTHING_YET}</p> : null}
      </div>
    ),
  };
  const blocks = [
    ...listPointRows(section),
    ...tables.flatMap((table) => listTableRows(table, rowKey(section, table.id))),
  ];
  const [firstBlock, ...otherBlocks] = blocks;
  const isBrief = sentences.length <= BRIEF_SENTENCES;
  const rows: readonly SheetRow[] = [
    ...paragraphs.map((paragraph, index): SheetRow => ({
      key: rowKey(section, `words-${index}`),
      breakBefore: 'avoid',
      render: () => (
        <p data-row className="summary__lead">
          <bdi>{paragraph}</bdi>
        </p>
      ),
    })),
    ...sentences.map((parts, index): SheetRow => ({
      key: rowKey(section, `sentence-${index}`),
      breakBefore: isBrief ? 'never' : 'avoid',
      render: () => (
        <p data-row className="summary__sentence">
          <Sentence parts={parts} />
        </p>
      ),
    })),
    ...(firstBlock === undefined
      ? []
      : [isBrief ? { ...firstBlock, breakBefore: 'never' as const } : firstBlock]),
    ...otherBlocks,
    ...notes.map((note, index): SheetRow => ({
      key: rowKey(section, `note-${index}`),
      breakBefore: index === 0 ? 'never' : 'avoid',
      render: () => (
        <p data-row className="summary__note">
          <bdi>{note}</bdi>
        </p>
      ),
    })),
  ];
  const [next, ...others] = rows;
  return next === undefined ? [start] : [start, { ...next, breakBefore: 'never' }, ...others];
}
