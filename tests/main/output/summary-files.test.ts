import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SummaryContent } from '#shared/domain/summary/summary-content';
import { sayWithheld } from '#shared/domain/summary/papers/cell-words';
import type { SummaryEdition } from '#shared/domain/summary/papers/summary-edition';
import { writeSummaryCsv } from '../../../electron/output/summary-csv';
import { writeSummaryDocx } from '../../../electron/output/summary-docx';
import { writeSummaryXlsx } from '../../../electron/output/summary-xlsx';
import { nameSheets } from '../../../electron/output/xlsx';
import { aSummaryContent } from '../../support/a-summary';
import { openInCalc, openInWriter } from '../../support/libre-office';
import { findMissingFromPdf } from '../../support/summary-figures';
import {
  decodeXml,
  readCsvFigures,
  readCsvRows,
  readNumber,
  readWordTables,
} from '../../support/summary-files';
import { listFigures, listSentences, sayTable } from '../../support/summary-words';
import { buildSampleSummary } from '../../support/sample-summary';
import { tempFolder } from '../../support/temp-folder';

const STAMP = 'Version 2, frozen Sun 22 Nov 2026, 10:07';
const editionOf = (content: SummaryContent): SummaryEdition => ({ content, stamp: STAMP, isDraft: false });
const content = aSummaryContent();
const edition = editionOf(content);
const CONTENTS = [
  ['a small summary', content],
  ['the sample school’s autumn summary', buildSampleSummary('2026-11-22')],
] as const;

const partOf = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

/** The workbook as it would be if nobody had worked its formulas out before. */
function forgetAnswers(workbook: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(workbook)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(bytes).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : bytes,
  ]);
  return zipSync(Object.fromEntries(files));
}

describe('writeSummaryDocx', () => {
  it.each(CONTENTS)('has every table of %s in LibreOffice, to the last figure', async (_, of) => {
    const tables = await readWordTables(tempFolder(), await writeSummaryDocx(editionOf(of)));
    expect(tables).toEqual(of.sections.flatMap((section) => section.tables).map(sayTable));
  });

  it('says on its pages all that the summary says', async () => {
    const pdf = await openInWriter(await writeSummaryDocx(edition));
    expect(await findMissingFromPdf(pdf, content)).toEqual([]);
  });

  it('has real headings, table heads that come again, its title and its stamp', async () => {
    const document = await writeSummaryDocx(edition);
    const body = partOf(document, 'word/document.xml');
    const styled = (style: string) =>
      [...body.matchAll(/<w:p>.*?<\/w:p>/gsu)]
        .map(([paragraph]) => paragraph)
        .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
        .map(decodeXml);
    expect(styled('Title')).toEqual(['Autumn summary']);
    expect(styled('Heading1')).toEqual(content.sections.map(({ heading }) => heading));
    const tables = content.sections.flatMap(({ tables: of }) => of);
    expect(styled('Heading2')).toEqual(tables.map(({ caption }) => caption));
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(tables.length);
    expect(partOf(document, 'docProps/core.xml')).toContain('<dc:title>Autumn summary, Harbour Lane');
    expect(partOf(document, 'word/footer1.xml')).toContain(STAMP);
    expect(partOf(document, 'word/footer1.xml')).toContain('PAGE');
  });

  it('says what “withheld” means', async () => {
    const words = decodeXml(partOf(await writeSummaryDocx(edition), 'word/document.xml'));
    expect(words).toContain(sayWithheld(content));
  });
});

const opened = new Map<SummaryContent, ReturnType<typeof openInCalc>>();
/** The workbook as LibreOffice works it out from its formulas alone; opened once, since that takes seconds. */
async function openWorkbook(of: SummaryContent = content) {
  const open = opened.get(of) ?? openInCalc(forgetAnswers(await writeSummaryXlsx(editionOf(of))));
  opened.set(of, open);
  return open;
}

describe('writeSummaryXlsx', () => {
  it.each(CONTENTS)(
    'has every figure of %s as a number in LibreOffice, totals worked out anew',
    async (_, of) => {
      const sheets = await openWorkbook(of);
      const names = nameSheets(['About', ...of.sections.map(({ heading }) => heading)]);
      for (const [index, { tables }] of of.sections.entries()) {
        const rows = sheets[names[index + 1] ?? ''] ?? [];
        for (const table of tables) {
          const at = rows.findIndex(([first]) => first === table.caption);
          const [head, ...lines] = rows.slice(at + 1, at + 2 + table.rows.length);
          expect(head?.slice(0, table.columns.length + 1)).toEqual([
            table.rowHeading,
            ...table.columns.map(({ label }) => label),
          ]);
          for (const [line, row] of table.rows.entries()) {
            const read = table.columns.map(({ unit }, place) => {
              const cell = lines[line]?.[place + 1];
              const wanted = row.cells[place];
              if (wanted?.kind === 'none') return cell === '' ? 'nothing' : cell;
              return unit === 'words' ? cell : readNumber(cell, unit);
            });
            expect([row.label, ...read]).toEqual([
              lines[line]?.[0],
              ...row.cells.map((cell) => {
                if (cell.kind === 'none') return 'nothing';
                if (cell.kind === 'withheld') return null;
                return cell.kind === 'words' ? cell.words : cell.value;
              }),
            ]);
          }
        }
      }
    },
  );

  it('adds up where it can, and never where a figure is withheld', async () => {
    const workbook = await writeSummaryXlsx(edition);
    const formulas = (sheet: number) =>
      [...partOf(workbook, `xl/worksheets/sheet${sheet}.xml`).matchAll(/<f>([^<]*)<\/f>/gu)].map(
        ([, f]) => f,
      );
    expect(formulas(3)).toEqual([]);
    expect(formulas(4)).toEqual(['SUM(B6:B7)', 'SUM(C6:C7)', 'SUM(D6:D7)']);
  });

  it('begins with what it is, its stamp and how it was counted', async () => {
    const about = (await openWorkbook())['About'] ?? [];
    expect(about.slice(0, 5).map(([label, value]) => [label, value])).toEqual([
      ['Autumn summary', ''],
      ['School', 'Harbour Lane Primary School'],
      ['Period', 'Autumn term 2026–27'],
      ['Days', 'Tue 1 Sep 2026 to Fri 18 Dec 2026, from the records up to Sun 22 Nov 2026'],
      ['Version', STAMP],
    ]);
    expect(about.flat()).toContain('Somebody who took part in several things is counted once.');
  });

  it('has every sentence, and keeps words that look like a formula as words', async () => {
    const sheets = await openWorkbook();
    const cells = Object.values(sheets).flat(2);
    for (const sentence of listSentences(content)) expect(cells).toContain(sentence);
    expect(cells).toContain('=1+1 is no formula');
  });
});

describe('writeSummaryCsv', () => {
  const readRows = (of: SummaryContent) => readCsvRows(writeSummaryCsv(editionOf(of)));
  const rows = readRows(content);

  it.each(CONTENTS)('has every figure of every table of %s under its key', (_, of) => {
    expect(readCsvFigures(readRows(of))).toEqual(listFigures(of));
  });

  it('has every figure that stands in a sentence, with its sentence', () => {
    const inSentences = rows.filter(({ key, unit }) => key !== '' && unit === 'words');
    expect(inSentences.map(({ key, value }) => [key, value])).toEqual(
      content.sections.flatMap(({ sentences }) =>
        sentences.flat().flatMap(({ key, words }) => (key === null ? [] : [[key, words]])),
      ),
    );
    expect(listSentences(content)).toContain(inSentences[0]?.row);
  });

  it('says its version first, and lets no words be a formula', () => {
    expect(rows.slice(0, 5).map(({ value }) => value)).toContain(STAMP);
    expect(rows.map(({ row }) => row)).toContain("'=1+1 is no formula");
  });
});
