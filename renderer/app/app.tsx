import { RouterProvider } from '@tanstack/react-router';
import { useDesk } from '../state/desk-state';
import { FirstRun } from '../features/first-run/first-run';
import { BlockedScreen } from '../features/first-run/blocked-screen';
import { UiProvider } from '../ui/ui-provider';
import { ErrorBoundary } from './error-boundary';
import { router } from './router';

const hrefOf = (href: string) => `#${href}`;

/** The window: nothing until the document is known, then first run, or the shell with its screens. */
export function App() {
  const isLoaded = useDesk((desk) => desk.isLoaded);
  const blocked = useDesk((desk) => desk.blocked);
  const hasSchool = useDesk((desk) => desk.document !== null);
  if (!isLoaded) return null;
  return (
    <UiProvider navigate={(href) => void router.navigate({ href })} useHref={hrefOf}>
      <ErrorBoundary>
        {blocked !== null && <BlockedScreen message={blocked} />}
        {blocked === null && !hasSchool && <FirstRun />}
        {blocked === null && hasSchool && <RouterProvider router={router} />}
      </ErrorBoundary>
    </UiProvider>
  );
}
