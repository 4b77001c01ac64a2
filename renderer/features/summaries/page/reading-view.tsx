import { Fragment } from 'react';
import { sayWithheld } from '#shared/domain/summary/papers/cell-words';
import type { SentencePart, SummaryContent, SummarySection } from '#shared/domain/summary/summary-content';
import { formatDay } from '#shared/lib/day';
import { FigureButton } from '../../../domain-ui/figure-button';
import { sayDays } from '../period-words';
import { ReadingTable } from './reading-table';
import styles from './reading.module.css';
import type { Edition } from './use-editions';

type Records = Edition['records'];

/** The words and figures that governors read, in their order; every figure opens the records behind it. */
export function ReadingView({ content, records }: Pick<Edition, 'content' | 'records'>) {
  const withheld = sayWithheld(content);
  return (
    <article className={styles['page']} aria-label={content.title}>
      <header className={styles['head']}>
        <p className={styles['school']}>{content.schoolName}</p>
        <h2 className={styles['title']}>{content.title}</h2>
        <p className={styles['quiet']}>{sayScope(content)}</p>
        {withheld !== null && <p className={styles['quiet']}>{withheld}</p>}
      </header>
      {content.sections.length === 0 && (
        <p className={styles['quiet']}>No section is switched on. Choose what goes in under “Sections”.</p>
      )}
      {content.sections.map((section) => (
        <ReadingSection key={section.section} section={section} records={records} />
      ))}
    </article>
  );
}

function sayScope({ periodName, startDay, endDay, upToDay }: SummaryContent): string {
  const span = `${periodName}, ${sayDays({ startDay, endDay })}`;
  return upToDay < endDay ? `${span}. Records up to ${formatDay(upToDay)}.` : `${span}.`;
}

function ReadingSection({
  section,
  records,
}: {
  readonly section: SummarySection;
  readonly records: Records;
}) {
  const { heading, words, sentences, points, tables, notes } = section;
  const id = `reading-${section.section}`;
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h3 id={id}>{heading}</h3>
      {words !== '' && <p className={styles['own']}>{words}</p>}
      {sentences.map((parts) => (
        <p key={parts.map((part) => part.words).join('')}>
          <Sentence parts={parts} title={heading} records={records} />
        </p>
      ))}
      {points.length > 0 && (
        <ul className={styles['points']} aria-label={`${heading}, one by one`}>
          {points.map((point) => (
            <li key={`${point.words} ${point.note}`}>
              {point.words}
              {point.note !== '' && <span className={styles['note']}>{point.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {tables.map((table) => (
        <ReadingTable key={table.id} table={table} records={records} />
      ))}
      {notes.map((note) => (
        <p key={note} className={styles['quiet']}>
          {note}
        </p>
      ))}
    </section>
  );
}

function Sentence({
  parts,
  title,
  records,
}: {
  readonly parts: readonly SentencePart[];
  readonly title: string;
  readonly records: Records;
}) {
  return parts.map(({ words, key }, at) =>
    key === null ? (
      // The parts of a sentence have no name of their own and never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={`${at} ${words}`}>{words}</Fragment>
    ) : (
      <FigureButton key={key} words={words} title={title} records={records[key] ?? []} />
    ),
  );
}
