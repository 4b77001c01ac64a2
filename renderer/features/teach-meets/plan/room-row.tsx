import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Room } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { IconButton } from '../../../ui/icon-button';
import { NumberField } from '../../../ui/number-field';
import { TagField } from '../../../ui/tag-field';
import { TextField } from '../../../ui/text-field';
import styles from './room-row.module.css';

type Props = {
  readonly room: Room;
  /** What other rooms have and talks need, to choose from. */
  readonly equipment: readonly string[];
  readonly talkCount: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (fields: Partial<Room>, words: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One room: its name, how many it seats, what it has. */
export function RoomRow({ room, equipment, talkCount, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  const stand = talkCount === 0 ? '' : ` (${plural(talkCount, 'talk')} back to the tray)`;
  return (
    <li className={styles['room']} data-room={room.id}>
      <div className={styles['name']}>
        <TextField
          label="Name"
          aria-label={`Name of ${room.name}`}
          value={room.name}
          maxLength={60}
          onCommit={(name) =>
            name.trim() !== '' && onChange({ name: name.trim() }, `Rename ${room.name} to ${name.trim()}`)
          }
        />
      </div>
      <div className={styles['seats']}>
        <NumberField
          label="Seats"
          minValue={1}
          maxValue={5000}
          value={room.capacity}
          onChange={(capacity) =>
            capacity !== null &&
            capacity !== room.capacity &&
            onChange(
              { capacity: Math.round(capacity) },
              `Give ${room.name} ${plural(Math.round(capacity), 'seat')}`,
            )
          }
        />
      </div>
      <div className={styles['equipment']}>
        <TagField
          label="Equipment"
          value={room.equipment}
          suggestions={equipment}
          placeholder="Projector, sound…"
          onChange={(next) =>
            onChange(
              { equipment: next.map((tag) => tag.slice(0, 60)) },
              `Change the equipment of ${room.name}`,
            )
          }
        />
      </div>
      <div className={styles['actions']}>
        <IconButton
          size="small"
          data-move="-1"
          label={`Move ${room.name} up`}
          icon={<ArrowUp aria-hidden="true" />}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          size="small"
          data-move="1"
          label={`Move ${room.name} down`}
          icon={<ArrowDown aria-hidden="true" />}
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton
          size="small"
          label={`Remove ${room.name}${stand}`}
          icon={<Trash2 aria-hidden="true" />}
          onPress={onRemove}
        />
      </div>
    </li>
  );
}
