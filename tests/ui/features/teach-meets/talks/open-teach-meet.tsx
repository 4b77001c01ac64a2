import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { talkId, type Talk, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import type { DeskDocument } from '#shared/document/desk-document';
import { PlanScreen } from '../../../../../renderer/features/teach-meets/plan/plan-screen';
import {
  FIRST_TALKS_LIST,
  useTalksList,
} from '../../../../../renderer/features/teach-meets/talks/talks-list-state';
import { TalksScreen } from '../../../../../renderer/features/teach-meets/talks/talks-screen';
import { toastQueue } from '../../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../../renderer/ui/ui-provider';
import { installFakeDesk, sampleDocument } from '../../../../support/fake-desk';

/** The sample school with its one Teach-meet changed. */
export function withTeachMeet(
  change: (teachMeet: TeachMeet) => Partial<TeachMeet> = () => ({}),
): DeskDocument {
  const document = sampleDocument();
  const [teachMeet] = Object.values(document.teachMeets);
  if (teachMeet === undefined) throw new Error('The sample school has no Teach-meet.');
  return { ...document, teachMeets: { [teachMeet.id]: { ...teachMeet, ...change(teachMeet) } } };
}

/** A talk that nobody presents yet. */
export function aTalk(id: string, change: Partial<Omit<Talk, 'id'>> = {}): Talk {
  return {
    id: talkId.parse(id),
    title: `Talk ${id}`,
    presenters: [],
    theme: '',
    staffGroup: '',
    minutes: 7,
    needs: [],
    demand: 0,
    unavailable: [],
    preference: null,
    status: 'confirmed',
    notes: '',
    ...change,
  };
}

/** Opens a screen of the sample school's Teach-meet, with what the desk then holds of it. */
export async function openTeachMeet(step: string, document: DeskDocument) {
  const desk = installFakeDesk(document);
  useTalksList.setState(FIRST_TALKS_LIST);
  toastQueue.clear();
  const [teachMeet] = Object.values(document.teachMeets);
  if (teachMeet === undefined) throw new Error('This document has no Teach-meet.');
  const root = createRootRoute();
  const route = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([
      route('/teach-meets/$teachMeetId/plan', PlanScreen),
      route('/teach-meets/$teachMeetId/talks', TalksScreen),
    ]),
    history: createMemoryHistory({ initialEntries: [`/teach-meets/${teachMeet.id}/${step}`] }),
  });
  await router.load();
  render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* The app's own routes are known to the type checker; these are the same ones, by themselves. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  const now = (): TeachMeet => {
    const found = desk.document().teachMeets[teachMeet.id];
    if (found === undefined) throw new Error('The Teach-meet has gone.');
    return found;
  };
  return {
    desk,
    now,
    address: () => router.state.location.href,
    go: (href: string) => router.history.push(href),
  };
}
