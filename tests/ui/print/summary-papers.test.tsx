import { render, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayWithheld } from '#shared/domain/summary/papers/cell-words';
import { preparePoster } from '#shared/domain/summary/papers/prepare-staffroom-poster';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import type { SummaryContent } from '#shared/domain/summary/summary-content';
import { Paper } from '../../../renderer/print/paper';
import { listTableRows } from '../../../renderer/print/sheets/summary-table';
import { aSummaryContent, aTable } from '../../support/a-summary';
import { listSentences, sayCells } from '../../support/summary-words';

const BODY_HEIGHT = 600;
const ROW_HEIGHT = 100;

function measureLikeABrowser(this: Element): DOMRect {
  if (this.classList.contains('page__body')) return new DOMRect(0, 0, 700, BODY_HEIGHT);
  const page = this.closest<HTMLElement>('.page');
  const place = page === null ? -1 : [...page.querySelectorAll('[data-row]')].indexOf(this);
  return place < 0 ? new DOMRect() : new DOMRect(0, place * ROW_HEIGHT, 700, ROW_HEIGHT);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(measureLikeABrowser);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const STAMP = 'Version 2, frozen Sun 22 Nov 2026, 10:07';

async function layOut(job: PaperJob): Promise<readonly HTMLElement[]> {
  const onPaginated = vi.fn<(pageCount: number) => void>();
  const { container } = render(<Paper job={job} onPaginated={onPaginated} />);
  await waitFor(() => expect(onPaginated).toHaveBeenCalled(), { timeout: 4000 });
  return [...container.querySelectorAll<HTMLElement>('.page')];
}
const layOutSummary = (content: SummaryContent = aSummaryContent(), isDraft = false) =>
  layOut({
    paper: 'governors-summary',
    edition: { content, stamp: isDraft ? 'Draft, not frozen' : STAMP, isDraft },
  });
const textOf = (pages: readonly HTMLElement[]) => pages.map((page) => page.textContent).join('\n');
const rowsOf = (table: HTMLElement) =>
  [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the summary for governors', () => {
  it('has every table with every figure, under heads of its own', async () => {
    const content = aSummaryContent();
    const pages = await layOutSummary(content);
    const tables = pages.flatMap((page) => [...page.querySelectorAll('table')]);
    expect(tables.map(rowsOf)).toEqual(
      content.sections
        .flatMap(({ tables: of }) => of)
        .map((table) => [
          [table.rowHeading, ...table.columns.map(({ label }) => label)],
          ...table.rows.map((row) => [row.label, ...sayCells(table, row)]),
        ]),
    );
  });

  it('says every sentence, point and note, and what “withheld” means', async () => {
    const content = aSummaryContent();
    const text = textOf(await layOutSummary(content));
    for (const { points, notes, words } of content.sections) {
      for (const point of points) expect(text).toContain(point.words);
      for (const note of notes) expect(text).toContain(note);
      for (const line of words.split('\n')) expect(text).toContain(line);
    }
    for (const sentence of listSentences(content)) expect(text).toContain(sentence);
    expect(text).toContain(sayWithheld(content));
  });

  it('has its headings in order, and stamps every page', async () => {
    const pages = await layOutSummary();
    const headings = pages.flatMap((page) => [...page.querySelectorAll('h1, h2, h3')]);
    expect(headings.slice(0, 4).map(({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H2', 'H3']);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.querySelector('footer')?.textContent).toContain(STAMP);
  });

  it('draws each chart as one picture that says what it shows, right above its table', async () => {
    const pages = await layOutSummary();
    const drawn = pages.flatMap((page) => within(page).queryAllByRole('img'));
    expect(drawn.map((chart) => chart.getAttribute('aria-label')?.slice(0, 7))).toEqual([
      'Bars of',
      'Bars of',
    ]);
    for (const chart of drawn) {
      const next = chart.closest('[data-row]')?.nextElementSibling;
      expect(next?.querySelector('table')).not.toBeNull();
    }
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    for (const page of await layOutSummary()) {
      const last = [...page.querySelectorAll('[data-row]')].at(-1);
      expect(last?.classList.contains('summary__start')).toBe(false);
    }
  });

  it('tells in its contents on which page a section begins', async () => {
    const pages = await layOutSummary();
    const listed = [...(pages[0]?.querySelectorAll('.summary__contents li') ?? [])].map(
      (item) => item.textContent,
    );
    const found = pages.flatMap((page, index) =>
      [...page.querySelectorAll('h2')].map((heading) => `${heading.textContent}${index + 1}`),
    );
    expect(listed).toEqual(found);
  });

  it('goes on with a long table on the next page under its heads again, and loses no row', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`Group ${index}`, index] as const);
    const long = aTable('long', {
      caption: 'A long table',
      rowHeading: 'Group',
      columns: [['people', 'People', 'count']],
      rows,
    });
    const parts = listTableRows(long, 'long');
    expect(parts.length).toBeGreaterThan(1);
    const lines = parts.flatMap((part, index) => {
      const onTop = render(part.render(true)).container;
      expect(rowsOf(onTop.querySelector('table') ?? onTop)[0]).toEqual(['Group', 'People']);
      expect(onTop.textContent).toContain(index === 0 ? 'A long table' : 'A long table, continued');
      const further = render(part.render(false)).container;
      const found = rowsOf(further.querySelector('table') ?? further);
      expect(further.textContent).not.toContain('continued');
      return index === 0 ? found.slice(1) : found;
    });
    expect(lines).toEqual(rows.map(([label, value]) => [label, String(value)]));
  });

  it('calls a draft a draft', async () => {
    const pages = await layOutSummary(aSummaryContent(), true);
    expect(pages[0]?.querySelector('.summary__stamp--draft')?.textContent).toBe('Draft, not frozen');
  });

  it('keeps words that look like mark-up as words', async () => {
    expect(textOf(await layOutSummary())).toContain('Number sense <early>');
  });
});

describe('the staffroom’s poster', () => {
  it('is one page with the large figures, what comes next and thanks', async () => {
    const pages = await layOut(preparePoster({ content: aSummaryContent(), stamp: STAMP, isDraft: false }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.classList.contains('page--a3-portrait')).toBe(true);
    const text = textOf(pages);
    for (const said of [
      'What we did together',
      'of learning together',
      'Keep the hour for coaching',
      'Thank you',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('withheld');
  });
});
