import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { type CellState, cellStates } from '#shared/domain/teach-meet/editing/cell-states';
import { listSlots, type Slot } from '#shared/domain/teach-meet/plan/list-slots';
import type { Placement, Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { openSampleSchool } from '../../../build/scripts/demo/drive-desk';
import { goToStep, openTeachMeet, type Step } from '../../../build/scripts/demo/drive-teach-meet';
import type { LaunchedDesk } from '../../../build/scripts/launch-packaged-app';
import { expect } from '../../support/launch-app';
import { readDocument } from './people-journey';

/** A talk with its place in words that the timetable shows. */
export type PlacedTalk = {
  readonly talk: Talk;
  readonly placement: Placement;
  readonly room: string;
  readonly slot: Slot;
};

/** Makes the window as large as a small projector, so that a whole session is in sight. */
const widen = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 1000));

/** The sample school's Teach-meet at one of its steps. */
export async function openSampleTeachMeet({ app, window }: LaunchedDesk, step: Step): Promise<void> {
  await widen(app);
  await openSampleSchool(window);
  await openTeachMeet(window);
  await goToStep(window, step);
}

/** The one Teach-meet of this name in the records. */
export async function readTeachMeet(window: Page, name = 'November Teach-meet 2026'): Promise<TeachMeet> {
  const found = Object.values((await readDocument(window)).teachMeets).find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no Teach-meet “${name}”.`);
  return found;
}

export function listPlaced(teachMeet: TeachMeet): readonly PlacedTalk[] {
  const slots = new Map(listSlots(teachMeet).map((slot) => [slot.id, slot]));
  const rooms = new Map(teachMeet.rooms.map((room) => [room.id, room.name]));
  return Object.values(teachMeet.talks).flatMap((talk) => {
    const placement = teachMeet.placements[talk.id];
    const slot = placement && slots.get(placement.slotId);
    return placement && slot ? [{ talk, placement, room: rooms.get(placement.roomId) ?? '', slot }] : [];
  });
}

/** The place of the talk with this title, which must have one. */
export async function placeOf(window: Page, title: string, name?: string): Promise<PlacedTalk> {
  const placed = listPlaced(await readTeachMeet(window, name)).find(({ talk }) => talk.title === title);
  if (placed === undefined) throw new Error(`“${title}” has no place.`);
  return placed;
}

/** A cell of the timetable, by the words with which a screen reader announces it. */
export const cellAt = (window: Page, { room, slot }: { room: string; slot: Pick<Slot, 'start'> }): Locator =>
  window.getByRole('grid', { name: 'Timetable' }).getByRole('gridcell', { name: `${room}, ${slot.start}.` });

/** A full-length talk that no lock holds, and an empty cell that no rule closes to it. */
export async function findMove(
  window: Page,
  name?: string,
): Promise<{ readonly from: PlacedTalk; readonly to: { readonly room: string; readonly slot: Slot } }> {
  const { people } = await readDocument(window);
  const teachMeet = await readTeachMeet(window, name);
  const slots = listSlots(teachMeet);
  for (const from of listPlaced(teachMeet)) {
    if (from.placement.isLocked || from.talk.minutes < from.slot.minutes) continue;
    const open = cellStates(teachMeet, people, from.talk.id).find(isOpen);
    const slot = slots.find(({ id }) => id === open?.slotId);
    const room = teachMeet.rooms.find(({ id }) => id === open?.roomId)?.name;
    if (slot !== undefined && room !== undefined) return { from, to: { room, slot } };
  }
  throw new Error('No talk can go anywhere else.');
}

const isOpen = ({ state }: CellState) => state === 'open';

/** Drags with the mouse from one cell to another, however the timetable scrolls on the way. */
export async function dragTalk(window: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await window.mouse.down();
  let before: unknown;
  do {
    before = await to.boundingBox();
    await to.hover();
  } while (JSON.stringify(before) !== JSON.stringify(await to.boundingBox()));
  await window.mouse.up();
}

/** Waits until the cell holds the talk, seen from outside. */
export const expectTalkAt = (
  window: Page,
  cell: { room: string; slot: Pick<Slot, 'start'> },
  title: string,
) => expect(cellAt(window, cell)).toHaveAttribute('aria-label', new RegExp(escape(title)));

const escape = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
