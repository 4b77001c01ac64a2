import { listWords, plural } from '../../../lib/plural';
import type { Programme, ProgrammeTalk } from '../programme/programme';
import { quote } from '../plan/words';
import type { Concerned, ProgrammeChange } from './programme-change';

type Pair = { readonly was: ProgrammeTalk | undefined; readonly is: ProgrammeTalk | undefined };
type Programmes = { readonly before: Programme; readonly after: Programme };

/** What changed about each talk, in the order of the later programme; talks that were dropped stand at their old time. */
export function compareTalks(before: Programme, after: Programme): readonly ProgrammeChange[] {
  const old = new Map(before.talks.map((talk) => [talk.talkId, talk]));
  const kept = new Set(after.talks.map((talk) => talk.talkId));
  const pairs: readonly Pair[] = [
    ...after.talks.map((is) => ({ was: old.get(is.talkId), is })),
    ...before.talks.filter((was) => !kept.has(was.talkId)).map((was) => ({ was, is: undefined })),
  ];
  const startOf = ({ was, is }: Pair) => (is ?? was)?.start ?? '';
  return pairs
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)))
    .flatMap((pair) => compareTalk(pair, { before, after }));
}

function compareTalk({ was, is }: Pair, programmes: Programmes): readonly ProgrammeChange[] {
  const talk = is ?? was;
  if (!talk) return [];
  const describe = changeOf({ was, is }, talk, programmes);
  const title = quote(talk.title);
  const from = was && placeWords(was, programmes.before);
  const to = is && placeWords(is, programmes.after);
  if (!is || to === undefined)
    return [describe('dropped', from ?? null, null, `${title} is dropped; it was in ${from ?? ''}.`)];
  if (!was || from === undefined) return [describe('added', null, to, `${title} is new: ${to}.`)];
  const changes: ProgrammeChange[] = [];
  const isSameCell =
    was.roomId === is.roomId && slotOf(was, programmes.before) === slotOf(is, programmes.after);
  if (!isSameCell) {
    changes.push(describe('moved', from, to, `${title} moves from ${from} to ${to}.`));
  } else if (was.start !== is.start) {
    changes.push(
      describe(
        'retimed',
        from,
        to,
        `${title} begins at ${is.start} instead of ${was.start}, still in ${roomOf(is, programmes.after).name}.`,
      ),
    );
  }
  if (was.minutes !== is.minutes) {
    const [short, long] = [plural(was.minutes, 'minute'), plural(is.minutes, 'minute')];
    changes.push(describe('retimed', short, long, `${title} now has ${long}; it had ${was.minutes}.`));
  }
  if (was.title !== is.title) {
    changes.push(describe('retitled', was.title, is.title, `${quote(was.title)} is now called ${title}.`));
  }
  const [presentedBy, presentsNow] = [namesOf(was), namesOf(is)];
  if (idsOf(was) !== idsOf(is) || presentedBy !== presentsNow) {
    changes.push(
      describe(
        'presenters',
        presentedBy,
        presentsNow,
        `${title} is presented by ${presentsNow}; it was ${presentedBy}.`,
      ),
    );
  }
  if (was.isTentative !== is.isTentative) {
    const words = (isTentative: boolean) => (isTentative ? 'tentative' : 'confirmed');
    changes.push(
      describe(
        'status',
        words(was.isTentative),
        words(is.isTentative),
        `${title} is now ${words(is.isTentative)}.`,
      ),
    );
  }
  return changes;
}

function changeOf({ was, is }: Pair, talk: ProgrammeTalk, { before, after }: Programmes) {
  const rooms = [...(is ? [roomOf(is, after)] : []), ...(was ? [roomOf(was, before)] : [])];
  const presenters = [...(is?.presenters ?? []), ...(was?.presenters ?? [])].map(({ id, name }) => ({
    id,
    name,
  }));
  return (
    kind: ProgrammeChange['kind'],
    from: string | null,
    to: string | null,
    sentence: string,
  ): ProgrammeChange => ({
    kind,
    id: talk.talkId,
    title: talk.title,
    before: from,
    after: to,
    sentence,
    rooms: onceEach(rooms),
    presenters: onceEach(presenters),
  });
}

function onceEach(list: readonly Concerned[]): readonly Concerned[] {
  return list.filter((each, index) => list.findIndex(({ id }) => id === each.id) === index);
}

function roomOf(talk: ProgrammeTalk, { rooms }: Programme): Concerned {
  return { id: talk.roomId, name: rooms.find((room) => room.id === talk.roomId)?.name ?? talk.roomId };
}

function placeWords(talk: ProgrammeTalk, programme: Programme): string {
  return `${roomOf(talk, programme).name}, ${talk.start}`;
}

/** The slot's id, or the time where the block has no such slot. */
function slotOf(talk: ProgrammeTalk, { blocks }: Programme): string {
  const block = blocks.find(({ id }) => id === talk.blockId);
  return block?.slots.find((slot) => slot.start === talk.start)?.id ?? talk.start;
}

const namesOf = (talk: ProgrammeTalk) => listWords(talk.presenters.map(({ name }) => name)) || 'nobody yet';
const idsOf = (talk: ProgrammeTalk) => talk.presenters.map(({ id }) => id).join(' ');
