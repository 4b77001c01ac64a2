import { render, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withoutConfidential } from '#shared/document/desk-document';
import { visitId, type Visit } from '#shared/domain/governor/visit';
import { questionFromClaim } from '#shared/domain/governor/visit-questions';
import { describePaper } from '#shared/domain/paper/paper-job';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { preparePaper } from '#shared/domain/paper/prepare-paper';
import { Paper } from '../../../renderer/print/paper';
import { aBoard, aVisit, LONGER } from '../features/governors/open-governors';

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

const V1 = visitId.parse('v1');

async function layOut(request: PaperRequest, visit: Partial<Visit> = {}) {
  const document = aBoard({ visits: [aVisit('v1', visit)], claims: [LONGER] });
  const job = preparePaper(request, { ...withoutConfidential(document), now: '2026-11-12T09:00:00.000Z' });
  if (!job.ok) throw new Error(job.error.message);
  const onPaginated = vi.fn<(pageCount: number) => void>();
  const { container } = render(<Paper job={job.value} onPaginated={onPaginated} />);
  await waitFor(() => expect(onPaginated).toHaveBeenCalled(), { timeout: 4000 });
  const pages = [...container.querySelectorAll<HTMLElement>('.page')];
  const words = pages.map((page) => page.textContent).join('\n');
  return { pages, words, title: describePaper(job.value).title, find: within(container) };
}

describe('the visit form', () => {
  it('has boxes only beside a claim, and room to write under every question', async () => {
    const questions = [
      questionFromClaim(LONGER, 'q1'),
      { ...questionFromClaim(LONGER, 'q2'), words: 'Who gains?', claimId: null },
    ];
    const { find, words, title } = await layOut({ paper: 'visit-form', visitId: V1 }, { questions });
    expect(title).toBe('Governors’ visit form: Thu 26 Nov 2026, How talk before writing spreads');
    expect(find.getAllByRole('group', { name: 'Tick one' })).toHaveLength(1);
    // What works well, and the two questions.
    expect(find.getAllByRole('img', { name: 'Room to write' })).toHaveLength(3);
    expect(words).toContain('not a lesson observation');
  });

  it('goes on to another page with many questions and loses none', async () => {
    const questions = Array.from({ length: 30 }, (_, index) => ({
      ...questionFromClaim(LONGER, `q${index}`),
      words: `Question number ${index}?`,
    }));
    const { pages, words } = await layOut({ paper: 'visit-form', visitId: V1 }, { questions });
    expect(pages.length).toBeGreaterThan(2);
    for (const { words: asked } of questions) expect(words).toContain(asked);
  });
});

describe('the visit report', () => {
  const held: Partial<Visit> = { day: '2026-11-05', stage: 'held', worksWell: 'One\nTwo' };

  it('keeps every paragraph, and says that it is a draft while it is one', async () => {
    const questions = [
      { ...questionFromClaim(LONGER, 'q1'), answer: 'First\nSecond', seen: 'seen' as const },
    ];
    const { words } = await layOut({ paper: 'visit-report', visitId: V1 }, { ...held, questions });
    for (const part of ['One', 'Two', 'First', 'Second', 'Seen', 'Draft']) expect(words).toContain(part);
  });

  it('says so where nothing was agreed', async () => {
    const { words } = await layOut({ paper: 'visit-report', visitId: V1 }, { ...held, stage: 'reported' });
    expect(words).toContain('Nothing was agreed.');
    expect(words).not.toContain('Draft');
  });
});

describe('the summary of visits', () => {
  it('has a heading for each priority and each visit', async () => {
    const { find, words } = await layOut(
      { paper: 'visits-summary', from: '2026-09-01', to: '2026-12-17' },
      { day: '2026-11-05', stage: 'reported', worksWell: 'Talk partners' },
    );
    expect(find.getByRole('heading', { level: 2, name: 'Writing in every year' })).toBeTruthy();
    expect(find.getByRole('heading', { level: 3, name: 'How talk before writing spreads' })).toBeTruthy();
    expect(words).toContain('What works well: Talk partners');
  });
});
