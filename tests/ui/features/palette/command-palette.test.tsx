import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CommandPalette } from '../../../../renderer/features/palette/command-palette';
import { run } from '../../../../renderer/state/actions';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { aDocument, aPerson } from '../../../support/documents';
import { installFakeDesk, sampleDocument } from '../../../support/fake-desk';

function WithPalette() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Find
      </button>
      <CommandPalette isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

async function openPalette(document = sampleDocument()) {
  const desk = installFakeDesk(document);
  const router = createRouter({
    routeTree: createRootRoute({ component: WithPalette, notFoundComponent: WithPalette }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();
  render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* The palette asks only where to go; the app's own routes are not needed for that. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Find' }));
  return { desk, address: () => router.state.location.href };
}

const found = () => screen.queryAllByRole('option').map((option) => option.textContent?.trim());
const box = () => screen.getByRole('combobox');

describe('CommandPalette', () => {
  it('offers actions before anything is typed', async () => {
    await openPalette();
    expect(found()[0]).toContain('Go to Today');
  });

  it('finds a person by letters without accents', async () => {
    const jose = aPerson('jose', { givenName: 'José', familyName: 'Núñez' });
    await openPalette(aDocument({ people: { [jose.id]: jose } }));
    await userEvent.type(box(), 'nunez');
    expect(found()).toEqual(['José Núñez']);
  });

  it('goes to the first find on Enter, and closes', async () => {
    const { address } = await openPalette();
    await userEvent.type(box(), 'rhiannon{Enter}');
    await waitFor(() => expect(address()).toBe('/people/person-rhiannon-eastwood'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('goes to the find that the arrows chose, with what its address asks for', async () => {
    const { address } = await openPalette();
    await userEvent.type(box(), 'rhiannon{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(address()).toBe('/teach-meets/teach-meet-november-2026/talks?talk=talk-before-writing'),
    );
  });

  it('finds an award by its reference and an enquiry by its title', async () => {
    await openPalette();
    await userEvent.type(box(), 'b-0011');
    expect(found().join()).toContain('B-0011');
    await userEvent.clear(box());
    await userEvent.type(box(), 'trips that pupils');
    expect(found().join()).toContain('Trips that pupils plan');
  });

  it('says so where nothing is found', async () => {
    await openPalette();
    await userEvent.type(box(), 'zzzz');
    expect(within(screen.getByRole('dialog')).getByText(/Nothing by these words/)).toBeDefined();
  });

  it.each([
    ['nothing was typed', ''],
    ['something was found', 'rhi'],
    ['nothing was found', 'zzzz'],
  ])('closes on the first Escape where %s', async (_, typed) => {
    await openPalette();
    await userEvent.type(box(), `${typed}{Escape}`);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes back the last change', async () => {
    const { desk } = await openPalette();
    await userEvent.keyboard('{Escape}');
    await run({ name: 'school.edit', input: { fields: { name: 'Hilltop' } } });
    await userEvent.click(screen.getByRole('button', { name: 'Find' }));
    await userEvent.type(box(), 'undo{Enter}');
    await waitFor(() => expect(desk.document().school.name).toBe('Harbour Lane Primary School'));
  });
});
