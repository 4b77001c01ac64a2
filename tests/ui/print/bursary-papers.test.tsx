import { render, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withoutConfidential } from '#shared/document/desk-document';
import type { Award } from '#shared/domain/bursary/award';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { preparePaper } from '#shared/domain/paper/prepare-paper';
import { Paper } from '../../../renderer/print/paper';
import { AWARD, aLedger } from '../../support/a-ledger';

const BODY_HEIGHT = 600;
const ROW_HEIGHT = 50;

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

/** The finished pages of a paper about the award, whose application says what is given. */
async function layOut(paper: PaperRequest['paper'], application: Partial<Award['application']> = {}) {
  const document = aLedger();
  const award = document.awards[AWARD];
  if (award === undefined) throw new Error('There is no award.');
  const changed = { ...award, application: { ...award.application, ...application } };
  const job = preparePaper({ paper, awardId: AWARD } as PaperRequest, {
    ...withoutConfidential({ ...document, awards: { [AWARD]: changed } }),
    now: '2026-11-12T09:00:00.000Z',
  });
  if (!job.ok) throw new Error(job.error.message);
  return layOutJob(job.value);
}

async function layOutJob(job: PaperJob): Promise<readonly HTMLElement[]> {
  const onPaginated = vi.fn<(pageCount: number) => void>();
  const { container } = render(<Paper job={job} onPaginated={onPaginated} />);
  await waitFor(() => expect(onPaginated).toHaveBeenCalled(), { timeout: 4000 });
  return [...container.querySelectorAll<HTMLElement>('.page')];
}
const textOf = (pages: readonly HTMLElement[]) => pages.map((page) => page.textContent).join('\n');

describe('the application', () => {
  it('has every answer under its heading, the costs as a table, and a line to sign for each', async () => {
    const pages = await layOut('bursary-application');
    const words = within(document.body);
    expect(words.getByRole('heading', { level: 1 }).textContent).toBe('Application: Learning Ticket');
    expect(words.getByRole('heading', { level: 2, name: 'Research question' })).toBeTruthy();
    expect(words.getByRole('rowheader', { name: 'Total' })).toBeTruthy();
    expect(textOf(pages)).toContain('£150.00');
    expect(textOf(pages).match(/Date/g)).toHaveLength(2);
  });

  it('leaves room to write where nothing is written', async () => {
    await layOut('bursary-application');
    // The priority, both impacts and the timeline are still open.
    expect(within(document.body).getAllByRole('img', { name: 'Room to write' })).toHaveLength(4);
  });

  it('goes on to another page between two paragraphs, and loses none', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, index) => `Reason number ${index}.`);
    const pages = await layOut('bursary-application', { rationale: paragraphs.join('\n') });
    expect(pages.length).toBeGreaterThan(2);
    for (const paragraph of paragraphs) expect(textOf(pages)).toContain(paragraph);
    expect(pages[1]?.textContent).toContain('continued');
  });

  it('keeps words that look like mark-up as words', async () => {
    const pages = await layOut('bursary-application', { title: '<img src=x onerror=alert(1)>' });
    expect(textOf(pages)).toContain('<img src=x onerror=alert(1)>');
    expect(pages.flatMap((page) => [...page.querySelectorAll('img')])).toEqual([]);
  });
});

describe('the award letter', () => {
  it('greets, names the amount and what goes with it, and is signed by both', async () => {
    const pages = await layOut('award-letter');
    const text = textOf(pages);
    for (const said of ['Dear Mei', '£150.00', 'At the Teach-meet', 'Headteacher', 'I accept the award']) {
      expect(text).toContain(said);
    }
    expect(within(document.body).getByRole('heading', { level: 1 }).textContent).toBe(
      'Learning Ticket: Talk before writing (B-0007)',
    );
  });
});
