import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimId, type Claim } from '#shared/domain/claim/claim';
import { questionFromClaim } from '#shared/domain/governor/visit-questions';
import { anEnquiry } from '../enquiries/open-enquiries';
import { aBoard, aVisit, LONGER, openGovernors } from './open-governors';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T10:00:00') }));
afterEach(() => vi.useRealTimers());

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = async (menu: string | RegExp, item: string | RegExp) => {
  await press(menu);
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};
const MORE = /More about “Year 4/;
const reviewed = anEnquiry('e1', {
  title: 'Talk before writing',
  outcome: { reviewedOn: '2026-10-01', met: 'met', findings: 'Secret', precision: '' },
});

describe('ClaimsScreen', () => {
  it('puts a claim as a question to a visit that is still ahead', async () => {
    const { desk } = await openGovernors(
      '/governors/claims',
      aBoard({ visits: [aVisit('v1')], claims: [LONGER] }),
    );
    expect(screen.getByText('Not asked about yet')).toBeDefined();
    await choose('Ask about it on a visit', /Thu 26 Nov 2026/);
    await waitFor(() => expect(screen.getByText('To be asked on Thu 26 Nov 2026')).toBeDefined());
    expect(desk.document().visits['v1' as never]?.questions[0]?.claimId).toBe(LONGER.id);
  });

  it('plans a visit for a claim, serving its priority', async () => {
    await openGovernors('/governors/claims', aBoard({ claims: [LONGER] }));
    await choose('Ask about it on a visit', 'Plan a visit for it');
    const dialog = within(await screen.findByRole('dialog', { name: /asks about the claim/ }));
    expect(dialog.getByRole('button', { name: /Writing in every year/ })).toBeDefined();
  });

  it('says what was seen of it, and that it rests on self-report', async () => {
    const question = { ...questionFromClaim(LONGER, 'q1'), seen: 'not seen' as const };
    const visits = [aVisit('v1', { day: '2026-11-05', stage: 'reported', questions: [question] })];
    await openGovernors('/governors/claims', aBoard({ visits, claims: [LONGER] }));
    expect(screen.getByText('Not seen on Thu 5 Nov 2026')).toBeDefined();
    expect(screen.getByText('Rests on self-report only')).toBeDefined();
  });

  it('offers an outcome without naming anybody, to be worded as a claim', async () => {
    const { desk } = await openGovernors(
      '/governors/claims',
      aBoard({ enquiries: { [reviewed.id]: reviewed } }),
    );
    const outcomes = within(screen.getByRole('list', { name: 'Outcomes not yet worded as claims' }));
    expect(outcomes.getByText('An enquiry')).toBeDefined();
    expect(document.body.textContent).not.toContain('Talk before writing');
    await press(/Word it as a claim/);
    const dialog = within(await screen.findByRole('dialog', { name: 'Make a claim' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'What has changed' }), 'They write more.');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Assessment' }));
    expect(dialog.getByText('Rests on self-report and assessment.')).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: 'Make the claim' }));
    await waitFor(() => expect(Object.values<Claim>(desk.document().claims)).toHaveLength(1));
    expect(Object.values<Claim>(desk.document().claims)[0]).toMatchObject({
      words: 'They write more.',
      sources: ['self-report', 'assessment'],
      enquiryIds: ['e1'],
    });
    expect(screen.queryByRole('list', { name: 'Outcomes not yet worded as claims' })).toBeNull();
  });

  it('narrows the claims to those not asked about, and shows the one that the address asks for', async () => {
    const other: Claim = { ...LONGER, id: claimId.parse('c2'), words: 'More pupils read at home.' };
    const visits = [aVisit('v1', { questions: [questionFromClaim(LONGER, 'q1')] })];
    await openGovernors('/governors/claims?claim=c2', aBoard({ visits, claims: [LONGER, other] }));
    const asked = screen.getByRole('heading', { name: 'More pupils read at home.' }).closest('li');
    await waitFor(() => expect(document.activeElement).toBe(asked));
    await press(/What governors saw/);
    await userEvent.click(await screen.findByRole('option', { name: 'Not asked about yet' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: LONGER.words })).toBeNull());
    expect(screen.getByRole('heading', { name: 'More pupils read at home.' })).toBeDefined();
  });

  it('withdraws a claim and makes it again', async () => {
    const { desk } = await openGovernors('/governors/claims', aBoard({ claims: [LONGER] }));
    await choose(MORE, 'Withdraw it');
    await waitFor(() => expect(desk.document().claims[LONGER.id]?.withdrawnOn).toBe('2026-11-12'));
    await press(/Withdrawn claims/);
    await choose(MORE, 'Make it again');
    await waitFor(() => expect(desk.document().claims[LONGER.id]?.withdrawnOn).toBeNull());
  });

  it('offers to remove only a claim that no visit asks about', async () => {
    const visits = [aVisit('v1', { questions: [questionFromClaim(LONGER, 'q1')] })];
    await openGovernors('/governors/claims', aBoard({ visits, claims: [LONGER] }));
    await press(MORE);
    expect(await screen.findByRole('menuitem', { name: 'Withdraw it' })).toBeDefined();
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull();
  });
});
