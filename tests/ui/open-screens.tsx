import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import { toastQueue } from '../../renderer/ui/show-toast';
import { UiProvider } from '../../renderer/ui/ui-provider';

const Elsewhere = () => null;

/** Opens screens by their paths at an address, with working links between them; any other place is empty. */
export async function openScreens(address: string, screens: Readonly<Record<string, () => React.ReactNode>>) {
  toastQueue.clear();
  const root = createRootRoute({ notFoundComponent: Elsewhere });
  const router = createRouter({
    routeTree: root.addChildren(
      Object.entries(screens).map(([path, component]) =>
        createRoute({ getParentRoute: () => root, path, component }),
      ),
    ),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  const view = render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* The app's own routes are known to the type checker; these are the same ones, by themselves. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  await act(async () => undefined);
  return {
    ...view,
    address: () => router.state.location.href,
    path: () => router.state.location.pathname,
    go: (href: string) => router.history.push(href),
  };
}
