import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { ImportScreen } from '../../../../renderer/features/people/import/import-screen';
import { FIRST_LIST, usePeopleList } from '../../../../renderer/features/people/people-list-state';
import { PeopleScreen } from '../../../../renderer/features/people/people-screen';
import { PersonScreen } from '../../../../renderer/features/people/person-screen';
import { toastQueue } from '../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../renderer/ui/ui-provider';

/** Opens the people screens at an address, with working links between them. */
export async function openPeople(address: string) {
  usePeopleList.setState(FIRST_LIST);
  toastQueue.clear();
  const root = createRootRoute();
  const route = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([
      route('/people', PeopleScreen),
      route('/people/import', ImportScreen),
      route('/people/$personId', PersonScreen),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  const view = render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* The app's own routes are known to the type checker; these are the same ones, by themselves. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  return { ...view, address: () => router.state.location.pathname };
}
