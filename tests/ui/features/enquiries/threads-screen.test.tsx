import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakeDesk } from '../../../support/fake-desk';
import { anEnquiry, anEnquiryDocument, idris, openEnquiries } from './open-enquiries';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const LATE = anEnquiry('e1', {
  title: 'Talk before writing',
  question: { form: 'own words', words: 'Does talk come first?' },
});
const DONE = anEnquiry('e2', {
  personId: idris.id,
  title: 'Fewer phone calls',
  question: { form: 'own words', words: 'Why do they call?' },
  outcome: { reviewedOn: '2027-11-01', met: 'met', findings: '', precision: '' },
});

describe('ThreadsScreen', () => {
  it('lists broken threads in sentences, each with the way to where it is mended', async () => {
    installFakeDesk(anEnquiryDocument([LATE, DONE]));
    await openEnquiries('/enquiries/threads');
    const broken = screen.getByRole('list', { name: 'Broken threads' });
    expect(broken.textContent).toContain('Mei Rashid: No outcome yet; review was due by Sun 31 Oct 2027.');
    expect(within(broken).getByRole('link', { name: 'Mei Rashid' }).getAttribute('href')).toContain(
      '/enquiries/e1?part=review',
    );
  });

  it('says the state of each step in words', async () => {
    installFakeDesk(anEnquiryDocument([DONE]));
    await openEnquiries('/enquiries/threads');
    const thread = screen.getByRole('list', { name: 'Thread of Idris Sandhu’s enquiry' });
    const [question] = within(thread).getAllByRole('listitem');
    expect(question?.textContent).toBe('Question: done, Why do they call?');
  });

  it('shows broken threads alone', async () => {
    installFakeDesk(anEnquiryDocument([LATE, DONE]));
    await openEnquiries('/enquiries/threads');
    await userEvent.click(screen.getByRole('button', { name: /Which threads/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Broken threads only' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: '1 thread' })).toBeDefined());
  });

  it('says what belongs there while there is none', async () => {
    installFakeDesk(anEnquiryDocument());
    await openEnquiries('/enquiries/threads');
    expect(screen.getByRole('heading', { name: 'No thread yet' })).toBeDefined();
  });
});
