import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { afterEach, describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { teachMeetId, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { TimetableScreen } from '../../../../../renderer/features/teach-meets/timetable/timetable-screen';
import { UiProvider } from '../../../../../renderer/ui/ui-provider';
import { installFakeDesk, sampleDocument, type FakeDesk } from '../../../../support/fake-desk';

const ID = teachMeetId.parse('teach-meet-november-2026');

async function openTimetable(document: DeskDocument = sampleDocument()): Promise<FakeDesk> {
  const desk = installFakeDesk(document);
  const root = createRootRoute();
  const timetable = createRoute({
    getParentRoute: () => root,
    path: '/teach-meets/$teachMeetId/timetable',
    component: TimetableScreen,
  });
  const router = createRouter({
    routeTree: root.addChildren([timetable]),
    history: createMemoryHistory({ initialEntries: [`/teach-meets/${ID}/timetable`] }),
  });
  await router.load();
  render(
    <UiProvider navigate={() => undefined}>
      {/* The app's own routes are known to the type checker; this is one of them, by itself. */}
      <RouterProvider router={router as never} />
    </UiProvider>,
  );
  return desk;
}

function teachMeetOf(desk: FakeDesk): TeachMeet {
  const teachMeet = desk.document().teachMeets[ID];
  if (teachMeet === undefined) throw new Error('the sample school has this Teach-meet');
  return teachMeet;
}

const placedCount = (desk: FakeDesk) => Object.keys(teachMeetOf(desk).placements).length;
const reachable = () => document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
const cells = () => [...document.querySelectorAll<HTMLElement>('[role="gridcell"][data-cell]')];
/** The handles of the talks in the tray; asked by label, since a search by role reads the whole screen. */
const trayHandles = () => {
  const tray = screen.getByLabelText('Talks without a place');
  return [...tray.querySelectorAll<HTMLElement>('button[aria-pressed="false"]')];
};

afterEach(cleanup);

describe('TimetableScreen', () => {
  it('shows every cell of the day, each with its room, time and talk in words', async () => {
    const desk = await openTimetable();
    expect(cells()).toHaveLength(42);
    const held = cells().filter((cell) => !cell.getAttribute('aria-label')?.includes('Empty.'));
    expect(held).toHaveLength(placedCount(desk));
    expect(screen.getByText('14 of 36 talks placed')).toBeDefined();
  });

  it('has one stop for the Tab key, which the arrow keys walk', async () => {
    await openTimetable();
    const user = userEvent.setup();
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
    reachable()?.focus();
    const first = reachable()?.dataset['cell'];
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(reachable()?.dataset['cell']).not.toBe(first);
    expect(document.activeElement).toBe(reachable());
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(reachable()?.dataset['cell']).toBe(first);
  });

  it('moves a talk from the tray into a free cell by keyboard alone', async () => {
    const desk = await openTimetable();
    const user = userEvent.setup();
    const before = placedCount(desk);
    const [handle] = trayHandles();
    handle?.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(/Choose a place with the arrow keys/)).toBeDefined();
    const open = cells().find((cell) => cell.dataset['state'] === 'open');
    open?.focus();
    await user.keyboard('{Enter}');
    await screen.findByText(`${before + 1} of 36 talks placed`);
    expect(desk.ran.at(-1)?.name).toBe('teachMeet.placeTalk');
  });

  it('says of every cell whether it would do while a talk is being moved', async () => {
    await openTimetable();
    const user = userEvent.setup();
    const [handle] = trayHandles();
    if (handle !== undefined) await user.click(handle);
    for (const cell of cells()) {
      expect(cell.getAttribute('aria-label')).toMatch(/Free\.|Taken: |Not possible\. .+|It is here now\./);
    }
    await user.keyboard('{Escape}');
    expect(cells().every((cell) => cell.dataset['state'] === undefined)).toBe(true);
  });

  it('asks what a drop on a taken cell means, and swaps on request', async () => {
    const desk = await openTimetable();
    const user = userEvent.setup();
    const before = placedCount(desk);
    const [handle] = trayHandles();
    if (handle !== undefined) await user.click(handle);
    cells()
      .find((cell) => cell.dataset['state'] === 'taken')
      ?.focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByText(/^Take its place/));
    expect(desk.ran.at(-1)).toMatchObject({
      name: 'teachMeet.placeTalk',
      input: { how: 'swap', overrule: false },
    });
    expect(placedCount(desk)).toBe(before);
  });

  it('names the rule that closes a cell, and lets the coordinator insist', async () => {
    const desk = await openTimetable();
    const user = userEvent.setup();
    for (const handle of trayHandles()) {
      await user.click(handle);
      const closed = cells().find(
        (cell) => cell.dataset['state'] === 'closed' && cell.getAttribute('aria-label')?.includes('Empty.'),
      );
      if (closed === undefined) {
        await user.keyboard('{Escape}');
        continue;
      }
      closed.focus();
      await user.keyboard('{Enter}');
      await user.click(await screen.findByText('Put it there anyway'));
      expect(desk.ran.at(-1)).toMatchObject({ name: 'teachMeet.placeTalk', input: { overrule: true } });
      expect(await screen.findByText(/1 clash/)).toBeDefined();
      return;
    }
    throw new Error('no talk of the sample school has an empty cell that is closed to it');
  });

  it('locks with L and sends to the tray with Delete', async () => {
    const desk = await openTimetable();
    const user = userEvent.setup();
    const held = cells().find(
      (cell) => !/Empty\.|Locked\./.test(cell.getAttribute('aria-label') ?? 'Empty.'),
    );
    held?.focus();
    await user.keyboard('l');
    expect(desk.ran.at(-1)).toMatchObject({ name: 'teachMeet.lockTalks', input: { isLocked: true } });
    await user.keyboard('l');
    const before = placedCount(desk);
    await user.keyboard('{Delete}');
    expect(placedCount(desk)).toBe(before - 1);
  });

  it('offers the next step where there is nothing to show yet', async () => {
    const sample = sampleDocument();
    const teachMeet = sample.teachMeets[ID];
    if (teachMeet === undefined) throw new Error('the sample school has this Teach-meet');
    await openTimetable({
      ...sample,
      teachMeets: { [ID]: { ...teachMeet, talks: {}, placements: {}, mustNotClash: [] } },
    });
    expect(await screen.findByText('Add talks')).toBeDefined();
  });
});
