import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import { ok } from '#shared/lib/result';
import { PaperPanel } from '../../../renderer/domain-ui/paper-panel';
import { aDocument } from '../../support/documents';
import { installFakeDesk } from '../../support/fake-desk';
import { aPairing } from '../../support/pairings';
import { PAIR, anAgreement, people } from '../../unit/domain/mentoring/papers/a-pair';

const request = { paper: 'learning-agreement', pairingId: PAIR } as const;

function open(agreement = true, methods: Partial<DeskBridge> = {}) {
  const pairing = aPairing('pair', ['mei', 'idris'], { agreement: agreement ? anAgreement() : null });
  installFakeDesk(aDocument({ people, pairings: { [PAIR]: pairing } }), methods);
  render(<PaperPanel request={request} />);
}

describe('PaperPanel', () => {
  it('shows the very page that is printed, and how many there are', async () => {
    open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 page'));
    expect(screen.getByRole('heading', { name: 'Mei Rashid and Idris Sandhu', level: 2 })).toBeTruthy();
  });

  it('leaves the screen its own first heading', async () => {
    open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 page'));
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  });

  it('prints and saves the paper it shows', async () => {
    const printPaperOf = vi.fn<DeskBridge['printPaperOf']>(async () => ok('printed'));
    const savePaper = vi.fn<DeskBridge['savePaper']>(async () => ok(null));
    open(true, { printPaperOf, savePaper });
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(printPaperOf).toHaveBeenCalledWith(request);
    expect(savePaper).toHaveBeenCalledWith(request);
  });

  it('says why there is nothing to print', () => {
    open(false);
    expect(screen.getByText(/have no learning agreement yet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
