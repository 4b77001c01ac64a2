import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { NewPairingDialog } from '../../../../../renderer/features/mentoring/pairing/new-pairing-dialog';
import { UiProvider } from '../../../../../renderer/ui/ui-provider';
import { aDocument, aPerson } from '../../../../support/documents';
import { installFakeDesk } from '../../../../support/fake-desk';
import { idris, mei } from './open-pairing';

const left = aPerson('old', { givenName: 'Una', familyName: 'Gone', leavingDay: '2020-07-20' });
const people = { [mei.id]: mei, [idris.id]: { ...idris, lineManagerId: mei.id }, [left.id]: left };

async function openDialog(onClose = vi.fn()) {
  const root = createRootRoute({
    component: () => <NewPairingDialog isOpen onClose={onClose} learnerId={idris.id} />,
    notFoundComponent: () => null,
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  await router.load();
  render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* A route of the test's own, unknown to the app's types. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  return { onClose, address: () => router.state.location.pathname };
}

describe('NewPairingDialog', () => {
  it('pairs two colleagues by typing a name, and opens their page', async () => {
    const desk = installFakeDesk(aDocument({ people }));
    const { onClose, address } = await openDialog();
    await userEvent.type(screen.getByRole('combobox', { name: 'Mentor' }), 'Mei{ArrowDown}{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Pair them' }));
    const [added] = Object.values<Pairing>(desk.document().pairings);
    expect(added).toMatchObject({ kind: 'mentoring', people: [mei.id, idris.id], stage: 'proposed' });
    expect(onClose).toHaveBeenCalledOnce();
    expect(address()).toBe(`/mentoring/pairings/${added?.id ?? ''}`);
  });

  it('names who has a say over the other', async () => {
    installFakeDesk(aDocument({ people }));
    await openDialog();
    await userEvent.type(screen.getByRole('combobox', { name: 'Mentor' }), 'Mei{ArrowDown}{Enter}');
    expect(await screen.findByText(/Mei Rashid is Idris Sandhu’s line manager/)).toBeDefined();
  });

  it('asks for whoever is missing, and changes nothing', async () => {
    const desk = installFakeDesk(aDocument({ people }));
    await openDialog();
    await userEvent.click(screen.getByRole('button', { name: 'Pair them' }));
    expect(await screen.findByText('Choose a colleague.')).toBeDefined();
    expect(desk.ran).toEqual([]);
  });

  it('leaves out who has left', async () => {
    installFakeDesk(aDocument({ people }));
    await openDialog();
    await userEvent.type(screen.getByRole('combobox', { name: 'Mentor' }), 'Una');
    expect(await screen.findByText('Nobody of this name.')).toBeDefined();
  });
});
