import { formatDay } from '../../../lib/day';
import type { Programme, ProgrammeBlock } from '../programme/programme';
import { quote } from '../plan/words';
import { compareTalks } from './compare-talks';
import type { Concerned, ProgrammeChange } from './programme-change';

/**
 * What changed from one programme to a later one: the event, its rooms and blocks, then the talks in order of time.
 *
 * @example
 * compareProgrammes(version1, version2).map((change) => change.sentence)
 * //=> ['“Phonics for all” moves from Hall, 10:07 to Library, 10:15.']
 */
export function compareProgrammes(before: Programme, after: Programme): readonly ProgrammeChange[] {
  return [
    ...compareEvent(before, after),
    ...compareRooms(before, after),
    ...compareBlocks(before, after),
    ...compareTalks(before, after),
  ];
}

function compareEvent(before: Programme, after: Programme): readonly ProgrammeChange[] {
  const rooms = after.rooms.map(({ id, name }) => ({ id, name }));
  const presenters = [
    ...new Map(
      after.talks.flatMap((talk) => talk.presenters.map(({ id, name }) => [id, { id, name }])),
    ).values(),
  ];
  const fields = [
    ['The day', formatDay(before.day), formatDay(after.day)],
    ['The place', before.place, after.place],
    ['The name', before.name, after.name],
  ] as const;
  return fields
    .filter(([, was, is]) => was !== is)
    .map(([what, was, is]) => ({
      kind: 'event',
      id: after.teachMeetId,
      title: what,
      before: was || null,
      after: is || null,
      sentence: `${what} is now ${is || 'open'}; it was ${was || 'open'}.`,
      rooms,
      presenters,
    }));
}

function compareRooms(before: Programme, after: Programme): readonly ProgrammeChange[] {
  return after.rooms.flatMap(({ id, name }): readonly ProgrammeChange[] => {
    const was = before.rooms.find((room) => room.id === id);
    if (!was || was.name === name) return [];
    const sentence = `${was.name} is now called ${name}.`;
    const presenters = after.talks.filter((talk) => talk.roomId === id).flatMap((talk) => talk.presenters);
    return [
      {
        kind: 'room',
        id,
        title: 'The room’s name',
        before: was.name,
        after: name,
        sentence,
        rooms: [{ id, name }],
        presenters: presenters.map((presenter): Concerned => ({ id: presenter.id, name: presenter.name })),
      },
    ];
  });
}

function compareBlocks(before: Programme, after: Programme): readonly ProgrammeChange[] {
  const rooms = after.rooms.map(({ id, name }) => ({ id, name }));
  const ids = [
    ...after.blocks,
    ...before.blocks.filter((block) => !after.blocks.some(({ id }) => id === block.id)),
  ];
  return ids.flatMap(({ id }): readonly ProgrammeChange[] => {
    const was = before.blocks.find((block) => block.id === id);
    const is = after.blocks.find((block) => block.id === id);
    const [from, to] = [was && blockWords(was, before), is && blockWords(is, after)];
    if (from === to && was?.name === is?.name) return [];
    const title = is?.name ?? was?.name ?? '';
    const renamed = was && is && was.name !== is.name ? `${was.name}, ` : '';
    return [
      {
        kind: 'block',
        id,
        title,
        before: from === undefined ? null : `${renamed}${from}`,
        after: to ?? null,
        sentence: describeBlock(was, is, from, to),
        rooms,
        presenters: [],
      },
    ];
  });
}

function describeBlock(
  was: ProgrammeBlock | undefined,
  is: ProgrammeBlock | undefined,
  from: string | undefined,
  to: string | undefined,
): string {
  if (!is) return `${was?.name ?? ''}, ${from ?? ''}, is left out.`;
  if (!was) return `${is.name} is added: ${to ?? ''}.`;
  if (from === to) return `${was.name} is now called ${quote(is.name)}.`;
  return `${is.name} is now ${to ?? ''}; it was ${from ?? ''}.`;
}

function blockWords(block: ProgrammeBlock, { rooms }: Programme): string {
  const room = rooms.find(({ id }) => id === block.roomId)?.name ?? '';
  return [`${block.start}–${block.end}`, room, block.led].filter(Boolean).join(', ');
}
