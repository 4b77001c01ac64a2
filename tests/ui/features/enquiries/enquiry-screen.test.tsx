import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Award } from '#shared/domain/bursary/award';
import { enquiryId, type Enquiry } from '#shared/domain/enquiry/enquiry';
import type { Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { bridge } from '../../../../renderer/state/bridge';
import { installFakeDesk, type FakeDesk } from '../../../support/fake-desk';
import { buildMeet, MEET } from '../../../unit/domain/enquiry/build-enquiry';
import { anEnquiry, anEnquiryDocument, mei, openEnquiries } from './open-enquiries';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const QUESTION = {
  form: 'impact',
  change: 'paired talk',
  on: 'writing',
  group: 'Year 4',
  over: 'two terms',
} as const;
const E1 = enquiryId.parse('e1');
const enquiryOf = (desk: FakeDesk): Enquiry => {
  const enquiry = desk.document().enquiries[E1];
  if (enquiry === undefined) throw new Error('The enquiry is gone.');
  return enquiry;
};
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const soFar = () => within(screen.getByRole('region', { name: 'The question so far' }));

/** Opens a part of Mei's enquiry. */
async function openPart(part: string, change: Partial<Enquiry> = {}, meet?: TeachMeet) {
  const desk = installFakeDesk(
    anEnquiryDocument([anEnquiry('e1', change)], meet === undefined ? {} : { teachMeets: { [MEET]: meet } }),
  );
  const { address } = await openEnquiries(`/enquiries/e1?part=${part}`);
  return { desk, address };
}

describe('EnquiryScreen', () => {
  it('says so where the enquiry is gone', async () => {
    installFakeDesk(anEnquiryDocument());
    await openEnquiries('/enquiries/gone');
    expect(screen.getByRole('heading', { level: 1, name: 'This enquiry is no longer there' })).toBeDefined();
  });

  it('shows the thread as an ordered list, and what is missing at its stage', async () => {
    await openPart('overview', { title: 'Talk before writing', question: QUESTION });
    const thread = screen.getByRole('list', { name: 'Thread of Mei Rashid’s enquiry' });
    expect(thread.tagName).toBe('OL');
    expect(within(thread).getAllByRole('listitem')).toHaveLength(7);
    const missing = within(screen.getByRole('list', { name: 'Still missing at Opening conversation' }));
    expect(missing.getByRole('link', { name: 'Note what went well' }).getAttribute('href')).toContain(
      '/enquiries/e1?part=opening',
    );
  });

  it('moves on with a reason although something is missing, and names what', async () => {
    const { desk } = await openPart('overview');
    await press('On to Key question');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Note what is unresolved')).toBeDefined();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Why (optional)' }), 'Talked at lunch{Enter}');
    await waitFor(() => expect(enquiryOf(desk).stage).toBe('question'));
    expect(enquiryOf(desk).stageChanges.at(-1)).toEqual({
      day: '2026-11-12',
      to: 'question',
      why: 'Talked at lunch',
    });
  });

  it('keeps the opening conversation as its fields are left, a step each', async () => {
    const { desk } = await openPart('opening');
    await userEvent.type(field('What went well'), 'Phonics');
    await userEvent.type(field('What is unresolved'), 'Short sentences');
    await userEvent.tab();
    await waitFor(() =>
      expect(enquiryOf(desk).opening).toMatchObject({ wentWell: 'Phonics', unresolved: 'Short sentences' }),
    );
    expect(desk.ran).toHaveLength(2);
    await bridge().undo(undefined);
    expect(enquiryOf(desk).opening).toMatchObject({ wentWell: 'Phonics', unresolved: '' });
  });
});

describe('QuestionPart', () => {
  it('builds the sentence while it is typed, says what is missing and writes nothing itself', async () => {
    const { desk } = await openPart('question');
    await userEvent.type(field('What impact does…'), 'paired talk');
    expect(soFar().getByText('paired talk')).toBeDefined();
    expect(soFar().getByRole('status').textContent).toBe(
      'Still to say: what you hope it will have an impact on, which pupils or colleagues, as a group and how long it will run.',
    );
    expect(desk.ran).toHaveLength(0);
    await userEvent.tab();
    await waitFor(() =>
      expect(enquiryOf(desk).question).toEqual({
        form: 'impact',
        change: 'paired talk',
        on: '',
        group: '',
        over: '',
      }),
    );
  });

  it('takes over what has a place in the other form, and gives back what had none', async () => {
    const { desk } = await openPart('question', { question: QUESTION });
    await userEvent.click(screen.getByRole('radio', { name: 'PICO' }));
    await waitFor(() =>
      expect(enquiryOf(desk).question).toEqual({
        form: 'pico',
        population: 'Year 4',
        intervention: 'paired talk',
        comparison: '',
        outcome: 'writing',
      }),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Impact' }));
    await waitFor(() => expect(enquiryOf(desk).question).toEqual(QUESTION));
  });
});

describe('TestsPart', () => {
  it('keeps the pupils as a group, and what they need', async () => {
    const { desk } = await openPart('tests');
    await userEvent.type(field('Which pupils, as a group'), 'Year 4 boys who write little');
    await userEvent.type(field('What they need'), 'More to say');
    await userEvent.tab();
    await waitFor(() =>
      expect(enquiryOf(desk).tests).toMatchObject({
        pupilGroup: 'Year 4 boys who write little',
        pupilNeed: 'More to say',
      }),
    );
  });
});

describe('SetUpPart', () => {
  it('begins an application with the title and the question, and opens it', async () => {
    const { desk, address } = await openPart('set-up', { title: 'Talk before writing', question: QUESTION });
    await press('Apply for a bursary');
    await userEvent.click(await screen.findByRole('menuitem', { name: /Research Bursary/ }));
    await waitFor(() => expect(address()).toMatch(/^\/bursaries\/awards\//));
    const [award] = Object.values<Award>(desk.document().awards);
    expect(award).toMatchObject({ enquiryId: 'e1', personId: mei.id, fundId: 'research-bursary' });
    expect(award?.application).toMatchObject({
      title: 'Talk before writing',
      question: 'What impact does paired talk have on writing for Year 4, over two terms?',
    });
  });
});

describe('UnderWayPart', () => {
  it('adds objectives by Enter and keeps how each came out', async () => {
    const { desk } = await openPart('under-way');
    await userEvent.type(field('First objective'), 'Talk in pairs daily{Enter}');
    await waitFor(() => expect(enquiryOf(desk).objectives).toHaveLength(1));
    const outcome = await screen.findByRole('radiogroup', { name: 'How “Talk in pairs daily” came out' });
    await userEvent.click(within(outcome).getByRole('radio', { name: 'Partly met' }));
    await waitFor(() =>
      expect(enquiryOf(desk).objectives).toMatchObject([
        { words: 'Talk in pairs daily', outcome: 'partly met' },
      ]),
    );
  });

  it('notes what was said with its day', async () => {
    const { desk } = await openPart('under-way');
    await userEvent.type(field('What was said, in agreed words'), 'Try it with one table first');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(enquiryOf(desk).dialogue).toMatchObject([
        { day: '2026-11-12', words: 'Try it with one table first' },
      ]),
    );
    expect(field('What was said, in agreed words')).toHaveProperty('value', '');
  });
});

describe('ReviewPart', () => {
  it('keeps the outcome as a whole, and says when to look again', async () => {
    const { desk } = await openPart('review', { stage: 'under way' });
    await userEvent.type(field('What was found'), 'Longer sentences');
    await press(/Keep the outcome/);
    expect(screen.getByText('Say whether it was met.')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: /Partly met/ }));
    await press(/Keep the outcome/);
    await waitFor(() => expect(enquiryOf(desk).outcome?.met).toBe('partly met'));
    expect(enquiryOf(desk)).toMatchObject({
      stage: 'review',
      outcome: { reviewedOn: '2026-11-12', findings: 'Longer sentences' },
      laterEvidence: [{ after: 'six weeks', dueDay: '2026-12-24' }, { after: 'a term' }, { after: 'a year' }],
    });
  });
});

describe('SharingPart', () => {
  it('offers itself as a talk of the next Teach-meet in one action', async () => {
    const meet = { ...buildMeet(), talks: {}, placements: {} };
    const { desk } = await openPart(
      'sharing',
      { title: 'Talk before writing', theme: 'Writing', question: QUESTION },
      meet,
    );
    await press('Offer it as a talk');
    await waitFor(() => expect(enquiryOf(desk).sharing).toHaveLength(1));
    const [talk] = Object.values<Talk>(desk.document().teachMeets[MEET]?.talks ?? {});
    expect(talk).toMatchObject({
      title: 'Talk before writing',
      theme: 'Writing',
      presenters: [{ kind: 'person', personId: mei.id }],
      minutes: 7,
    });
    expect(desk.ran).toHaveLength(1);
    expect(await screen.findByText(/no time and room yet/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Offer it as a talk' })).toBeNull();
  });

  it('knows the time and room of its talk', async () => {
    const meet = buildMeet();
    const [talk] = Object.values<Talk>(meet.talks);
    if (talk === undefined) throw new Error('The Teach-meet has no talk.');
    await openPart(
      'sharing',
      {
        sharing: [
          {
            id: 's1',
            way: 'Teach-meet talk',
            words: '',
            day: meet.day,
            isDone: false,
            talk: { teachMeetId: MEET, talkId: talk.id },
          },
        ],
      },
      meet,
    );
    const link = screen.getByRole('link', { name: 'Thu 25 Nov 2027, 10:00 to 10:07 in Hall' });
    expect(link.getAttribute('href')).toContain('/teach-meets/meet/timetable');
  });
});

describe('LaterPart', () => {
  it('has looked today when somebody writes what was seen', async () => {
    const { desk } = await openPart('later', {
      stage: 'later evidence',
      laterEvidence: [
        { id: 'l1', after: 'six weeks', dueDay: '2026-11-01', seenOn: null, words: '', source: null },
      ],
    });
    expect(screen.getByText('Overdue')).toBeDefined();
    await userEvent.type(field('What was seen after six weeks'), 'They talk first');
    await userEvent.tab();
    await waitFor(() =>
      expect(enquiryOf(desk).laterEvidence).toMatchObject([
        { words: 'They talk first', seenOn: '2026-11-12' },
      ]),
    );
  });
});
