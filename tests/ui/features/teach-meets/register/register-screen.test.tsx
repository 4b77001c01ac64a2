import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { ok } from '#shared/lib/result';
import { aDocument, aPerson } from '../../../../support/documents';
import { buildTeachMeet } from '../../../../unit/domain/teach-meet/plan/build-teach-meet';
import { openTeachMeet } from '../talks/open-teach-meet';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T16:00:00') }));
afterEach(() => vi.useRealTimers());

const mei = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid', staffGroup: 'teacher' });
const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu', staffGroup: 'teacher' });
const gone = aPerson('gone', { givenName: 'Tom', familyName: 'Bell', leavingDay: '2026-08-31' });
const ada = aPerson('ada', { givenName: 'Ada', familyName: 'Obi', kind: 'governor' });

function open(of: Partial<TeachMeet> = {}, methods: Partial<DeskBridge> = {}) {
  const teachMeet = { ...buildTeachMeet(), ...of };
  return openTeachMeet(
    'register',
    aDocument({
      people: Object.fromEntries([mei, idris, gone, ada].map((each) => [each.id, each])),
      teachMeets: { [teachMeet.id]: teachMeet },
    }),
    methods,
  );
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('RegisterScreen', () => {
  it('takes the register: a whole group, then whoever was away unticked', async () => {
    const { desk, now } = await open();
    const teachers = within(screen.getByRole('region', { name: 'Teachers' }));
    await userEvent.click(teachers.getByRole('button', { name: 'All 2 people came' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Idris Sandhu' }));
    await press('Take the register');
    await waitFor(() => expect(now().attendance).toEqual({ attended: [mei.id], visitors: 0 }));
    expect(desk.ran).toHaveLength(1);
  });

  it('lists who was with the school that day, governors apart and counted apart', async () => {
    await open();
    expect(screen.getAllByRole('checkbox', { name: /^(Mei|Idris|Tom|Ada) / })).toHaveLength(3);
    const governors = within(screen.getByRole('region', { name: 'Governors' }));
    await userEvent.click(governors.getByRole('checkbox', { name: 'Ada Obi' }));
    expect(screen.getByText('1 person came, 1 governor among them')).toBeDefined();
  });

  it('keeps how many visitors came', async () => {
    const { now } = await open();
    const visitors = screen.getByRole('textbox', { name: 'Visitors' });
    await userEvent.clear(visitors);
    await userEvent.type(visitors, '4{Enter}');
    await press('Take the register');
    await waitFor(() => expect(now().attendance).toEqual({ attended: [], visitors: 4 }));
  });

  it('shows the kept register and clears it', async () => {
    const { now } = await open({ attendance: { attended: [mei.id], visitors: 2 } });
    expect(screen.getByRole('checkbox', { name: 'Mei Rashid' })).toHaveProperty('checked', true);
    await press('Clear the register');
    await waitFor(() => expect(now().attendance).toBeNull());
  });

  it('goes from name to name by arrow keys', async () => {
    await open();
    screen.getByRole('checkbox', { name: 'Mei Rashid' }).focus();
    await userEvent.keyboard('{ArrowDown} ');
    expect(screen.getByRole('checkbox', { name: 'Idris Sandhu' })).toHaveProperty('checked', true);
  });

  it('offers the sign-in register before the day, and no ticks', async () => {
    const printPaper = vi.fn<DeskBridge['printPaper']>(async () => ok('printed'));
    await open({ day: '2026-11-27' }, { printPaper });
    expect(screen.queryByRole('checkbox', { name: 'Mei Rashid' })).toBeNull();
    expect(screen.getByText(/Expected: 3 people, 1 governor among them/)).toBeDefined();
    await press('Print the sign-in register');
    expect(printPaper).toHaveBeenCalledWith({
      teachMeetId: 'november',
      version: null,
      paper: 'register',
      size: 'A4',
    });
  });

  it('keeps what the Teach-meet works by', async () => {
    const { now } = await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Modelling' }));
    await waitFor(() => expect(now().tags.mechanisms).toEqual(['model']));
  });
});
