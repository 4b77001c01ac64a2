import type { BlockId, RoomId, SlotId, TalkId } from '../teach-meet';
import type { RuleName } from '../rules/hard-rules';

/** What is worth a look though no rule forbids it. */
export type Worry =
  | 'plan-problem'
  | 'presenter-left'
  | 'no-presenter'
  | 'little-time-between'
  | 'room-too-small'
  | 'tentative-placed'
  | 'gap';

/** Something in the timetable that breaks a rule or deserves a look, and how to mend it. */
export type Clash = {
  /** Stays the same from one list to the next while the clash does. */
  readonly key: string;
  readonly severity: 'breaks a rule' | 'worth a look';
  readonly rule: RuleName | Worry;
  readonly talkIds: readonly TalkId[];
  readonly blockIds: readonly BlockId[];
  readonly roomId?: RoomId;
  readonly slotId?: SlotId;
  readonly sentence: string;
  readonly mend: string;
};
