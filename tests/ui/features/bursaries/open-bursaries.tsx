import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeskBridge } from '#shared/contract/bridge';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { AwardScreen } from '../../../../renderer/features/bursaries/award-screen';
import { BursariesScreen } from '../../../../renderer/features/bursaries/bursaries-screen';
import { FundsScreen } from '../../../../renderer/features/bursaries/funds-screen';
import { LedgerScreen } from '../../../../renderer/features/bursaries/ledger-screen';
import { FIRST_LEDGER, useLedgerState } from '../../../../renderer/features/bursaries/ledger/ledger-state';
import {
  FIRST_AWARDS_LIST,
  useAwardsList,
} from '../../../../renderer/features/bursaries/list/awards-list-state';
import { YearEndsScreen } from '../../../../renderer/features/bursaries/year-ends-screen';
import { toastQueue } from '../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { installFakeDesk } from '../../../support/fake-desk';

const Elsewhere = () => null;

/** Puts words into a field at once, as a paste does. */
export async function fill(field: HTMLElement, words: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(words);
}

/** Opens a bursaries screen at an address, once the desk has carried out what came before. */
export async function openBursaries(
  address: string,
  document: DeskDocument,
  { before = [], ...methods }: Partial<DeskBridge> & { readonly before?: readonly Command[] } = {},
) {
  const desk = installFakeDesk(document, methods);
  for (const command of before) {
    // One after the other, as somebody would.
    // oxlint-disable-next-line no-await-in-loop
    const result = await window.desk.run(command);
    if (!result.ok) throw new Error(`${command.name}: ${result.error.message}`);
  }
  useAwardsList.setState(FIRST_AWARDS_LIST);
  useLedgerState.setState(FIRST_LEDGER);
  toastQueue.clear();
  const root = createRootRoute({ notFoundComponent: Elsewhere });
  const route = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([
      route('/bursaries', BursariesScreen),
      route('/bursaries/awards/$awardId', AwardScreen),
      route('/bursaries/ledger', LedgerScreen),
      route('/bursaries/funds', FundsScreen),
      route('/bursaries/year-ends', YearEndsScreen),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* The app's own routes are known to the type checker; these are the same ones, by themselves. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  await act(async () => undefined);
  return { desk, address: () => router.state.location.href };
}
