import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeSlip, TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import { Paper } from '../../../renderer/print/paper';
import { sampleProgramme } from '../../support/sample-programme';

const RELEASE = { kind: 'release', version: 2, publishedAt: '2026-11-10T15:04:00.000Z' } as const;
const DRAFT = { kind: 'draft', madeAt: '2026-11-09T08:00:00.000Z' } as const;
const ROW_HEIGHT = 40;
const BODY_HEIGHT = 600;

const placesByPage = new WeakMap<Element, ReadonlyMap<Element, number>>();

function placesOn(page: Element): ReadonlyMap<Element, number> {
  const known = placesByPage.get(page);
  if (known !== undefined) return known;
  const places = new Map([...page.querySelectorAll('[data-row]')].map((row, place) => [row, place]));
  placesByPage.set(page, places);
  return places;
}

/** The simulated page lays nothing out, so heights are given: rows under one another, and a body of fifteen rows. */
function measureLikeABrowser(this: Element): DOMRect {
  if (this.classList.contains('page__body')) return new DOMRect(0, 0, 700, BODY_HEIGHT);
  const page = this.closest('.page');
  const place = page === null ? undefined : placesOn(page).get(this);
  return place === undefined ? new DOMRect() : new DOMRect(0, place * ROW_HEIGHT, 700, ROW_HEIGHT);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(measureLikeABrowser);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const jobOf = (parts: Partial<TeachMeetPaperJob>): TeachMeetPaperJob => ({
  paper: 'programme',
  size: 'A4',
  programme: sampleProgramme(),
  stamp: RELEASE,
  changes: null,
  ...parts,
});

/** The finished pages of a paper. */
async function layOut(parts: Partial<TeachMeetPaperJob>): Promise<readonly HTMLElement[]> {
  const onPaginated = vi.fn<(pageCount: number) => void>();
  const { container } = render(<Paper job={jobOf(parts)} onPaginated={onPaginated} />);
  await waitFor(() => expect(onPaginated).toHaveBeenCalled(), { timeout: 4000 });
  const pages = [...container.querySelectorAll<HTMLElement>('.page')];
  expect(onPaginated).toHaveBeenLastCalledWith(pages.length);
  return pages;
}
const textOf = (pages: readonly HTMLElement[]) => pages.map((page) => page.textContent).join('\n');
const count = (text: string, part: string) => text.split(part).length - 1;

describe('Paper', () => {
  it('stamps every page with the version, the school and its number', async () => {
    const pages = await layOut({});
    pages.forEach((page, index) => {
      const foot = page.querySelector('.page__foot')?.textContent ?? '';
      expect(foot).toContain('Version 2 · published Tue 10 Nov 2026, 15:04');
      expect(foot).toContain('Harbour Lane Primary School · November Teach-meet');
      expect(foot).toContain(`Page ${index + 1} of ${pages.length}`);
    });
    expect(pages.length).toBeGreaterThan(1);
  });

  it('calls a draft a draft', async () => {
    expect(textOf(await layOut({ stamp: DRAFT }))).toContain('Draft · made Mon 9 Nov 2026, 08:00');
  });

  it('lays out another job when it is given one', async () => {
    const onPaginated = vi.fn<(pageCount: number) => void>();
    const { rerender } = render(<Paper job={jobOf({})} onPaginated={onPaginated} />);
    await waitFor(() => expect(onPaginated).toHaveBeenCalledTimes(1));
    rerender(<Paper job={jobOf({ paper: 'register' })} onPaginated={onPaginated} />);
    expect(await screen.findByText('Sign-in register')).toBeTruthy();
  });

  it.each(['programme', 'room-sheets', 'running-order', 'register'] as const)(
    'repeats the header row of %s on each page',
    async (paper) => {
      for (const page of await layOut({ paper })) expect(page.querySelectorAll('thead')).toHaveLength(1);
    },
  );

  it.each(['wall-grid', 'room-sheets', 'running-order', 'presenter-cards'] as const)(
    'makes a page of %s where there is no room yet',
    async (paper) => {
      const programme = { ...sampleProgramme(), rooms: [], talks: [], blocks: [] };
      expect(await layOut({ paper, programme })).toHaveLength(1);
    },
  );
});

describe('the programme', () => {
  it('has every placed talk exactly once', async () => {
    const programme = sampleProgramme({ rooms: 10, sessions: [5, 5] });
    const titles = (await layOut({ programme })).flatMap((page) =>
      [...page.querySelectorAll('.talk__title bdi')].map((title) => title.textContent),
    );
    expect(titles.toSorted()).toEqual(programme.talks.map((talk) => talk.title).toSorted());
  });

  it('tells the time again at the top of a page that begins within a slot', async () => {
    const pages = await layOut({ programme: sampleProgramme({ rooms: 10, sessions: [10] }) });
    for (const page of pages) expect(page.querySelector('.time')).not.toBeNull();
    const firstTalks = pages.map((page) => page.querySelector('.programme__slot, .programme__talk'));
    expect(firstTalks.every((talk) => talk?.querySelector('.programme__time .time'))).toBe(true);
  });

  it('lists the talks without a place on a draft', async () => {
    const text = textOf(await layOut({ programme: sampleProgramme({ unplaced: 3 }), stamp: DRAFT }));
    expect(count(text, 'No time or room yet')).toBe(3);
  });

  it('does not list them on a release', async () => {
    expect(textOf(await layOut({ programme: sampleProgramme({ unplaced: 3 }) }))).not.toContain(
      'Waiting talk',
    );
  });

  it('keeps a talk whose time is no slot of its session', async () => {
    const programme = sampleProgramme();
    const talks = programme.talks.map((talk, index) =>
      index === 0 ? { ...talk, start: '09:22', title: 'Out of step' } : talk,
    );
    expect(textOf(await layOut({ programme: { ...programme, talks } }))).toContain('Out of step');
  });
});

describe('the wall grid', () => {
  it('shares ten rooms out over two sheets', async () => {
    const pages = await layOut({
      paper: 'wall-grid',
      programme: sampleProgramme({ rooms: 10, sessions: [3] }),
    });
    expect(pages.map((page) => page.querySelectorAll('thead .grid__room').length)).toEqual([5, 5]);
  });

  it('is laid out on A3 when asked', async () => {
    const [page] = await layOut({ paper: 'wall-grid', size: 'A3' });
    expect(page?.className).toContain('page--a3-landscape');
  });
});

describe('the room sheets', () => {
  it('have a heading for each room and only its talks', async () => {
    const programme = sampleProgramme();
    const [hall] = await layOut({ paper: 'room-sheets', programme });
    expect(hall?.querySelector('h1')?.textContent).toBe('Hall');
    expect(hall?.textContent).toContain('Phonics for all');
    expect(hall?.textContent).not.toContain('Talk partners that really talk');
  });

  it('say in which room everybody is for a plenary', async () => {
    const text = textOf(await layOut({ paper: 'room-sheets' }));
    expect(text).toContain('Welcome · Rosalind Achebe · everyone in Hall');
  });
});

describe('the running order', () => {
  const marksOf = (row: Element | undefined) =>
    [...(row?.querySelectorAll('.order__mark, .order__stop') ?? [])].map((cell) => cell.textContent);
  const talkRows = (pages: readonly HTMLElement[]) =>
    pages.flatMap((page) => [...page.querySelectorAll('tr:has(.order__stop)')]);

  it('has the clock times at 5, 6 and 7 minutes', async () => {
    const [first] = talkRows(await layOut({ paper: 'running-order' }));
    expect(marksOf(first)).toEqual(['09:25', '09:26', '09:27']);
  });

  it('stops a nano talk at its own end', async () => {
    const programme = sampleProgramme({ rooms: 1, sessions: [2] });
    const talks = programme.talks.map((talk) => ({ ...talk, minutes: 2, end: '09:22' }));
    const [first] = talkRows(await layOut({ paper: 'running-order', programme: { ...programme, talks } }));
    expect(marksOf(first)).toEqual(['–', '–', '09:22after 2 min']);
  });
});

describe('the presenter cards', () => {
  it('have one card for each presenter, and all their talks', async () => {
    const programme = sampleProgramme();
    const pages = await layOut({ paper: 'presenter-cards', programme });
    const names = new Set(
      pages.flatMap((page) => [...page.querySelectorAll('.card__name')].map((name) => name.textContent)),
    );
    expect(names).toEqual(
      new Set(programme.talks.flatMap((talk) => talk.presenters.map(({ name }) => name))),
    );
    const talks = pages.flatMap((page) => Array.from(page.querySelectorAll('.card__talk')));
    expect(talks).toHaveLength(programme.talks.flatMap((talk) => talk.presenters).length);
  });

  it('have their cut marks in the same places on every page', async () => {
    const pages = await layOut({ paper: 'presenter-cards' });
    const marks = pages.map((page) =>
      [...page.querySelectorAll('.cut-mark')].map((mark) => mark.getAttribute('style')).join(),
    );
    expect(new Set(marks).size).toBe(1);
    expect(pages.length).toBeGreaterThan(1);
  });

  it('carry the version on each card', async () => {
    const pages = await layOut({ paper: 'presenter-cards' });
    const feet = pages.flatMap((page) =>
      [...page.querySelectorAll('.card__foot')].map((foot) => foot.textContent ?? ''),
    );
    expect(feet.every((foot) => foot.includes('Version 2'))).toBe(true);
  });
});

describe('the name badges', () => {
  it('have one for everybody expected, and the rest of the last page for guests', async () => {
    const programme = sampleProgramme({ attendees: 11 });
    const pages = await layOut({ paper: 'badges', programme });
    const names = pages.flatMap((page) =>
      [...page.querySelectorAll('.badge__name')].map((name) => name.textContent),
    );
    expect(names.toSorted()).toEqual(programme.register.map(({ name }) => name).toSorted());
    expect(pages).toHaveLength(2);
    expect(count(textOf(pages), 'Guest')).toBe(5);
  });

  it('mark governors in a word', async () => {
    const programme = sampleProgramme({ attendees: 11 });
    const pages = await layOut({ paper: 'badges', programme });
    const marked = pages.flatMap((page) =>
      [...page.querySelectorAll('.badge__governor')].map(
        (mark) => mark.closest('.badge')?.querySelector('.badge__name')?.textContent,
      ),
    );
    const governors = programme.register.filter(({ isGovernor }) => isGovernor).map(({ name }) => name);
    expect(marked.toSorted()).toEqual(governors.toSorted());
  });

  it('have a page of blank ones where every place is taken', async () => {
    expect(await layOut({ paper: 'badges', programme: sampleProgramme({ attendees: 8 }) })).toHaveLength(2);
  });
});

describe('the change slips', () => {
  const slip = (parts: Partial<ChangeSlip>): ChangeSlip => ({
    kind: 'presenter',
    id: 'p',
    name: 'Amara Okafor',
    lines: [{ title: 'Phonics for all', before: 'Hall, 09:20', after: 'Library, 10:37' }],
    ...parts,
  });

  it('say what was and what is now, for whom', async () => {
    const [page] = await layOut({ paper: 'change-slips', changes: [slip({})] });
    const words = within(page ?? document.body);
    expect(words.getByRole('heading', { level: 2 }).textContent).toContain('Amara Okafor');
    expect(words.getByText('Library, 10:37').tagName).toBe('STRONG');
    expect(words.getByText('Hall, 09:20').tagName).toBe('S');
  });

  it('say that nothing changed', async () => {
    expect(textOf(await layOut({ paper: 'change-slips', changes: [] }))).toContain(
      'Nothing changed since the last release',
    );
  });

  it('say that there is nothing to compare with', async () => {
    expect(textOf(await layOut({ paper: 'change-slips', changes: null }))).toContain('no earlier release');
  });

  it('part a long slip so that it fits a page', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => ({
      title: `Talk ${index}`,
      before: null,
      after: '10:00',
    }));
    const text = textOf(await layOut({ paper: 'change-slips', changes: [slip({ lines })] }));
    expect(count(text, 'Amara Okafor')).toBe(3);
    expect(count(text, '(continued)')).toBe(2);
  });
});

describe('the register', () => {
  const programme = {
    ...sampleProgramme(),
    register: [
      { name: 'Tom Zephyr', sortName: 'Zephyr, Tom', group: 'Teachers', isGovernor: false },
      { name: 'Niamh Ó Briain', sortName: 'Ó Briain, Niamh', group: 'Governors', isGovernor: true },
      { name: 'Olu Adeyemi', sortName: 'Adeyemi, Olu', group: 'Teachers', isGovernor: false },
    ],
  };

  it('is in the order of the family names', async () => {
    const [page] = await layOut({ paper: 'register', programme });
    const names = [...(page?.querySelectorAll('.register__name bdi') ?? [])].map((name) => name.textContent);
    expect(names).toEqual(['Olu Adeyemi', 'Niamh Ó Briain', 'Tom Zephyr']);
  });

  it('marks governors in words', async () => {
    const [page] = await layOut({ paper: 'register', programme });
    expect(page?.querySelectorAll('.register__governor')).toHaveLength(1);
  });

  it('fills its last page with lines for guests', async () => {
    const pages = await layOut({ paper: 'register', programme });
    expect(pages.at(-1)?.querySelectorAll('tbody tr')).toHaveLength(BODY_HEIGHT / ROW_HEIGHT);
  });
});
