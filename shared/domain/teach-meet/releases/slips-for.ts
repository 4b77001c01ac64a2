import type { ChangeSlip } from '../programme/paper';
import type { Programme } from '../programme/programme';
import type { ProgrammeChange } from './programme-change';

/**
 * One slip for each room and for each presenter whom a change concerns, with only what changed for them; also for a room
 * that a talk left and a presenter whose talk was dropped. Rooms come in the programme's order, then presenters by name.
 */
export function slipsFor(changes: readonly ProgrammeChange[], programme: Programme): readonly ChangeSlip[] {
  const { compare } = new Intl.Collator('en-GB', { sensitivity: 'base' });
  const order = programme.rooms.map((room) => room.id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const rooms = collect('room', changes, (change) => change.rooms);
  const presenters = collect('presenter', changes, (change) => change.presenters);
  return [
    ...rooms.toSorted((a, b) => place(a.id) - place(b.id) || compare(a.name, b.name)),
    ...presenters.toSorted((a, b) => compare(a.name, b.name)),
  ];
}

function collect(
  kind: ChangeSlip['kind'],
  changes: readonly ProgrammeChange[],
  concerned: (change: ProgrammeChange) => ProgrammeChange['rooms'],
): readonly ChangeSlip[] {
  const slips = new Map<string, ChangeSlip>();
  for (const change of changes) {
    const line = { title: change.title, before: change.before, after: change.after };
    for (const { id, name } of new Map(concerned(change).map((each) => [each.id, each])).values()) {
      slips.set(id, { kind, id, name, lines: [...(slips.get(id)?.lines ?? []), line] });
    }
  }
  return [...slips.values()];
}
