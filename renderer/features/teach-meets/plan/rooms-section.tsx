import { DoorOpen, Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { reconcilePlacements } from '#shared/domain/teach-meet/editing/reconcile-placements';
import { listEquipment } from '#shared/domain/teach-meet/plan/list-equipment';
import { roomId, type Room, type RoomId, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { quote } from '#shared/domain/teach-meet/plan/words';
import { listWords, plural } from '#shared/lib/plural';
import { newId, undo } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { Inline } from '../../../ui/inline';
import { Section } from '../../../ui/section';
import { showToast } from '../../../ui/show-toast';
import { Stack } from '../../../ui/stack';
import { editPlan, withRoom } from './edit-plan';
import styles from './plan-screen.module.css';
import { RoomRow } from './room-row';

const CLASSROOM_CAPACITY = 30;
const TITLES_IN_WORDS = 4;

type Props = { readonly teachMeet: TeachMeet };

/** The rooms in which talks are given, in the order in which the timetable shows them. */
export function RoomsSection({ teachMeet }: Props) {
  const { rooms, placements } = teachMeet;
  const part = useRef<HTMLDivElement>(null);
  const equipment = useMemo(() => listEquipment(teachMeet), [teachMeet]);
  const talksIn = (id: RoomId) =>
    Object.values(placements).filter((placement) => placement?.roomId === id).length;

  const move = async (room: Room, by: -1 | 1) => {
    const at = rooms.findIndex(({ id }) => id === room.id);
    const neighbour = rooms[at + by];
    if (neighbour === undefined) return;
    const order = rooms.map((each, index) => (index === at ? neighbour : index === at + by ? room : each));
    const result = await editPlan(
      teachMeet,
      { rooms: order },
      `Put ${room.name} ${by < 0 ? 'before' : 'after'} ${neighbour.name}`,
    );
    if (result.ok) keepFocusOnMove(room.id, by);
  };
  // A row that moves takes its buttons along, and the focus must not be left behind.
  const keepFocusOnMove = (id: RoomId, by: -1 | 1) =>
    requestAnimationFrame(() => {
      const buttons = part.current?.querySelectorAll<HTMLButtonElement>(
        `[data-room="${CSS.escape(id)}"] [data-move]`,
      );
      const usable = [...(buttons ?? [])].filter((button) => !button.disabled);
      (usable.find((button) => button.dataset['move'] === String(by)) ?? usable[0])?.focus();
    });
  const add = async () => {
    const added = newRoom(rooms, roomId.parse(newId()));
    await editPlan(teachMeet, { rooms: [...rooms, added] }, `Add ${added.name}`);
    requestAnimationFrame(() => {
      const field = part.current?.querySelector<HTMLInputElement>(
        `[data-room="${CSS.escape(added.id)}"] input`,
      );
      field?.focus();
      field?.select();
    });
  };
  const remove = async (room: Room) => {
    const left = rooms.filter(({ id }) => id !== room.id);
    const back = reconcilePlacements({ ...teachMeet, rooms: left }).dropped.map(({ talkId }) =>
      quote(teachMeet.talks[talkId]?.title ?? ''),
    );
    const result = await editPlan(teachMeet, { rooms: left }, `Remove ${room.name}`);
    part.current?.focus();
    if (!result.ok) return;
    showToast({
      tone: back.length === 0 ? 'success' : 'warning',
      title: result.value,
      description: back.length === 0 ? undefined : `Back in the tray: ${sayTitles(back)}.`,
      action: { label: 'Undo', onPress: () => void undo() },
    });
  };
  const adder = (
    <Button icon={<Plus aria-hidden="true" />} onPress={() => void add()}>
      Add a room
    </Button>
  );

  return (
    <Section
      title="Rooms"
      description="Every room runs the same slots, so that people can change rooms between two talks."
    >
      <div ref={part} tabIndex={-1} className={styles['part']}>
        {rooms.length === 0 ? (
          <EmptyState
            headingLevel={3}
            icon={<DoorOpen aria-hidden="true" />}
            title="No room yet"
            actions={adder}
          >
            Add the hall, or the classrooms in which the talks are given.
          </EmptyState>
        ) : (
          <Stack gap={4}>
            <Card padding="none">
              <ul className={styles['rows']} aria-label="Rooms in order">
                {rooms.map((room, index) => (
                  <RoomRow
                    key={room.id}
                    room={room}
                    equipment={equipment}
                    talkCount={talksIn(room.id)}
                    isFirst={index === 0}
                    isLast={index === rooms.length - 1}
                    onChange={(fields, words) =>
                      void editPlan(teachMeet, { rooms: withRoom(rooms, room.id, fields) }, words)
                    }
                    onMove={(by) => void move(room, by)}
                    onRemove={() => void remove(room)}
                  />
                ))}
              </ul>
            </Card>
            <Inline>{adder}</Inline>
          </Stack>
        )}
      </div>
    </Section>
  );
}

/** Titles in a sentence, the first few by name. */
function sayTitles(titles: readonly string[]): string {
  if (titles.length <= TITLES_IN_WORDS) return listWords(titles);
  const named = titles.slice(0, TITLES_IN_WORDS - 1);
  return listWords([...named, `${plural(titles.length - named.length, 'talk')} more`]);
}

function newRoom(rooms: readonly Room[], id: RoomId): Room {
  const names = new Set(rooms.map((room) => room.name));
  let number = rooms.length + 1;
  while (names.has(`Room ${number}`)) number += 1;
  return {
    id,
    name: rooms.length === 0 ? 'Hall' : `Room ${number}`,
    capacity: CLASSROOM_CAPACITY,
    equipment: [],
  };
}
