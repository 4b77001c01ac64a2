import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ThreadStep } from '#shared/domain/enquiry/thread-step';
import { ThreadLine } from '../../../renderer/domain-ui/thread-line';
import { threadHref } from '../../../renderer/domain-ui/thread-href';

const STEPS: readonly ThreadStep[] = [
  {
    step: 'question',
    state: 'done',
    words: 'Does talk come first?',
    day: '2026-11-03',
    record: { kind: 'enquiry', id: 'e1' },
  },
  {
    step: 'award',
    state: 'broken',
    words: '£500.00 awarded in November, no outcome yet; due Sat 12 Jun 2027',
    day: '2027-06-12',
    record: { kind: 'award', id: 'b7' },
  },
  {
    step: 'talk',
    state: 'none',
    words: 'No way of sharing planned',
    day: null,
    record: { kind: 'enquiry', id: 'e1' },
  },
];

describe('ThreadLine', () => {
  it('is an ordered list that says each step, its state and its words without colour', () => {
    render(<ThreadLine label="Thread" steps={STEPS} />);
    const list = screen.getByRole('list', { name: 'Thread' });
    expect(list.tagName).toBe('OL');
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'QuestionDoneDoes talk come first?',
      'BursaryBroken off£500.00 awarded in November, no outcome yet; due Sat 12 Jun 2027',
      'TalkNot plannedNo way of sharing planned',
    ]);
  });

  it('draws another shape for each state', () => {
    const { container } = render(<ThreadLine label="Thread" steps={STEPS} />);
    const shapes = [...container.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML);
    expect(new Set(shapes).size).toBe(STEPS.length);
  });

  it('says as much to a screen reader where it is compact', () => {
    render(<ThreadLine isCompact label="Thread" steps={STEPS} />);
    const [, award] = screen.getAllByRole('link');
    expect(award?.textContent).toBe(
      'Bursary: broken off, £500.00 awarded in November, no outcome yet; due Sat 12 Jun 2027',
    );
  });
});

describe('threadHref', () => {
  it('leads to the record of a step, or to where it would begin', () => {
    expect(STEPS.map(threadHref)).toEqual([
      '/enquiries/e1?part=question',
      '/bursaries/awards/b7',
      '/enquiries/e1?part=sharing',
    ]);
    const goal = { step: 'goal', record: { kind: 'pairing', id: 'p1' } } as const;
    expect(threadHref(goal)).toBe('/mentoring/pairings/p1?part=goals');
  });
});
