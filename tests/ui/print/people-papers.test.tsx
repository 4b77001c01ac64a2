import { render, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningAgreementJob } from '#shared/domain/mentoring/papers/learning-agreement-job';
import type { MentorListJob } from '#shared/domain/mentoring/papers/mentor-list-job';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import { preparePaper } from '#shared/domain/paper/prepare-paper';
import { Paper } from '../../../renderer/print/paper';
import { FirstHeadingLevel } from '../../../renderer/print/paper-heading';
import { MEI, PAIR, aSource } from '../../unit/domain/mentoring/papers/a-pair';

const BODY_HEIGHT = 600;
/** The simulated page lays nothing out: a character of an agreement is taken to need a third of a pixel for each point. */
const HEIGHT_A_CHARACTER = 1 / 30;
const ROW_HEIGHT = 90;

function measureLikeABrowser(this: Element): DOMRect {
  if (this.classList.contains('page__body')) return new DOMRect(0, 0, 700, BODY_HEIGHT);
  const page = this.closest<HTMLElement>('.page');
  if (this.classList.contains('one-page')) {
    const points = Number.parseFloat(page?.style.fontSize ?? '0');
    return new DOMRect(0, 0, 700, (this.textContent ?? '').length * HEIGHT_A_CHARACTER * points);
  }
  const place = page === null ? -1 : [...page.querySelectorAll('[data-row]')].indexOf(this);
  return place < 0 ? new DOMRect() : new DOMRect(0, place * ROW_HEIGHT, 700, ROW_HEIGHT);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(measureLikeABrowser);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The finished pages of a paper. */
async function layOut(job: PaperJob, firstHeading: 1 | 2 = 1): Promise<readonly HTMLElement[]> {
  const onPaginated = vi.fn<(pageCount: number) => void>();
  const { container } = render(
    <FirstHeadingLevel value={firstHeading}>
      <Paper job={job} onPaginated={onPaginated} />
    </FirstHeadingLevel>,
  );
  await waitFor(() => expect(onPaginated).toHaveBeenCalled(), { timeout: 4000 });
  const pages = [...container.querySelectorAll<HTMLElement>('.page')];
  expect(onPaginated).toHaveBeenLastCalledWith(pages.length);
  return pages;
}
const first = (pages: readonly HTMLElement[]) => pages[0] ?? document.body;
const textOf = (pages: readonly HTMLElement[]) => pages.map((page) => page.textContent).join('\n');

function anAgreementJob(change: Partial<LearningAgreementJob> = {}): LearningAgreementJob {
  const job = preparePaper({ paper: 'learning-agreement', pairingId: PAIR }, aSource());
  if (!job.ok || job.value.paper !== 'learning-agreement') throw new Error('There is no agreement.');
  return { ...job.value, ...change };
}

describe('the learning agreement', () => {
  it('says what was agreed, by whom and for which kind of pairing', async () => {
    const words = within(first(await layOut(anAgreementJob())));
    expect(words.getByRole('heading', { level: 1 }).textContent).toBe('Mei Rashid and Idris Sandhu');
    expect(words.getByText('Learning agreement · Mentoring')).toBeTruthy();
    expect(words.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'What we are working towards',
      'Our ground rules',
      'When we meet',
      'What each of us needs',
      'Power and accountability',
      'Confidentiality, and its limits',
    ]);
    expect(words.getAllByRole('listitem')).toHaveLength(5);
    expect(words.getByText('Time to think')).toBeTruthy();
  });

  it('has a line to sign and one for the date for each of them', async () => {
    const page = first(await layOut(anAgreementJob()));
    const signatures = [...page.querySelectorAll('.signature')];
    expect(signatures.map((each) => each.querySelector('.signature__name')?.textContent)).toEqual([
      'Mei Rashid, mentor',
      'Idris Sandhu, mentee',
    ]);
    for (const each of signatures) {
      expect(each.querySelectorAll('.signature__line, .signature__date-line')).toHaveLength(2);
    }
  });

  it('says who has agreed already, and when', async () => {
    const text = textOf(await layOut(anAgreementJob()));
    expect(text).toContain('Agreed on Tue 15 Sep 2026');
    expect(text.split('Agreed on').length - 1).toBe(1);
  });

  it('stays one page however long it is, and then says that it is shortened', async () => {
    const long = 'We prepare well and listen closely. '.repeat(55);
    const pages = await layOut(
      anAgreementJob({ purpose: long, power: long, confidentiality: long, meetingRhythm: long }),
    );
    expect(pages).toHaveLength(1);
    expect(textOf(pages)).toContain('Read the full agreement in CPD Desk before you sign.');
    expect(Number.parseFloat(first(pages).style.fontSize)).toBeLessThan(12);
  });

  it('does not speak of shortening where every word is there', async () => {
    const pages = await layOut(anAgreementJob());
    expect(textOf(pages)).not.toContain('Shortened');
    expect(first(pages).style.fontSize).toBe('12pt');
  });

  it('leaves room to write what nobody has worded', async () => {
    const page = first(await layOut(anAgreementJob({ purpose: '', groundRules: [] })));
    // Purpose, ground rules, and what Mei needs.
    expect(within(page).getAllByRole('img', { name: 'Room to write' })).toHaveLength(3);
  });

  it('steps its headings down where a screen has its own first heading', async () => {
    const words = within(first(await layOut(anAgreementJob(), 2)));
    expect(words.queryByRole('heading', { level: 1 })).toBeNull();
    expect(words.getByRole('heading', { level: 2 }).textContent).toBe('Mei Rashid and Idris Sandhu');
  });
});

describe('the mentor’s list', () => {
  const listed: MentorListJob['pairings'][number] = {
    pairingId: 'pair',
    partners: 'Idris Sandhu',
    kind: 'Mentoring',
    stage: 'Active',
    rhythm: { everyWeeks: 2, minutes: 45 },
    lastHeld: '2026-11-12',
    next: [
      {
        sessionId: 's',
        day: '2026-11-26',
        start: '13:15',
        minutes: 45,
        kind: 'Lesson review',
        cover: 'needed',
      },
    ],
    unlogged: ['2026-11-19'],
    actions: [{ actionId: 'a', words: 'Watch guided reading', byDay: '2026-11-27', agreedOn: '2026-11-12' }],
  };
  const aList = (...pairings: readonly Partial<typeof listed>[]): MentorListJob => {
    const job = preparePaper({ paper: 'mentor-list', personId: MEI }, aSource());
    if (!job.ok || job.value.paper !== 'mentor-list') throw new Error('There is no list.');
    return {
      ...job.value,
      pairings: pairings.map((change, index) => ({ ...listed, pairingId: `pair-${index}`, ...change })),
    };
  };

  it('says when each pair meet next, and what is open', async () => {
    const text = textOf(await layOut(aList({})));
    expect(text).toContain('Every 2 weeks for 45 minutes · last met Thu 12 Nov');
    expect(text).toContain('Planned and not logged: Thu 19 Nov');
    expect(text).toContain('Thu 26 Nov, 13:15–14:00 Lesson review (cover needed)');
    expect(text).toContain('Watch guided reading by Fri 27 Nov');
  });

  it('says so where nothing is planned and nothing is open', async () => {
    const text = textOf(await layOut(aList({ next: [], actions: [], unlogged: [], lastHeld: null })));
    expect(text).toContain('not met yet');
    expect(text).toContain('No session is planned.');
    expect(text).toContain('No agreed action is open.');
    expect(text).not.toContain('not logged');
  });

  it('counts the sessions after the first five', async () => {
    const next = Array.from({ length: 8 }, (_, index) => ({
      ...listed.next[0],
      sessionId: `s${index}`,
      day: `2026-12-0${index + 1}`,
      start: null,
      minutes: 45,
      kind: 'Lesson review',
      cover: 'not needed' as const,
    }));
    expect(textOf(await layOut(aList({ next })))).toContain('and 3 more, the last on Tue 8 Dec');
  });

  it('keeps every open action of a long list', async () => {
    const actions = Array.from({ length: 23 }, (_, index) => ({
      actionId: `a${index}`,
      words: `Action number ${index};`,
      byDay: null,
      agreedOn: '2026-11-05',
    }));
    const text = textOf(await layOut(aList({ actions }, {})));
    for (const { words } of actions) expect(text.split(words).length - 1).toBe(1);
  });

  it('has room to write on its last page', async () => {
    const pages = await layOut(aList({}, {}, {}));
    expect(pages.at(-1)?.querySelectorAll('.mentor__note-line').length).toBeGreaterThan(3);
  });
});
