import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen';
import { toastQueue } from '../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { aDocument, aPerson, aSchool } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import {
  buildGoal,
  buildPairing,
  buildSession,
  byPairingId,
} from '../../../unit/domain/mentoring/relationship/build-pairing';

async function openSettings(section: string, document: DeskDocument = aDocument()) {
  const desk = installFakeDesk(document);
  toastQueue.clear();
  const root = createRootRoute();
  const route = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: SettingsScreen });
  const router = createRouter({
    routeTree: root.addChildren([route('/settings'), route('/settings/$section')]),
    history: createMemoryHistory({ initialEntries: [section === '' ? '/settings' : `/settings/${section}`] }),
  });
  await router.load();
  render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* The app's own routes are known to the type checker; these are the same ones, by themselves. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  return { desk, school: () => desk.document().school };
}

const dialog = () => within(screen.getByRole('alertdialog'));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('SettingsScreen', () => {
  it('shows one section at a time, with the way to the others', async () => {
    await openSettings('');
    expect(screen.getByRole('heading', { name: 'School', level: 2 })).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'School priorities' }));
    expect(await screen.findByRole('heading', { name: 'School priorities', level: 2 })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'School', level: 2 })).toBeNull();
  });
});

describe('DaySettings', () => {
  it('adds a period after the last one', async () => {
    const { school } = await openSettings('day');
    await press('Add a period');
    expect(school().periods.at(-1)).toEqual({ id: 'p6', label: 'Period 6', start: '16:30', end: '17:30' });
  });

  it('says who is free in a period before it goes, and takes it from their free periods', async () => {
    const mei = aPerson('mei', { freePeriods: ['mon/p2', 'tue/p3', 'thu/p2'] });
    const { desk, school } = await openSettings('day', aDocument({ people: { [mei.id]: mei } }));
    await press('Remove Period 2');
    expect(dialog().getByText(/1 person has it among their free periods/)).toBeDefined();
    await userEvent.click(dialog().getByRole('button', { name: 'Remove Period 2' }));
    expect(school().periods.map(({ id }) => id)).not.toContain('p2');
    expect(desk.document().people[mei.id]?.freePeriods).toEqual(['tue/p3']);
    await press('Undo');
    await waitFor(() => expect(desk.document().people[mei.id]?.freePeriods).toHaveLength(3));
  });

  it('keeps the old name where another period has it, and says so', async () => {
    const { school } = await openSettings('day');
    const name = screen.getByRole('textbox', { name: /Name of Period 2/ });
    await userEvent.clear(name);
    await userEvent.type(name, 'lunch{Enter}');
    expect(screen.getByText(/There is a period called Lunch already/)).toBeDefined();
    expect(school().periods[1]?.label).toBe('Period 2');
  });
});

describe('PrioritySettings', () => {
  const document = aDocument({
    school: aSchool({ priorities: [{ id: 'talk', label: 'Talk in every lesson' }] }),
    pairings: byPairingId([buildPairing({ goals: [buildGoal('Ask more', { priorityId: 'talk' })] })]),
  });

  it('says which goals serve a priority before it goes, and keeps them', async () => {
    const { desk, school } = await openSettings('priorities', document);
    await press('Remove Talk in every lesson');
    expect(dialog().getByText(/Serving “Talk in every lesson”: 1 goal/)).toBeDefined();
    await userEvent.click(dialog().getByRole('button', { name: 'Remove the priority' }));
    expect(school().priorities).toEqual([]);
    const [pairing] = Object.values(desk.document().pairings);
    expect(Object.values(pairing?.goals ?? {})).toMatchObject([{ title: 'Ask more', priorityId: '' }]);
  });

  it('adds a priority once', async () => {
    const { school } = await openSettings('priorities', document);
    const field = screen.getByRole('textbox', { name: 'Another priority' });
    await userEvent.type(field, 'Reading for pleasure{Enter}');
    await userEvent.type(field, 'reading for pleasure{Enter}');
    expect(school().priorities.map(({ label }) => label)).toEqual([
      'Talk in every lesson',
      'Reading for pleasure',
    ]);
  });
});

describe('MentoringSettings', () => {
  const reviewed = aDocument({
    pairings: byPairingId([
      buildPairing({
        sessions: [
          buildSession('2026-10-08', { kindId: 'observing' }),
          buildSession('2026-10-15', { kindId: 'lesson-review', hasReview: true }),
        ],
      }),
    ]),
  });
  const openKind = async (name: string) => {
    await press(name);
    await press('Remove this kind');
  };

  it('changes a stage’s label', async () => {
    const { school } = await openSettings('mentoring');
    const field = screen.getByRole('textbox', { name: 'They meet' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Under way{Enter}');
    expect(school().mentoring.stageLabels.active).toBe('Under way');
  });

  it('keeps ground rules a line each, without empty ones', async () => {
    const { school } = await openSettings('mentoring');
    const field = screen.getByRole('textbox', { name: 'Ground rules' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Be kind{Enter}{Enter}  Be on time ');
    await userEvent.tab();
    expect(school().mentoring.groundRules).toEqual(['Be kind', 'Be on time']);
  });

  it('says what sessions of a kind become before it goes', async () => {
    const { desk, school } = await openSettings('mentoring', reviewed);
    await openKind('Observing a colleague');
    expect(dialog().getByText(/1 session is of this kind.*become “Learning conversation”/s)).toBeDefined();
    await userEvent.click(dialog().getByRole('button', { name: 'Remove Observing a colleague' }));
    expect(school().mentoring.sessionKinds.map(({ id }) => id)).not.toContain('observing');
    const [pairing] = Object.values(desk.document().pairings);
    expect(Object.values(pairing?.sessions ?? {}).map(({ kindId }) => kindId)).toEqual([
      'conversation',
      'lesson-review',
    ]);
  });

  it('keeps the only kind in which lesson reviews can be read', async () => {
    const { school } = await openSettings('mentoring', reviewed);
    await openKind('Lesson review');
    expect(dialog().getByText(/1 lesson review can only be read in a session of this kind/)).toBeDefined();
    await userEvent.click(dialog().getByRole('button', { name: 'Keep it' }));
    expect(school().mentoring.sessionKinds.map(({ id }) => id)).toContain('lesson-review');
  });
});

describe('EnquirySettings', () => {
  it('suggests the first cycle, keeps its dates and refuses dates that make no sense', async () => {
    const { school } = await openSettings('enquiries');
    await press('Add a cycle');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await userEvent.clear(name);
    await press('Add this cycle');
    expect(screen.getByText('Give the cycle a name.')).toBeDefined();
    await userEvent.type(name, 'This year');
    await press('Add this cycle');
    await waitFor(() => expect(school().enquiries.cycles).toMatchObject([{ name: 'This year' }]));
  });

  it('calls a stage as the school does', async () => {
    const { school } = await openSettings('enquiries');
    const field = screen.getByRole('textbox', { name: 'Finding the one question' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Our question{Enter}');
    expect(school().enquiries.stageLabels.question).toBe('Our question');
  });

  it('keeps the questions that help, one on each line', async () => {
    const { school } = await openSettings('enquiries');
    const field = screen.getByRole('textbox', { name: 'At the three tests' });
    await userEvent.clear(field);
    await userEvent.type(field, 'What for?{Enter}For whom?');
    await userEvent.tab();
    expect(school().enquiries.testPrompts).toEqual(['What for?', 'For whom?']);
  });
});

describe('SummarySettings', () => {
  it('changes how small a group is withheld', async () => {
    const { school } = await openSettings('summaries');
    const field = screen.getByRole('textbox', { name: 'Withhold groups of fewer than' });
    await userEvent.clear(field);
    await userEvent.type(field, '8');
    await userEvent.tab();
    expect(school().summaries.smallGroup).toBe(8);
  });

  it('says which sections a new summary begins with, in which order and under which heading', async () => {
    const { school } = await openSettings('summaries');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bursaries' }));
    await press('Move Bursaries up');
    await press('Wording of Bursaries');
    await userEvent.type(screen.getByLabelText('Heading'), 'Learning Tickets{Enter}');
    const { sections } = school().summaries;
    expect(sections.findIndex(({ section }) => section === 'bursaries')).toBe(6);
    expect(sections[6]).toEqual({
      section: 'bursaries',
      isOn: false,
      heading: 'Learning Tickets',
      words: '',
    });
  });
});
