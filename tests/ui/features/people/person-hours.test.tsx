import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PROGRAMME_SETTINGS } from '#shared/domain/activity/programme-settings';
import { aDocument, aPerson, aSchool } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { buildActivity, byActivityId } from '../../../unit/domain/activity/build-activity';
import { CALENDAR } from '../../../unit/domain/calendar/build-calendar';
import { openPeople } from './open-people';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const amina = aPerson('amina', { givenName: 'Amina', familyName: 'Khan', fullTimePercent: 50 });
const INSET = buildActivity('inset', { title: 'Phonics morning', attended: [amina.id] });

function open() {
  const desk = installFakeDesk(
    aDocument({
      school: aSchool({ ...CALENDAR, programme: { ...DEFAULT_PROGRAMME_SETTINGS, hoursTarget: 30 } }),
      people: { [amina.id]: amina },
      activities: byActivityId([INSET, buildActivity('before', { day: '2026-06-01', attended: [amina.id] })]),
    }),
  );
  return openPeople('/people/amina').then(() => desk);
}

describe('PersonHours', () => {
  it('shows this academic year’s hours with the records behind them, beside the target', async () => {
    await open();
    const hours = within(screen.getByRole('region', { name: 'Hours and activities' }));
    expect(hours.getByText('Academic year 2026–27')).toBeDefined();
    expect(hours.getByText('15 h')).toBeDefined();
    await userEvent.click(hours.getAllByRole('button', { name: /^2 h: show/ })[0] ?? document.body);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getAllByRole('link')).toHaveLength(1);
    expect(dialog.getByRole('link', { name: /Phonics morning/ })).toBeDefined();
  });

  it('goes by the part of a full-time post that is kept here', async () => {
    const desk = await open();
    const field = screen.getByRole('textbox', { name: 'Part of a full-time post' });
    await userEvent.clear(field);
    await userEvent.type(field, '80{Enter}');
    await waitFor(() => expect(desk.document().people[amina.id]?.fullTimePercent).toBe(80));
    const hours = within(screen.getByRole('region', { name: 'Hours and activities' }));
    expect(hours.getByText('24 h')).toBeDefined();
  });
});
