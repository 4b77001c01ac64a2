import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { ok } from '#shared/lib/result';
import { installFakeDesk, type FakeDesk } from '../../../../support/fake-desk';
import { aPairingDocument, aSession, idris, keyed, mei, openPairing } from './open-pairing';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const pairingOf = (desk: FakeDesk): Pairing => {
  const [pairing] = Object.values<Pairing>(desk.document().pairings);
  if (pairing === undefined) throw new Error('The pairing is gone.');
  return pairing;
};
const sessionsOf = (desk: FakeDesk): readonly Session[] => Object.values<Session>(pairingOf(desk).sessions);

describe('PairingScreen', () => {
  it('says who they are, the kind, the stage in the school’s words and what is due', async () => {
    const document = aPairingDocument({ sessions: keyed(aSession('s1', { day: '2026-11-05' })) });
    const { mentoring } = document.school;
    const stageLabels = { ...mentoring.stageLabels, active: 'Under way' };
    installFakeDesk({
      ...document,
      school: { ...document.school, mentoring: { ...mentoring, stageLabels } },
    });
    await openPairing();
    expect(screen.getByRole('heading', { level: 1, name: 'Mei Rashid and Idris Sandhu' })).toBeDefined();
    expect(screen.getByText('Under way')).toBeDefined();
    expect(screen.getAllByText('Next meeting due by Thu 19 Nov 2026')).not.toHaveLength(0);
  });

  it('logs a session by keyboard only: open, type two actions, save', async () => {
    const desk = installFakeDesk(aPairingDocument({ sessions: keyed(aSession('s1')) }));
    await openPairing();
    await userEvent.keyboard('{Control>}l{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Log a session' })).toBeDefined();
    await userEvent.keyboard('Try cold calling{Enter}Watch Ben teach{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sessionsOf(desk)).toHaveLength(2));
    const logged = sessionsOf(desk).find(({ id }) => id !== 's1');
    expect(logged).toMatchObject({ day: '2026-11-12', minutes: 45, kindId: 'conversation', status: 'held' });
    expect(logged?.actions.map(({ words }) => words)).toEqual(['Try cold calling', 'Watch Ben teach']);
    expect(desk.ran).toHaveLength(1);
  });

  it('opens the log again while the message of the last one is still up', async () => {
    installFakeDesk(aPairingDocument());
    await openPairing();
    await userEvent.keyboard('{Control>}l{/Control}');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alertdialog')).toBeDefined();
    await userEvent.keyboard('{Control>}l{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Log a session' })).toBeDefined();
  });

  it('logs another meeting where the prefilled one is a planned one', async () => {
    const planned = aSession('s1', { status: 'planned', day: '2026-11-10', start: '11:15' });
    const desk = installFakeDesk(aPairingDocument({ sessions: keyed(planned) }));
    await openPairing();
    await userEvent.keyboard('{Control>}l{/Control}');
    await userEvent.click(await screen.findByRole('button', { name: 'Log another meeting instead' }));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sessionsOf(desk)).toHaveLength(2));
    expect(sessionsOf(desk).map(({ day, status }) => `${day} ${status}`)).toEqual([
      '2026-11-10 planned',
      '2026-11-12 held',
    ]);
  });

  it('takes a length that is still being typed when Ctrl+Enter saves', async () => {
    const desk = installFakeDesk(aPairingDocument());
    await openPairing();
    await userEvent.keyboard('{Control>}l{/Control}');
    const length = await screen.findByRole('textbox', { name: 'Length' });
    await userEvent.clear(length);
    await userEvent.type(length, '30');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sessionsOf(desk)).toHaveLength(1));
    expect(sessionsOf(desk)[0]?.minutes).toBe(30);
  });

  it('ticks off what was agreed before as it logs, in one change', async () => {
    const action = { id: 'a1', words: 'Read the guidance', byDay: null, isDone: false };
    const desk = installFakeDesk(
      aPairingDocument({ sessions: keyed(aSession('s1', { actions: [action] })) }),
    );
    await openPairing();
    await userEvent.click(screen.getByRole('button', { name: /Log a session/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Read the guidance' }));
    await userEvent.click(dialog.getByRole('button', { name: /Log the session/ }));
    await waitFor(() => expect(sessionsOf(desk)).toHaveLength(2));
    expect(sessionsOf(desk).find(({ id }) => id === 's1')?.actions[0]?.isDone).toBe(true);
    expect(desk.ran).toHaveLength(1);
    expect(
      await screen.findByText('Log the session of Mei Rashid and Idris Sandhu on Thu 12 Nov 2026'),
    ).toBeDefined();
  });

  it('shows the questions of the chosen kind beside the form', async () => {
    installFakeDesk(aPairingDocument());
    await openPairing();
    await userEvent.keyboard('{Control>}l{/Control}');
    const help = await screen.findByRole('complementary', { name: 'Questions that may help' });
    expect(within(help).getByText('What will you do first, and by when?')).toBeDefined();
  });

  it('offers the private note after logging, and leads to that session', async () => {
    const desk = installFakeDesk(aPairingDocument());
    const { address } = await openPairing();
    await userEvent.keyboard('{Control>}l{/Control}');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await userEvent.click(await screen.findByRole('button', { name: 'Write a private note' }));
    await screen.findByRole('heading', { level: 2, name: 'Private notes and lesson reviews' });
    expect(address()).toContain(sessionsOf(desk)[0]?.id);
  });

  it('pauses with a reason', async () => {
    const desk = installFakeDesk(aPairingDocument());
    await openPairing();
    await userEvent.click(screen.getByRole('button', { name: 'Stage' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to Pausing' }));
    await userEvent.keyboard('Mei is on leave{Enter}');
    await waitFor(() => expect(pairingOf(desk).stage).toBe('pausing'));
    expect(pairingOf(desk).stageChanges).toEqual([
      { day: '2026-11-12', to: 'pausing', why: 'Mei is on leave' },
    ]);
  });

  it('closes with what was learned and who waits, and offers no more sessions', async () => {
    const desk = installFakeDesk(aPairingDocument());
    await openPairing();
    await userEvent.click(screen.getByRole('button', { name: 'Stage' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Close the pairing' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /What was learned/ }), 'Small steps');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Idris Sandhu' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close the pairing' }));
    await waitFor(() => expect(pairingOf(desk).stage).toBe('closed'));
    expect(pairingOf(desk).closing).toEqual({
      day: '2026-11-12',
      reason: 'purpose met',
      learned: 'Small steps',
      waiting: [idris.id],
    });
    expect(await screen.findByText('Idris Sandhu waits for a new partner.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Log a session/ })).toBeNull();
  });

  it('removes a session with a way back', async () => {
    const desk = installFakeDesk(aPairingDocument({ sessions: keyed(aSession('s1')) }));
    await openPairing('?part=sessions');
    await userEvent.click(screen.getByRole('button', { name: 'More on Thu 5 Nov 2026' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(sessionsOf(desk)).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sessionsOf(desk)).toHaveLength(1));
  });

  it('asks whether a planned day that has passed took place', async () => {
    const planned = aSession('s1', { status: 'planned', day: '2026-11-10' });
    const desk = installFakeDesk(aPairingDocument({ sessions: keyed(planned) }));
    await openPairing('?part=sessions');
    const list = within(screen.getByRole('list', { name: 'Planned days that have passed' }));
    await userEvent.click(list.getByRole('button', { name: 'Missed' }));
    await waitFor(() => expect(sessionsOf(desk)[0]?.status).toBe('missed'));
  });

  it('plans one session for the next school day', async () => {
    vi.setSystemTime(new Date('2026-11-14T10:00:00'));
    const desk = installFakeDesk(aPairingDocument());
    await openPairing('?part=sessions');
    await userEvent.click(screen.getByRole('button', { name: 'Plan one' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Plan a session' }));
    await userEvent.click(dialog.getByRole('button', { name: /Plan the session/ }));
    await waitFor(() => expect(sessionsOf(desk)).toHaveLength(1));
    expect(sessionsOf(desk)[0]).toMatchObject({ status: 'planned', day: '2026-11-16' });
  });

  it('says who has still to agree, and leads to the agreement', async () => {
    installFakeDesk(aPairingDocument({ stage: 'proposed' }));
    await openPairing();
    expect(screen.getByText('No learning agreement yet')).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Open the agreement' }));
    expect(await screen.findByRole('button', { name: 'Start from the school’s wording' })).toBeDefined();
  });

  it('plans a term in the period both have free, and leaves out the day that is unticked', async () => {
    const desk = installFakeDesk(aPairingDocument());
    await openPairing('?part=sessions');
    await userEvent.click(screen.getByRole('button', { name: 'Plan sessions ahead' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Plan sessions ahead' }));
    const days = dialog.getAllByRole('checkbox');
    expect(days.length).toBeGreaterThan(1);
    expect(dialog.queryByText('Cover needed')).toBeNull();
    await userEvent.click(days[0] ?? document.body);
    await userEvent.click(dialog.getByRole('button', { name: /^Plan \d+ session/ }));
    await waitFor(() => expect(sessionsOf(desk)).toHaveLength(days.length - 1));
    expect(sessionsOf(desk).every(({ start, status }) => start === '11:15' && status === 'planned')).toBe(
      true,
    );
  });

  it('starts an agreement from the school’s words, notes who agreed, and prints it', async () => {
    const printPaperOf = vi.fn(async () => ok('printed' as const));
    const desk = installFakeDesk(aPairingDocument({ stage: 'proposed' }), { printPaperOf });
    await openPairing('?part=agreement');
    await userEvent.click(screen.getByRole('button', { name: 'Start from the school’s wording' }));
    expect(screen.getByRole('textbox', { name: 'Ground rule 1' })).toHaveProperty(
      'value',
      'We start and end on time, and protect the time we agreed.',
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'What Idris Sandhu needs' }), 'Time to think');
    await userEvent.click(screen.getByRole('button', { name: /Keep these words/ }));
    expect(await screen.findByText('Time to think')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Note who agreed' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Note it' }));
    await waitFor(() => expect(pairingOf(desk).stage).toBe('agreed'));
    expect(pairingOf(desk).agreement?.signed.map(({ personId }) => personId)).toEqual([mei.id, idris.id]);
    await userEvent.click(screen.getByRole('button', { name: 'Preview and print' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(printPaperOf).toHaveBeenCalledWith({ paper: 'learning-agreement', pairingId: 'pair' });
  });

  it('sets a goal, adds evidence by Enter and says how it came out', async () => {
    const desk = installFakeDesk(aPairingDocument());
    await openPairing('?part=goals');
    await userEvent.click(screen.getByRole('button', { name: 'Add a goal' }));
    await screen.findByRole('dialog');
    await userEvent.keyboard('Ask better questions{Control>}{Enter}{/Control}');
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Add evidence for “Ask better questions”' }),
      'Year 4 asked back{Enter}',
    );
    await userEvent.click(await screen.findByRole('radio', { name: 'Partly met' }));
    const [goal] = Object.values(pairingOf(desk).goals);
    expect(goal).toMatchObject({ title: 'Ask better questions', outcome: 'partly met' });
    expect(goal?.evidence.map(({ words }) => words)).toEqual(['Year 4 asked back']);
  });

  it('notes thanks, and shows where a principle shows with a link to its record', async () => {
    installFakeDesk(aPairingDocument({ sessions: keyed(aSession('s1')) }));
    await openPairing();
    await userEvent.click(screen.getByRole('button', { name: 'Note a gain or thanks' }));
    await screen.findByRole('dialog');
    await userEvent.keyboard('I plan more slowly now{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('button', { name: 'Remove: What Mei Rashid learned' })).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Principles' }));
    expect(await screen.findByRole('link', { name: 'Learned: I plan more slowly now' })).toBeDefined();
    expect(screen.getByRole('link', { name: /Learning conversation on Thu 5 Nov 2026/ })).toBeDefined();
  });

  it('adds evidence of a principle by hand', async () => {
    const desk = installFakeDesk(aPairingDocument());
    await openPairing('?part=principles');
    await userEvent.click(
      screen.getByRole('button', { name: 'Add evidence of “Understanding why different approaches work”' }),
    );
    await screen.findByRole('dialog');
    await userEvent.keyboard('Read about feedback{Control>}{Enter}{/Control}');
    await waitFor(() => expect(pairingOf(desk).evidence).toHaveLength(1));
    expect(pairingOf(desk).evidence[0]).toMatchObject({ principle: 'understanding', day: '2026-11-12' });
  });

  it('saves a calendar file of its sessions', async () => {
    const saveMentoringCalendar = vi.fn(async () => ok({ path: 'sessions.ics', count: 1 }));
    installFakeDesk(aPairingDocument({ sessions: keyed(aSession('s1')) }), { saveMentoringCalendar });
    await openPairing();
    await userEvent.click(screen.getByRole('button', { name: 'Print and save' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Save the sessions as a calendar file' }),
    );
    expect(saveMentoringCalendar).toHaveBeenCalledWith({ of: 'pairing', pairingId: 'pair' });
  });
});
