import { sayCell, sayWithheld } from '#shared/domain/summary/papers/cell-words';
import type { SummaryEdition } from '#shared/domain/summary/papers/summary-edition';
import { weighColumns } from '#shared/domain/summary/papers/weigh-columns';
import type { SummarySection, SummaryTable } from '#shared/domain/summary/summary-content';
import { sayDays } from '#shared/domain/summary/papers/say-days';
import { saySubject } from '#shared/domain/summary/papers/say-subject';
import {
  writeBullets,
  writeHeading,
  writeNote,
  writeParagraphs,
  writeSentence,
  writeTable,
  writeTitle,
  writeWordDocument,
  type WordBlock,
} from './word-document';

/**
 * A frozen summary as a Word document to edit: real headings, real tables whose heads come again on each page, and the
 * stamp in every foot. Charts are on paper only: the table of its figures says all that a chart does.
 */
export async function writeSummaryDocx({ content, stamp }: SummaryEdition): Promise<Buffer> {
  const { schoolName, title, sections } = content;
  const withheld = sayWithheld(content);
  return await writeWordDocument({
    title: `${title}, ${schoolName}`,
    school: schoolName,
    foot: `${title} · ${stamp}`,
    blocks: [
      ...writeParagraphs(schoolName, { isBold: true }),
      writeTitle(title),
      ...writeParagraphs(saySubject(content)),
      ...writeParagraphs(sayDays(content)),
      ...writeParagraphs(stamp, { isBold: true }),
      ...(withheld === null ? [] : [writeNote(withheld)]),
      ...sections.flatMap(writeSection),
    ],
  });
}

function writeSection({
  heading,
  words,
  sentences,
  points,
  tables,
  notes,
}: SummarySection): readonly WordBlock[] {
  return [
    writeHeading(heading),
    ...(words.trim() === '' ? [] : writeParagraphs(words)),
    ...sentences.map((parts) =>
      writeSentence(parts.map((part) => ({ words: part.words, isBold: part.key !== null }))),
    ),
    ...writeBullets(points.map(({ words: point, note }) => (note === '' ? point : `${point} – ${note}`))),
    ...tables.flatMap(writeSummaryTable),
    ...notes.map(writeNote),
  ];
}

function writeSummaryTable({ caption, rowHeading, columns, rows }: SummaryTable): readonly WordBlock[] {
  const shares = weighColumns(columns);
  const toCells = ({ label, cells }: SummaryTable['rows'][number]) => [
    label,
    ...columns.map(({ unit }, place) => sayCell(cells[place] ?? { kind: 'none' }, unit)),
  ];
  const last = rows.at(-1);
  const total = last?.isTotal === true ? last : undefined;
  return [
    writeHeading(caption, 2),
    writeTable(
      [
        { header: rowHeading, share: shares.name },
        ...columns.map(({ label, unit }, place) => ({
          header: label,
          share: shares.columns[place] ?? 0,
          isAmount: unit !== 'words',
        })),
      ],
      (total === undefined ? rows : rows.slice(0, -1)).map(toCells),
      total === undefined ? undefined : toCells(total),
    ),
  ];
}
