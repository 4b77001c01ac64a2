import { listWords, plural } from '../../../lib/plural';
import type { ProblemTalk, TimetableProblem } from '../../problem/timetable-problem';
import type { Room, Talk, TeachMeet } from '../teach-meet';
import { listSlots, type Slot } from '../plan/list-slots';
import { presenterKey, presenterName, quote, type People } from '../plan/words';
import { closedCells } from '../rules/closed-cells';
import { missingEquipment } from '../editing/rule-words';
import { standingPlacements, toProblemPlacements, toRuleProblem } from '../editing/to-timetable-problem';

const NEW_ROOM = 'a further room';

/** A cell that a change opens: its slot, its room if it is one of the plan's, and the problem's id of the room. */
type Opened = { readonly slot: Slot; readonly room: Room | undefined };

/**
 * The least that would give a talk a place while all others stay where they are, tried in the order of what is easiest
 * to arrange; each is checked by the rules before it is said.
 *
 * @example
 * findRelaxation(teachMeet, talk, people)
 * //=> 'It could be in Library at 10:15 if its presenters were free then.'
 */
export function findRelaxation(teachMeet: TeachMeet, talk: Talk, people: People): string {
  const problem = toRuleProblem(teachMeet);
  const openIn = (changed: TimetableProblem) => findOpen(teachMeet, talk, changed);
  const relaxed = (change: Partial<ProblemTalk>): TimetableProblem => ({
    ...problem,
    talks: problem.talks.map((each) => (each.id === talk.id ? { ...each, ...change } : each)),
  });

  const open = openIn(problem);
  if (open) return `${place(open)} is open to it: put it there.`;
  const together = openIn({
    ...problem,
    mustNotClash: problem.mustNotClash?.filter((pair) => !pair.includes(talk.id)) ?? [],
  });
  if (together)
    return `It could be in ${place(together)} if it were allowed to clash with ${rivalsAt(teachMeet, talk, together)}.`;
  const freed = openIn(relaxed({ unavailable: [] }));
  if (freed) return `It could be in ${place(freed)} if its presenters were free then.`;
  const equipped = openIn(relaxed({ needs: [] }));
  if (equipped?.room) {
    return `It could be in ${place(equipped)} with ${listWords(missingEquipment(talk, equipped.room))} brought to that room.`;
  }
  const shorter = openIn(relaxed({ minutes: 1 }));
  if (shorter)
    return `It could be in ${place(shorter)} if it took ${plural(shorter.slot.minutes, 'minute')} at most.`;
  const elsewhere = openIn(relaxed({ presenters: [] }));
  if (elsewhere)
    return `It could be in ${place(elsewhere)} if ${busyAt(teachMeet, talk, elsewhere, people)}.`;
  const room = {
    id: NEW_ROOM,
    capacity: 0,
    equipment: [...(problem.talks.find(({ id }) => id === talk.id)?.needs ?? [])],
  };
  const roomier = openIn({ ...problem, rooms: [...problem.rooms, room] });
  if (roomier) {
    const equipment = talk.needs.length === 0 ? '' : ` with ${listWords(talk.needs)}`;
    return `One more room${equipment} would place it at ${roomier.slot.start}, and so would another slot or taking one talk out.`;
  }
  return 'No single change would place it: it needs more time in the day, or other presenters.';
}

function findOpen(teachMeet: TeachMeet, talk: Talk, problem: TimetableProblem): Opened | undefined {
  const placements = toProblemPlacements(standingPlacements(teachMeet));
  const cell = closedCells(problem, placements, talk.id).find(({ closedBy }) => closedBy === null);
  const slot = listSlots(teachMeet).find(({ id }) => id === cell?.slot);
  return cell && slot ? { slot, room: teachMeet.rooms.find(({ id }) => id === cell.room) } : undefined;
}

function place({ room, slot }: Opened): string {
  return `${room?.name ?? NEW_ROOM}, ${slot.start}`;
}

function talksAt(teachMeet: TeachMeet, { slot }: Opened): readonly Talk[] {
  return [...standingPlacements(teachMeet)].flatMap(([id, placement]) => {
    const talk = teachMeet.talks[id];
    return talk && placement.slotId === slot.id ? [talk] : [];
  });
}

function rivalsAt(teachMeet: TeachMeet, talk: Talk, at: Opened): string {
  const rivals = new Set(teachMeet.mustNotClash.filter((pair) => pair.includes(talk.id)).flat());
  const there = talksAt(teachMeet, at).filter((other) => rivals.has(other.id));
  return listWords(there.map((other) => quote(other.title)));
}

function busyAt(teachMeet: TeachMeet, talk: Talk, at: Opened, people: People): string {
  const keys = new Set(talk.presenters.map(presenterKey));
  for (const other of talksAt(teachMeet, at)) {
    const shared = other.presenters.find((presenter) => keys.has(presenterKey(presenter)));
    if (shared) return `${presenterName(shared, people)} did not present ${quote(other.title)} then`;
  }
  return 'its presenters were free then';
}
