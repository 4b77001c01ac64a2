import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { DeskBridge } from '#shared/contract/bridge';
import type { DeskDocument } from '#shared/document/desk-document';
import { BoardScreen } from '../../../../renderer/features/mentoring/board/board-screen';
import { FIRST_BOARD, useBoardState } from '../../../../renderer/features/mentoring/board/board-state';
import { MentorsScreen } from '../../../../renderer/features/mentoring/load/mentors-screen';
import { PrinciplesScreen } from '../../../../renderer/features/mentoring/principles/principles-screen';
import { toastQueue } from '../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { installFakeDesk } from '../../../support/fake-desk';

const Elsewhere = () => null;

/** Opens the board, the principles or the mentors at an address, with what the desk then holds. */
export async function openMentoring(
  address: string,
  document: DeskDocument,
  methods: Partial<DeskBridge> = {},
) {
  const desk = installFakeDesk(document, methods);
  useBoardState.setState(FIRST_BOARD);
  toastQueue.clear();
  const root = createRootRoute({ notFoundComponent: Elsewhere });
  const route = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([
      route('/mentoring', BoardScreen),
      route('/mentoring/principles', PrinciplesScreen),
      route('/mentoring/mentors', MentorsScreen),
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
  return { desk, address: () => router.state.location.href };
}
