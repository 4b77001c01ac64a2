import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { aSchool } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { anEnquiry, anEnquiryDocument, ella, idris, mei, openEnquiries } from './open-enquiries';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const MEIS = anEnquiry('e1', { title: 'Talk before writing', stage: 'tests' });
const IDRISS = anEnquiry('e2', { personId: idris.id, title: 'Fewer phone calls' });
const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
    .filter(Boolean);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('EnquiriesScreen', () => {
  it('suggests the first cycle where there is none, and keeps its dates', async () => {
    const desk = installFakeDesk(anEnquiryDocument([], { school: aSchool() }));
    await openEnquiries();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', '2026–27');
    await press('Keep these dates');
    await waitFor(() => expect(desk.document().school.enquiries.cycles).toHaveLength(1));
    expect(desk.document().school.enquiries.cycles[0]).toMatchObject({
      startDay: '2026-11-01',
      reviewByDay: '2027-10-31',
    });
    expect(await screen.findByText('No enquiry in the cycle 2026–27 yet')).toBeDefined();
  });

  it('begins one for everybody who takes part, with who is left outside and why', async () => {
    const desk = installFakeDesk(anEnquiryDocument());
    await openEnquiries();
    await press('Begin the cycle');
    const dialog = within(await screen.findByRole('dialog', { name: 'Begin the cycle 2026–27' }));
    expect(dialog.getByText('Ella Frost is in year 1 of induction')).toBeDefined();
    expect(dialog.getByText('Tom Bell: Mon 4 Jan 2027 to Tue 31 Aug 2027')).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: 'Begin 3 enquiries' }));
    await waitFor(() => expect(Object.keys(desk.document().enquiries)).toHaveLength(3));
    const begun = Object.values<Enquiry>(desk.document().enquiries).map(({ personId }) => personId);
    expect(begun).not.toContain(ella.id);
    expect(desk.ran).toHaveLength(1);
  });

  it('counts those at each stage and shows one stage alone', async () => {
    installFakeDesk(anEnquiryDocument([MEIS, IDRISS]));
    await openEnquiries();
    expect(names()).toEqual(['Mei Rashid', 'Idris Sandhu']);
    const stages = within(screen.getByRole('navigation', { name: 'By stage' }));
    await userEvent.click(stages.getByRole('link', { name: '1 Three tests' }));
    await waitFor(() => expect(names()).toEqual(['Mei Rashid']));
  });

  it('finds by name, title and question', async () => {
    installFakeDesk(anEnquiryDocument([MEIS, IDRISS]));
    await openEnquiries();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search enquiries' }), 'phone');
    await waitFor(() => expect(names()).toEqual(['Idris Sandhu']));
    await press('Clear filters');
    await waitFor(() => expect(names()).toHaveLength(2));
  });

  it('shows those that need something of one kind, as the address asks', async () => {
    const whole = anEnquiry('e2', {
      personId: idris.id,
      opening: { heldOn: '2026-09-10', wentWell: 'Calls', unresolved: 'Queues' },
    });
    installFakeDesk(anEnquiryDocument([MEIS, whole]));
    await openEnquiries('/enquiries?needs=gaps');
    expect(names()).toEqual(['Mei Rashid']);
  });

  it('begins one for a person and opens it', async () => {
    const desk = installFakeDesk(anEnquiryDocument([MEIS]));
    const { address } = await openEnquiries();
    await press('Begin one for a person');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('combobox', { name: 'For whom' }), 'ella');
    await userEvent.click(await screen.findByRole('option', { name: /Ella Frost/ }));
    expect(await dialog.findByText('Ella Frost is in year 1 of induction.')).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: 'Begin and open it' }));
    await waitFor(() => expect(address()).toMatch(/^\/enquiries\/.+part=opening/));
    expect(Object.values<Enquiry>(desk.document().enquiries).map(({ personId }) => personId)).toEqual([
      mei.id,
      ella.id,
    ]);
  });

  it('sends to the enquiry that somebody has already', async () => {
    installFakeDesk(anEnquiryDocument([MEIS]));
    await openEnquiries('/enquiries?new=enquiry');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('combobox', { name: 'For whom' }), 'mei');
    await userEvent.click(await screen.findByRole('option', { name: /Mei Rashid/ }));
    expect(await dialog.findByRole('link', { name: 'Open that one' })).toBeDefined();
    expect(dialog.getByRole('button', { name: 'Begin and open it' })).toHaveProperty('disabled', true);
  });
});
