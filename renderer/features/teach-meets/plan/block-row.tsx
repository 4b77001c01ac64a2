import { Coffee, CopyPlus, MessagesSquare, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { checkTalkMinutes } from '#shared/domain/teach-meet/plan/check-talk-minutes';
import { listSessionSlots } from '#shared/domain/teach-meet/plan/list-slots';
import type { Block, Room, Session } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TimeField } from '../../../ui/time-field';
import styles from './block-row.module.css';
import type { ShiftOffer } from './offer-shift';
import { whileTyping } from './while-typing';

const KINDS = {
  session: { words: 'Session', icon: <MessagesSquare aria-hidden="true" /> },
  break: { words: 'Break', icon: <Coffee aria-hidden="true" /> },
  plenary: { words: 'Plenary', icon: <Users aria-hidden="true" /> },
} as const;

const NO_ROOM = 'none';

type Props = {
  readonly block: Block;
  readonly rooms: readonly Room[];
  readonly changeoverMinutes: number;
  /** What is wrong with it, in words. */
  readonly problems: readonly string[];
  readonly offer: ShiftOffer | null;
  readonly onChange: (next: Block) => void;
  /** The block as it is being typed, null when nothing is. */
  readonly onPreview: (next: Block | null) => void;
  readonly onTakeOffer: (offer: ShiftOffer) => void;
  readonly onLeaveOffer: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
};

/** One part of the day: its name, its times, and what belongs to its kind. */
export function BlockRow({
  block,
  rooms,
  changeoverMinutes,
  problems,
  offer,
  onChange,
  onPreview,
  onTakeOffer,
  onLeaveOffer,
  onCopy,
  onRemove,
}: Props) {
  const kind = KINDS[block.kind];
  return (
    <li className={styles['block']} data-kind={block.kind} data-block={block.id}>
      <span className={styles['kind']}>
        {kind.icon}
        {kind.words}
      </span>
      <div className={styles['fields']}>
        <div className={styles['name']}>
          <TextField
            label="Name"
            aria-label={`Name of ${block.name}`}
            value={block.name}
            maxLength={80}
            onCommit={(name) => name.trim() !== '' && onChange({ ...block, name: name.trim() })}
          />
        </div>
        <div className={styles['time']}>
          <TimeField
            label="Start"
            value={block.start}
            onChange={(start) => onPreview(start === null ? null : { ...block, start })}
            onCommit={(start) => start !== null && onChange({ ...block, start })}
          />
        </div>
        <div className={styles['time']}>
          <TimeField
            label="End"
            value={block.end}
            onChange={(end) => onPreview(end === null ? null : { ...block, end })}
            onCommit={(end) => end !== null && onChange({ ...block, end })}
            errorMessage={block.end <= block.start ? 'Not after its start' : undefined}
          />
        </div>
        {block.kind === 'session' && (
          <SlotMinutes session={block} onChange={onChange} onPreview={onPreview} />
        )}
        {block.kind === 'plenary' && (
          <>
            <div className={styles['name']}>
              <TextField
                label="Led by"
                value={block.led}
                maxLength={120}
                onCommit={(led) => onChange({ ...block, led: led.trim() })}
              />
            </div>
            <div className={styles['room']}>
              <Select
                label="Room"
                choices={[
                  ...rooms.map((room) => ({ id: room.id as string, label: room.name })),
                  { id: NO_ROOM, label: 'No room said' },
                ]}
                value={block.roomId ?? NO_ROOM}
                onChange={(id) =>
                  onChange({ ...block, roomId: rooms.find((room) => room.id === id)?.id ?? null })
                }
              />
            </div>
          </>
        )}
      </div>
      <div className={styles['actions']}>
        <IconButton
          size="small"
          label={`Duplicate ${block.name}`}
          icon={<CopyPlus aria-hidden="true" />}
          onPress={onCopy}
        />
        <IconButton
          size="small"
          label={`Remove ${block.name}`}
          icon={<Trash2 aria-hidden="true" />}
          onPress={onRemove}
        />
      </div>
      {block.kind === 'session' && (
        <p className={styles['note']}>{describeSlots(block, changeoverMinutes)}</p>
      )}
      {problems.map((sentence) => (
        <p key={sentence} className={styles['problem']}>
          {sentence}
        </p>
      ))}
      {offer !== null && (
        <div className={styles['offer']}>
          <output>{offer.sentence}</output>
          <Button size="small" variant="primary" onPress={() => onTakeOffer(offer)}>
            Move them along
          </Button>
          <Button size="small" variant="quiet" onPress={onLeaveOffer}>
            Leave them
          </Button>
        </div>
      )}
    </li>
  );
}

type SlotMinutesProps = Pick<Props, 'onChange' | 'onPreview'> & { readonly session: Session };

function SlotMinutes({ session, onChange, onPreview }: SlotMinutesProps) {
  const [reason, setReason] = useState<string | null>(null);
  const save = (minutes: number | null) => {
    if (minutes === null) return;
    const checked = checkTalkMinutes(minutes, 'slot');
    setReason(checked.ok ? null : checked.error.message);
    if (checked.ok && checked.value !== session.slotMinutes)
      onChange({ ...session, slotMinutes: checked.value });
  };
  return (
    <div
      className={styles['slot']}
      data-refused={reason !== null || undefined}
      {...whileTyping((minutes) => {
        const checked = checkTalkMinutes(minutes, 'slot');
        setReason(checked.ok ? null : checked.error.message);
        onPreview(checked.ok ? { ...session, slotMinutes: checked.value } : null);
      })}
    >
      <NumberField
        label="Each slot"
        unit="minutes"
        minValue={1}
        value={session.slotMinutes}
        onChange={save}
        errorMessage={reason === null ? undefined : reason}
      />
    </div>
  );
}

function describeSlots(session: Session, changeoverMinutes: number): string {
  const slots = listSessionSlots(session, changeoverMinutes);
  const last = slots.at(-1);
  if (last === undefined) return 'No slot fits.';
  const extra = Object.values(session.extraMinutes).reduce((sum, minutes) => sum + minutes, 0);
  const more = extra === 0 ? '' : `, ${plural(extra, 'minute')} of them given to single talks`;
  return `${plural(slots.length, 'slot')} in every room${more}; the last ends at ${last.end}.`;
}
