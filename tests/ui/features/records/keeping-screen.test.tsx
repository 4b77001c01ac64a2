import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_DUTY_SETTINGS } from '#shared/domain/duties/duty-settings';
import { personId } from '#shared/domain/people/person';
import { ok, refuse } from '#shared/lib/result';
import { aDocument, aPerson, aSchool } from '../../../support/documents';
import { openRecords } from './open-records';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const document = aDocument({
  people: {
    [personId.parse('mei')]: aPerson('mei', {
      givenName: 'Mei',
      familyName: 'Rashid',
      leavingDay: '2019-07-19',
    }),
    [personId.parse('idris')]: aPerson('idris', {
      givenName: 'Idris',
      familyName: 'Sandhu',
      leavingDay: '2026-07-17',
    }),
    [personId.parse('nia')]: aPerson('nia', { givenName: 'Nia', familyName: 'Abbey' }),
  },
  erasures: [
    {
      fingerprint: 'a'.repeat(64),
      newId: personId.parse('former-1'),
      label: 'Former colleague 1',
      depth: 'name and words',
      on: '2026-10-01',
    },
  ],
});
const dialog = () => within(screen.getByRole('dialog'));
const openDialog = () => userEvent.click(screen.getByRole('button', { name: 'Make Mei Rashid anonymous…' }));

describe('KeepingScreen', () => {
  it('says that no period has been checked yet', async () => {
    await openRecords('/records/keeping', document);
    expect(screen.getByText('9 periods of 9 are not checked')).toBeDefined();
  });

  it('lists leavers whose years are over, and nobody else', async () => {
    await openRecords('/records/keeping', document);
    const list = within(screen.getByRole('list', { name: '1 leaver due for erasing' }));
    expect(list.getByRole('link', { name: 'Mei Rashid' })).toBeDefined();
    expect(list.getByText('Left Fri 19 Jul 2019, to be kept until Sat 19 Jul 2025')).toBeDefined();
  });

  it('marks the yearly review as done, which can be undone', async () => {
    const { desk } = await openRecords('/records/keeping', document);
    await userEvent.click(screen.getByRole('button', { name: 'Mark this year’s review as done' }));
    expect(desk.document().school.duties).toEqual({ ...DEFAULT_DUTY_SETTINGS, reviewedOn: '2026-11-12' });
    expect(
      screen.getByText('Done on Thu 12 Nov 2026; the next one is due on Fri 12 Nov 2027.'),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Mark this year’s review as done' })).toBeNull();
  });

  it('says that the review is due again after a year', async () => {
    const duties = { ...DEFAULT_DUTY_SETTINGS, reviewedOn: '2025-11-11' };
    await openRecords('/records/keeping', { ...document, school: aSchool({ duties }) });
    expect(screen.getByText('Done on Tue 11 Nov 2025; due again since Wed 11 Nov 2026.')).toBeDefined();
  });

  it('asks for the depth and the surname before anybody is made anonymous', async () => {
    const anonymise = vi.fn(async () =>
      ok('Former colleague 2 stands for them from now on. Look at award B-0027.'),
    );
    await openRecords('/records/keeping', document, { anonymise });
    await openDialog();
    const submit = dialog().getByRole('button', { name: 'Make anonymous for good' });
    expect(submit).toHaveProperty('disabled', true);
    await userEvent.click(dialog().getByRole('radio', { name: 'The name and their words' }));
    expect(dialog().getByRole('list', { name: 'What goes' })).toBeDefined();
    expect(dialog().getByRole('list', { name: 'What stays' })).toBeDefined();
    await userEvent.type(dialog().getByRole('textbox'), 'Sandhu');
    expect(submit).toHaveProperty('disabled', true);
    await userEvent.clear(dialog().getByRole('textbox'));
    await userEvent.type(dialog().getByRole('textbox'), 'rashid');
    await userEvent.click(submit);
    expect(anonymise).toHaveBeenCalledWith({ personId: 'mei', depth: 'name and words' });
    expect(await screen.findByText('Former colleague 2 stands for them from now on.')).toBeDefined();
    expect(screen.getByText('Look at award B-0027.')).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the dialog open with the reason where it was refused', async () => {
    const anonymise = async () => refuse('in-use', 'Mei Rashid leads an open round. Nothing was changed.');
    await openRecords('/records/keeping', document, { anonymise });
    await openDialog();
    await userEvent.click(dialog().getByRole('radio', { name: 'The name' }));
    await userEvent.type(dialog().getByRole('textbox'), 'Rashid{Enter}');
    expect(await dialog().findByText('Mei Rashid leads an open round. Nothing was changed.')).toBeDefined();
  });

  it('lists who was made anonymous by label and date only', async () => {
    await openRecords('/records/keeping', document);
    const list = screen.getByRole('list', { name: 'Made anonymous' });
    expect(list.textContent).toBe('Former colleague 1Thu 1 Oct 2026: the name and their words');
  });
});
