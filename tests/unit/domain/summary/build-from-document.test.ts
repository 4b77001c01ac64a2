import { describe, expect, it } from 'vitest';
import { withoutConfidential, type OpenDocument } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import { wordsOf } from '#shared/domain/summary/figures/told';
import { listPeriods } from '#shared/domain/summary/list-periods';
import { newSummary } from '#shared/domain/summary/new-summary';
import { SECTION_IDS, summaryContent } from '#shared/domain/summary/summary-content';
import { summaryId, type SummaryPeriod } from '#shared/domain/summary/summary';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { aDocument } from '../../../support/documents';

const OPEN: OpenDocument = withoutConfidential(aDocument(buildSampleSchool()));
const TODAY = '2026-12-18';

function build(kind: SummaryPeriod['kind'], open = OPEN, today = TODAY) {
  const period = listPeriods(open.school, today).find((each) => each.kind === kind);
  if (period === undefined) throw new Error(`No ${kind}`);
  const summary = newSummary({
    id: summaryId.parse('autumn'),
    period,
    school: open.school,
    now: `${today}T10:00:00.000Z`,
  });
  return { period, ...buildFromDocument(open, summary, today) };
}

const AUTUMN = build('term');
const CELLS = AUTUMN.content.sections.flatMap(({ tables }) =>
  tables.flatMap((table) =>
    table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) => {
        const unit = table.columns[at]?.unit ?? 'words';
        return cell.kind === 'figure' ? [{ key: cell.key, value: cell.value, unit, table: table.id }] : [];
      }),
    ),
  ),
);
const recordsOf = (key: string): readonly RecordRef[] => AUTUMN.records[key] ?? [];
const idOf = ({ kind, id }: RecordRef): string => `${kind}/${id}`;
const figures = (unit: string, isAsked: (key: string) => boolean) =>
  CELLS.filter((cell) => cell.unit === unit && isAsked(cell.key));

describe('buildFromDocument', () => {
  it.each(['term', 'half-term', 'academic year', 'financial year'] as const)(
    'gives a content of the form that is kept, for a %s',
    (kind) => {
      expect(summaryContent.safeParse(build(kind).content).error).toBeUndefined();
    },
  );

  it('has every section of a new summary, in its order', () => {
    expect(AUTUMN.content.sections.map(({ section }) => section)).toEqual(SECTION_IDS);
  });

  it('has records for the key of each figure, told or withheld', () => {
    const keys = AUTUMN.content.sections.flatMap(({ sentences, tables }) => [
      ...sentences.flatMap((sentence) => sentence.flatMap(({ key }) => key ?? [])),
      ...tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => ('key' in cell ? cell.key : []))),
      ),
    ]);
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => AUTUMN.records[key] === undefined)).toEqual([]);
  });

  it('counts as many as there are records, once each', () => {
    // Invitations, attendances and meetings are counted within the records; a change stands for two figures.
    const within = /^(before\.)?(activity|mentoring)[./].*(invited|came|meetings)$|^change\//;
    const counts = figures('count', (key) => !within.test(key));
    const wrong = counts.filter(({ key, value }) => new Set(recordsOf(key).map(idOf)).size !== value);
    expect(counts.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('adds up attendances to what the registers say', () => {
    const staff = new Set(
      Object.values(OPEN.people).flatMap(({ kind, id }) => (kind === 'staff' ? [id] : [])),
    );
    const came = recordsOf('activity.came').reduce((sum, { id }) => {
      const activity = Object.values(OPEN.activities).find((each) => each.id === id);
      return sum + (activity?.attended ?? []).filter((person) => staff.has(person)).length;
    }, 0);
    expect(figures('count', (key) => key === 'activity.came')[0]?.value).toBe(came);
  });

  it('adds up pence to what the entries say', () => {
    const signs = { budget: 1, committed: 1, amended: 1, spent: 1, refunded: -1 } as const;
    const sum = (key: string, only: (kind: keyof typeof signs) => number) =>
      recordsOf(key).reduce((total, { id }) => {
        const entry = OPEN.ledger.find((each) => each.id === id);
        return total + (entry === undefined ? 0 : only(entry.kind) * entry.pence);
      }, 0);
    const weigh: Readonly<Record<string, (kind: keyof typeof signs) => number>> = {
      budget: (kind) => signs[kind],
      awarded: (kind) => signs[kind],
      spent: (kind) => signs[kind],
      carriedIn: (kind) => (kind === 'spent' ? -1 : 1),
      committed: (kind) => (kind === 'spent' ? -1 : 1),
      left: (kind) => (kind === 'budget' ? 1 : -1),
    };
    const money = figures('pence', (key) => /^bursaries[./]/.test(key) && !key.endsWith('cost-each'));
    expect(money.length).toBeGreaterThan(20);
    const wrong = money.filter(({ key, value }) => {
      const amount = weigh[key.slice(key.lastIndexOf('.') + 1)];
      return amount === undefined || sum(key, amount) !== value;
    });
    expect(wrong).toEqual([]);
  });

  it('adds up the rows of a column to its total, where all are told', () => {
    let asked = 0;
    const wrong: string[] = [];
    for (const { tables } of AUTUMN.content.sections) {
      for (const { id, columns, rows } of tables) {
        columns.forEach(({ adds }, at) => {
          const values = rows.map(({ cells, isTotal }) => ({ cell: cells[at], isTotal }));
          if (!adds || values.some(({ cell }) => cell?.kind !== 'figure')) return;
          const of = (isTotal: boolean) =>
            values.reduce(
              (sum, each) =>
                sum + (each.isTotal === isTotal && each.cell?.kind === 'figure' ? each.cell.value : 0),
              0,
            );
          asked += 1;
          if (of(false) !== of(true)) wrong.push(`${id}: column ${at}`);
        });
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(10);
  });

  it('tells of no group of fewer people than the limit', () => {
    const ofPeople = CELLS.filter(({ key }) => {
      // A change is no group: the two figures it is between stand beside it.
      if (key.startsWith('change/')) return false;
      const records = recordsOf(key);
      return records.length > 0 && records.every(({ kind }) => kind === 'person' || kind === 'enquiry');
    });
    expect(ofPeople.length).toBeGreaterThan(20);
    const few = ofPeople.filter(({ unit, value }) => unit === 'count' && value > 0 && value < 5);
    expect(few).toEqual([]);
  });

  it('says no figure in a sentence that is withheld', () => {
    const told = new Set(CELLS.map(({ key }) => key));
    const withheld = new Set(
      AUTUMN.content.sections.flatMap(({ tables }) =>
        tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'withheld' ? cell.key : []))),
        ),
      ),
    );
    expect(withheld.size).toBeGreaterThan(5);
    expect([...withheld].filter((key) => told.has(key))).toEqual([]);
    const said = AUTUMN.content.sections.flatMap(({ sentences }) => sentences.flat());
    const givenAway = said.filter(({ key, words }) => key !== null && withheld.has(key) && /\d/.test(words));
    expect(givenAway).toEqual([]);
  });

  it('shows by no empty cell that a withheld figure is nought', () => {
    const awards = AUTUMN.content.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'awards');
    const hidden = awards?.rows.filter(({ cells }) => cells[1]?.kind === 'withheld') ?? [];
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map(({ cells }) => cells[2]?.kind)).toEqual(hidden.map(() => 'withheld'));
  });

  it('names a person only with a title that they agreed to', () => {
    const said = AUTUMN.content.sections
      .filter(({ section }) => section !== 'enquiries')
      .map((section) => JSON.stringify(section))
      .join('\n');
    const named = Object.values(OPEN.people).filter(({ givenName, familyName }) =>
      said.includes(`${givenName} ${familyName}`),
    );
    expect(named).toEqual([]);
    const titles = AUTUMN.content.sections.flatMap(({ section, points }) =>
      section === 'enquiries' ? points : [],
    );
    const secret = Object.values(OPEN.enquiries).filter(
      ({ mayNameTitle, title }) => !mayNameTitle && title !== '',
    );
    expect(secret.length).toBeGreaterThan(0);
    expect(secret.filter(({ title }) => titles.some(({ words }) => words === title))).toEqual([]);
  });

  it('says in a sentence that a section is empty', () => {
    const empty = build('term', withoutConfidential(aDocument()));
    const long = empty.content.sections.filter(
      ({ sentences, tables }) => sentences.length !== 1 || tables.length > 0,
    );
    expect(long).toEqual([]);
    const said = empty.content.sections.map(({ sentences }) => sentences.map(wordsOf).join(' '));
    expect(said).toContain('No activities are recorded this term.');
  });

  it('counts nothing that lies ahead', () => {
    const early = build('term', OPEN, '2026-09-08');
    expect(early.content.upToDay).toBe('2026-09-08');
    const days = (early.records['activity.held'] ?? []).map(
      ({ id }) => Object.values(OPEN.activities).find((each) => each.id === id)?.day ?? '',
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => day > '2026-09-08')).toEqual([]);
  });

  it('gives the same content each time', () => {
    expect(build('term').content).toEqual(AUTUMN.content);
  });
});
