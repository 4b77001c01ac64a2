import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Activity } from '#shared/domain/activity/activity';
import { installFakeDesk } from '../../../support/fake-desk';
import { buildActivity } from '../../../unit/domain/activity/build-activity';
import { buildTeachMeet } from '../../../unit/domain/teach-meet/plan/build-teach-meet';
import { ada, anActivityDocument, mei, openActivities } from './open-activities';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const TAKEN = buildActivity('inset', {
  title: 'Phonics morning',
  invited: [mei.id],
  attended: [mei.id],
});
const DUE = buildActivity('course', { title: 'First aid', day: '2026-11-05', kindId: 'course' });

describe('ActivitiesScreen', () => {
  it('adds an activity and opens it', async () => {
    const desk = installFakeDesk(anActivityDocument());
    const { address } = await openActivities();
    await press('Add an activity');
    const dialog = within(await screen.findByRole('dialog', { name: 'Add an activity' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Title' }), 'Phonics morning');
    await userEvent.click(dialog.getByRole('button', { name: 'Invite a group' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'All staff (2)' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add and open it' }));
    await waitFor(() => expect(Object.keys(desk.document().activities)).toHaveLength(1));
    const [added] = Object.values<Activity>(desk.document().activities);
    expect(added).toMatchObject({
      title: 'Phonics morning',
      day: '2026-11-12',
      minutes: 120,
      attended: null,
    });
    expect(added?.invited).toHaveLength(2);
    expect(address()).toBe(`/activities/${added?.id}`);
  });

  it('asks for a title before it adds anything', async () => {
    const desk = installFakeDesk(anActivityDocument());
    await openActivities('/activities?new=activity');
    const dialog = within(await screen.findByRole('dialog', { name: 'Add an activity' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add and open it' }));
    expect(dialog.getByText('Say in a few words what it is.')).toBeDefined();
    expect(desk.ran).toEqual([]);
  });

  it('begins governors’ training with every governor and their skills', async () => {
    const desk = installFakeDesk(anActivityDocument());
    await openActivities('/activities?new=governor');
    const dialog = within(await screen.findByRole('dialog', { name: 'Add governors’ training' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Title' }), 'Asking well');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Key questions' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add and open it' }));
    await waitFor(() => expect(Object.keys(desk.document().activities)).toHaveLength(1));
    expect(Object.values<Activity>(desk.document().activities)[0]).toMatchObject({
      kindId: 'governor training',
      invited: [ada.id],
      skills: ['key'],
    });
  });

  it('lists Teach-meets among the activities, the latest first', async () => {
    const day = buildTeachMeet();
    installFakeDesk(anActivityDocument([TAKEN, DUE], { teachMeets: { [day.id]: day } }));
    await openActivities();
    expect(titles()).toEqual(['November Teach-meet', 'First aid', 'Phonics morning']);
    expect(screen.getByRole('link', { name: 'November Teach-meet' }).getAttribute('href')).toBe(
      '/teach-meets/november/register',
    );
  });

  it('shows those whose register was not taken alone', async () => {
    installFakeDesk(anActivityDocument([TAKEN, DUE]));
    await openActivities();
    await userEvent.click(screen.getByRole('button', { name: /Register taken or not/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Register not taken' }));
    await waitFor(() => expect(titles()).toEqual(['First aid']));
  });
});

describe('HoursScreen', () => {
  it('shows each person’s hours by family name, with the records behind a figure', async () => {
    installFakeDesk(anActivityDocument([TAKEN]));
    await openActivities('/activities/hours');
    expect(titles()).toEqual(['Mei Rashid', 'Idris Sandhu']);
    const row = within(screen.getByRole('row', { name: /Mei Rashid/ }));
    await userEvent.click(row.getAllByRole('button', { name: /^2 h: show/ })[0] ?? document.body);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('link', { name: /Phonics morning/ })).toBeDefined();
  });

  it('sets the school’s target beside them, pro rata', async () => {
    const base = anActivityDocument([TAKEN]);
    installFakeDesk({
      ...base,
      school: { ...base.school, programme: { ...base.school.programme, hoursTarget: 30 } },
      people: { ...base.people, [mei.id]: { ...mei, fullTimePercent: 60 } },
    });
    await openActivities('/activities/hours');
    const row = within(screen.getByRole('row', { name: /Mei Rashid/ }));
    expect(row.getByText('18 h (60%)')).toBeDefined();
  });
});

describe('BalanceScreen', () => {
  it('counts by part and mechanism, and names what is not there yet', async () => {
    const tagged = { ...TAKEN, tags: { standardParts: ['pupils'], mechanisms: [] } };
    installFakeDesk(anActivityDocument([tagged, DUE]));
    await openActivities('/activities/balance');
    const parts = within(screen.getByRole('list', { name: 'Parts of the Standard' }));
    const [first, second] = parts.getAllByRole('listitem');
    expect(first?.textContent).toBe('Focused on pupil outcomes1 activity2 h');
    expect(second?.textContent).toBe('Robust evidence and expertiseNot yet there');
    expect(screen.getByText('18 of 19 not there yet')).toBeDefined();
  });
});
