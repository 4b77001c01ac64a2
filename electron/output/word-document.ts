import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';

/** Sizes in Word's own twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
/** How wide text runs between the margins. */
const TEXT_WIDTH = A4.width - 2 * MARGIN;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Lines as close as the type wants them, whatever its size. */
const SINGLE = { line: 252, lineRule: LineRuleType.AUTO } as const;
const CELL_PADDING = { top: 60, bottom: 60, left: 100, right: 100 };

/** A part of a document, in its order. */
export type WordBlock = Paragraph | Table;

/** An A4 document that Word, LibreOffice and Pages open and edit: real headings and tables, in British English. */
export async function writeWordDocument(of: {
  readonly title: string;
  readonly school: string;
  readonly foot: string;
  readonly blocks: readonly WordBlock[];
}): Promise<Buffer> {
  const section: ISectionOptions = {
    properties: {
      page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
    },
    footers: { default: foot(of.foot) },
    children: of.blocks,
  };
  return await Packer.toBuffer(
    new Document({
      title: of.title,
      creator: of.school,
      styles: {
        default: {
          document: {
            run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
            paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
          },
          title: {
            run: { font: 'Arial', size: 36, bold: true },
            paragraph: { spacing: { before: 160, after: 240, ...SINGLE }, keepNext: true },
          },
          heading1: {
            run: { font: 'Arial', size: 26, bold: true, color: '000000' },
            paragraph: { spacing: { before: 280, after: 80, ...SINGLE }, keepNext: true },
          },
          heading2: {
            run: { font: 'Arial', size: 22, bold: true, color: '000000' },
            paragraph: { spacing: { before: 240, after: 80, ...SINGLE }, keepNext: true },
          },
        },
      },
      sections: [section],
    }),
  );
}

const foot = (words: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${words} · Page `, size: 17 }),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 17 }),
        ],
      }),
    ],
  });

export const writeTitle = (words: string) => new Paragraph({ text: words, heading: HeadingLevel.TITLE });

/** A heading of a part, or of a part of that. */
export const writeHeading = (words: string, level: 1 | 2 = 1) =>
  new Paragraph({
    text: words,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
  });

/** What somebody wrote, a paragraph for each of its lines. */
export function writeParagraphs(
  words: string,
  options: { readonly isBold?: boolean } = {},
): readonly Paragraph[] {
  return words
    .trim()
    .split(/\n+/)
    .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: options.isBold === true })] }));
}

/** One paragraph of which some words stand out. */
export const writeSentence = (runs: readonly { readonly words: string; readonly isBold: boolean }[]) =>
  new Paragraph({
    children: runs.map(({ words, isBold }) => new TextRun({ text: words, bold: isBold })),
  });

/** Small print under what it is about. */
export const writeNote = (words: string) =>
  new Paragraph({
    spacing: { before: 80 },
    children: [new TextRun({ text: words, size: 19, color: '404040' })],
  });

/** The last words of a letter, a little apart from what stands above. */
export const writeClosing = (words: string) => new Paragraph({ text: words, spacing: { before: 280 } });

/** Room to write by hand. */
export const writeRoom = (lines: number): readonly Paragraph[] =>
  Array.from(
    { length: lines },
    () => new Paragraph({ text: '', spacing: { before: 200 }, border: { bottom: THIN } }),
  );

export const writeBullets = (sentences: readonly string[]): readonly Paragraph[] =>
  sentences.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } }));

/** Labels and what they say, in two columns without rules. */
export function writeFacts(facts: readonly { readonly label: string; readonly value: string }[]): Table {
  return table(
    [0.28, 0.72],
    facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cell(label, { isBold: true, borders: 'none' }), cell(value, { borders: 'none' })],
        }),
    ),
  );
}

/** A column of a table: its heading, its share of the width, and whether it holds amounts. */
export type WordColumn = { readonly header: string; readonly share: number; readonly isAmount?: boolean };

/** Half points of a table's type: of any table, and of one with many columns. */
const TABLE_TYPE = 20;
const DENSE_TYPE = 17;
const MANY_COLUMNS = 6;
/** So many rows and their heading are kept on one page. */
const ROWS_TOGETHER = 16;

/** A ruled table with a heading row that comes again on each page; the last row may be a total. */
export function writeTable(
  columns: readonly WordColumn[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): Table {
  const size = columns.length > MANY_COLUMNS ? DENSE_TYPE : TABLE_TYPE;
  const isShort = rows.length <= ROWS_TOGETHER;
  const toRow = (cells: readonly string[], isBold: boolean, isHeader = false, isLast = false) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: columns.map(({ isAmount }, index) =>
        cell(cells[index] ?? '', {
          isBold,
          borders: 'rules',
          isRight: isAmount === true,
          isTinted: isHeader,
          size,
          isKeptWithNext: isHeader || (isShort && !isLast),
        }),
      ),
    });
  return table(
    columns.map(({ share }) => share),
    [
      toRow(
        columns.map(({ header }) => header),
        true,
        true,
      ),
      ...rows.map((row, index) => toRow(row, false, false, total === undefined && index === rows.length - 1)),
      ...(total === undefined ? [] : [toRow(total, true, false, true)]),
    ],
  );
}

/** A line to sign and date for each of these, kept on one page. */
export function writeSignatures(names: readonly string[]): Table {
  const line = (words: string, border: boolean) =>
    new TableCell({
      borders: { top: border ? THIN : NONE, bottom: NONE, left: NONE, right: NONE },
      margins: CELL_PADDING,
      children: [new Paragraph({ text: words, spacing: { after: 0 }, keepNext: true })],
    });
  return table(
    [0.58, 0.06, 0.36],
    names.flatMap((name) => [
      new TableRow({
        cantSplit: true,
        height: { value: 760, rule: 'atLeast' },
        children: [line('', false), line('', false), line('', false)],
      }),
      new TableRow({ cantSplit: true, children: [line(name, true), line('', false), line('Date', true)] }),
    ]),
  );
}

function table(shares: readonly number[], rows: readonly TableRow[]): Table {
  const widths = shares.map((share) => Math.round(TEXT_WIDTH * share));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows,
  });
}

function cell(
  words: string,
  of: {
    readonly isBold?: boolean;
    readonly isRight?: boolean;
    readonly isTinted?: boolean;
    readonly isKeptWithNext?: boolean;
    readonly size?: number;
    readonly borders: 'none' | 'rules';
  },
): TableCell {
  const border = of.borders === 'rules' ? THIN : NONE;
  return new TableCell({
    margins: CELL_PADDING,
    borders: { top: border, bottom: border, left: border, right: border },
    ...(of.isTinted === true ? { shading: { fill: 'ECECEC' } } : {}),
    children: words.split('\n').map(
      (line) =>
        new Paragraph({
          spacing: { after: 0 },
          keepNext: of.isKeptWithNext === true,
          alignment: of.isRight === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [
            new TextRun({
              text: line,
              bold: of.isBold === true,
              ...(of.size === undefined ? {} : { size: of.size }),
            }),
          ],
        }),
    ),
  });
}
