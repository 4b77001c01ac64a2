import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import type { DeskDocument } from '#shared/document/desk-document';
import { TimekeeperScreen } from '../../../../../renderer/features/teach-meets/timekeeper/timekeeper-screen';
import { readTimekeeperSearch } from '../../../../../renderer/features/teach-meets/timekeeper/timekeeper-search';
import { soundSignal } from '../../../../../renderer/features/teach-meets/timekeeper/sound-signal';
import { usePreferences } from '../../../../../renderer/state/preferences';
import { UiProvider } from '../../../../../renderer/ui/ui-provider';
import { aDocument } from '../../../../support/documents';
import { installFakeDesk } from '../../../../support/fake-desk';
import {
  at,
  buildBreak,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
} from '../../../../unit/domain/teach-meet/plan/build-teach-meet';

vi.mock('../../../../../renderer/features/teach-meets/timekeeper/sound-signal', () => ({
  soundSignal: vi.fn<() => Promise<void>>(),
}));

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const setFullScreen = vi.fn<(isFull: boolean) => Promise<null>>(async () => null);

const DAY = buildTeachMeet({
  rooms: [buildRoom('Hall'), buildRoom('Library')],
  blocks: [buildSession('Morning', '10:00', '10:15'), buildBreak('Coffee', '10:15', '10:45')],
  talks: [
    buildTalk('phonics', {
      title: 'Phonics for all',
      presenters: [{ kind: 'visitor', name: 'Ada Obi', organisation: '' }],
    }),
    buildTalk('makaton', { title: 'Makaton in assembly' }),
  ],
  placements: { phonics: at('hall', 'morning#0'), makaton: at('hall', 'morning#1') },
});

async function openView(room: string | null = 'hall', teachMeet: TeachMeet = DAY) {
  const document: DeskDocument = aDocument({ teachMeets: { [teachMeet.id]: teachMeet } });
  installFakeDesk(document, {
    setFullScreen,
    setPreferences: async ({ sound }) => ({ theme: 'system', zoom: 100, sound: sound ?? true }),
  });
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: '/timekeeper/$teachMeetId',
        validateSearch: readTimekeeperSearch,
        component: TimekeeperScreen,
      }),
      createRoute({
        getParentRoute: () => root,
        path: '/teach-meets/$teachMeetId/timetable',
        component: () => null,
      }),
    ]),
    history: createMemoryHistory({
      initialEntries: [`/timekeeper/${teachMeet.id}${room === null ? '' : `?room=${room}`}`],
    }),
  });
  await router.load();
  render(
    <UiProvider navigate={(href) => router.history.push(href)}>
      {/* The app's own routes are known to the type checker; these are the same ones, by themselves. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  return { address: () => router.state.location.href };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
/** The clock goes on while no timer runs: a computer that slept. */
const sleep = (ms: number) => act(async () => vi.setSystemTime(Date.now() + ms));
const key = (name: string) => act(async () => fireEvent.keyDown(document.body, { key: name }));
const left = () => screen.getByRole('timer').textContent?.replace(/^Time \w+: /, '');
const words = () => screen.getByRole('status').textContent;
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  localStorage.clear();
  vi.clearAllMocks();
  usePreferences.setState({ theme: 'system', zoom: 100, sound: true });
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date('2026-11-12T10:00:00Z'),
  });
});
afterEach(() => vi.useRealTimers());

describe('TimekeeperScreen', () => {
  it('asks which room where there is more than one, and keeps it in the address', async () => {
    const { address } = await openView(null);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Hall/ })));
    expect(address()).toBe('/timekeeper/november?room=hall');
    expect(title()).toBe('Phonics for all');
  });

  it('goes straight to the only room', async () => {
    await openView(null, { ...DAY, rooms: DAY.rooms.slice(0, 1) });
    expect(title()).toBe('Phonics for all');
  });

  it('takes the whole screen, and gives it back on Escape', async () => {
    const { address } = await openView();
    expect(setFullScreen).toHaveBeenLastCalledWith(true);
    await key('Escape');
    expect(address()).toBe('/teach-meets/november/timetable');
    expect(setFullScreen).toHaveBeenLastCalledWith(false);
  });

  it('shows the talk, who presents it, its minutes and what comes next', async () => {
    await openView();
    expect(screen.getByText('Ada Obi')).toBeDefined();
    expect(left()).toBe('7:00');
    expect(screen.getByText('Next, 10:08').parentElement?.textContent).toContain('Makaton in assembly');
  });

  it('counts down from Space, with words at 5, 6 and 7 minutes, and then up', async () => {
    await openView();
    await key(' ');
    await pass(61 * SECOND);
    expect([left(), words()]).toEqual(['5:59', 'Phonics for all: Speaking']);
    await pass(4 * MINUTE);
    expect([left(), words()]).toEqual(['1:59', 'Phonics for all: Two minutes left']);
    await pass(MINUTE);
    expect([left(), words()]).toEqual(['0:59', 'Phonics for all: One minute left']);
    await pass(MINUTE + 11 * SECOND);
    expect([left(), words()]).toEqual(['+0:12', 'Phonics for all: Time']);
  });

  it('stands still while paused', async () => {
    await openView();
    await key(' ');
    await pass(MINUTE);
    await key(' ');
    await pass(5 * MINUTE);
    expect([left(), words()]).toEqual(['6:00', 'Phonics for all: Paused']);
  });

  it('sounds each sign once', async () => {
    await openView();
    await key(' ');
    await pass(8 * MINUTE);
    expect(vi.mocked(soundSignal).mock.calls).toEqual([['two-left'], ['one-left'], ['time']]);
  });

  it('shows the right time after the computer slept, and sounds late but once', async () => {
    await openView();
    await key(' ');
    await sleep(6 * MINUTE + 30 * SECOND);
    await pass(SECOND);
    expect(left()).toBe('0:29');
    expect(vi.mocked(soundSignal).mock.calls).toEqual([['one-left']]);
  });

  it('is silent where sound is off', async () => {
    await openView();
    await key('s');
    await key(' ');
    await pass(5 * MINUTE + SECOND);
    expect(soundSignal).not.toHaveBeenCalled();
    expect(words()).toContain('Two minutes left');
  });

  it('goes on with the talk where the window was closed and opened again', async () => {
    await openView();
    await key('ArrowRight');
    await key(' ');
    await pass(MINUTE);
    cleanup();
    await sleep(2 * MINUTE);
    await openView();
    expect([title(), left()]).toEqual(['Makaton in assembly', '4:00']);
  });

  it('begins anew on another day than that of a rehearsal', async () => {
    vi.setSystemTime(new Date('2026-11-11T15:00:00Z'));
    await openView();
    expect(screen.getByText('Rehearsal: the day is Thu 12 Nov 2026')).toBeDefined();
    await key(' ');
    await pass(MINUTE);
    cleanup();
    vi.setSystemTime(new Date('2026-11-12T10:01:00Z'));
    await openView();
    expect([title(), left()]).toEqual(['Phonics for all', '7:00']);
  });

  it('says how far the room is behind its plan, and the clock', async () => {
    await openView();
    expect(screen.getByText('On time')).toBeDefined();
    await pass(3 * MINUTE);
    expect(screen.getByText('3 minutes behind the plan')).toBeDefined();
    expect(screen.getByText('10:03')).toBeDefined();
  });

  it('shows a break with its end', async () => {
    await openView();
    await key('ArrowRight');
    await key('ArrowRight');
    expect(title()).toBe('Coffee until 10:45');
    expect(screen.getByText('Nothing more in this room today')).toBeDefined();
  });

  it('starts a talk’s time again on R', async () => {
    await openView();
    await key(' ');
    await pass(3 * MINUTE);
    await key('r');
    expect(left()).toBe('7:00');
  });

  it('leaves Space on a button to that button', async () => {
    await openView();
    const next = screen.getByRole('button', { name: 'On to the next' });
    await act(async () => fireEvent.keyDown(next, { key: ' ' }));
    expect(words()).toContain('Ready');
  });

  it('keeps to the latest release while the draft moves on', async () => {
    const { buildRelease } = await import('#shared/domain/teach-meet/releases/build-release');
    const { school } = aDocument();
    const release = buildRelease({
      teachMeet: DAY,
      people: {},
      school,
      now: '2026-11-11T09:00:00.000Z',
      note: '',
    });
    await openView('hall', { ...DAY, releases: [release], placements: {} });
    expect(title()).toBe('Phonics for all');
    expect(screen.getByText('November Teach-meet · Version 1')).toBeDefined();
  });

  it('says what is missing where no talk has a time', async () => {
    await openView(null, { ...DAY, placements: {} });
    expect(screen.getByText('No talk has its time yet')).toBeDefined();
  });
});
