import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakeDesk } from '../../../support/fake-desk';
import { buildActivity } from '../../../unit/domain/activity/build-activity';
import { anActivityDocument, ada, idris, mei, openActivities } from './open-activities';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const INSET = buildActivity('inset', { title: 'Phonics morning', invited: [mei.id, ada.id] });
const attended = (desk: ReturnType<typeof installFakeDesk>) => desk.document().activities[INSET.id]?.attended;

describe('ActivityScreen', () => {
  it('takes the register as one change', async () => {
    const desk = installFakeDesk(anActivityDocument([INSET]));
    await openActivities('/activities/inset');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mei Rashid' }));
    await press('Take the register');
    await waitFor(() => expect(attended(desk)).toEqual([mei.id]));
    expect(desk.ran).toHaveLength(1);
  });

  it('ticks the first name that fits what was typed, with Enter', async () => {
    installFakeDesk(anActivityDocument([INSET]));
    await openActivities('/activities/inset');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find somebody' }), 'rash{Enter}');
    expect(screen.getByText('1 person came')).toBeDefined();
    expect(screen.getByRole('checkbox', { name: 'Mei Rashid' })).toHaveProperty('checked', true);
  });

  it('ticks a whole group at once', async () => {
    installFakeDesk(anActivityDocument([INSET]));
    await openActivities('/activities/inset');
    const governors = within(screen.getByRole('region', { name: 'Governors' }));
    await userEvent.click(governors.getByRole('button', { name: 'All 1 person came' }));
    expect(screen.getByRole('checkbox', { name: 'Ada Obi' })).toHaveProperty('checked', true);
  });

  it('adds somebody who came without being invited', async () => {
    const desk = installFakeDesk(anActivityDocument([INSET]));
    await openActivities('/activities/inset');
    await userEvent.type(screen.getByRole('combobox', { name: 'Somebody else who came' }), 'Idr');
    await userEvent.click(await screen.findByRole('option', { name: /Idris Sandhu/ }));
    expect(screen.getByText('Not invited')).toBeDefined();
    await press('Take the register');
    await waitFor(() => expect(attended(desk)).toEqual([idris.id]));
  });

  it('has no register to take before the day', async () => {
    installFakeDesk(anActivityDocument([{ ...INSET, day: '2026-11-27' }]));
    await openActivities('/activities/inset');
    expect(screen.getByText('Still to come, on Fri 27 Nov 2026')).toBeDefined();
    expect(screen.queryByRole('checkbox', { name: 'Mei Rashid' })).toBeNull();
  });

  it('keeps a tag as it is ticked', async () => {
    const desk = installFakeDesk(anActivityDocument([INSET]));
    await openActivities('/activities/inset');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rehearsal' }));
    await waitFor(() =>
      expect(desk.document().activities[INSET.id]?.tags).toEqual({
        standardParts: [],
        mechanisms: ['rehearse'],
      }),
    );
  });

  it('removes with a way back', async () => {
    const desk = installFakeDesk(anActivityDocument([INSET]));
    const { address } = await openActivities('/activities/inset');
    await press('Remove');
    await waitFor(() => expect(address()).toBe('/activities'));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.document().activities[INSET.id]).toBeDefined());
  });
});
