import { ArrowUpToLine, Clock, Inbox, Lock, LockOpen, Move } from 'lucide-react';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { cellWords, presenterNames, type Cell, type People } from '#shared/domain/teach-meet/plan/words';
import type { TalkId, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { run } from '../../../state/actions';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Inline } from '../../../ui/inline';
import { Link } from '../../../ui/link';
import { MenuButton } from '../../../ui/menu-button';
import { Stack } from '../../../ui/stack';
import styles from './talk-panel.module.css';
import type { Carrying } from './use-carrying';

type Props = {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly cell: Cell | null;
  readonly carrying: Carrying;
  readonly onMove: (talkId: TalkId) => void;
};

/** What can be done with the cell in focus: every move of the mouse and the keyboard also has a button here. */
export function TalkPanel({ teachMeet, people, cell, carrying, onMove }: Props) {
  if (cell === null)
    return <p className={styles['hint']}>Choose a talk in the timetable to lock, move or lengthen it.</p>;
  const entry = Object.entries(teachMeet.placements).find(
    ([, placement]) => placement?.roomId === cell.roomId && placement.slotId === cell.slotId,
  );
  const talk = Object.values(teachMeet.talks).find((each) => each.id === entry?.[0]);
  const slot = listSlots(teachMeet).find((each) => each.id === cell.slotId);
  if (slot === undefined) return null;
  const teachMeetId = teachMeet.id;
  const moreTime = (minutes: number, absorb: 'shift-day' | 'shorten-break') => () =>
    void run({
      name: 'teachMeet.giveMoreTime',
      input: { teachMeetId, slotId: cell.slotId, minutes, absorb },
    });
  const session = teachMeet.blocks.find((block) => block.id === slot.blockId);
  const given = session?.kind === 'session' ? (session.extraMinutes[String(slot.index)] ?? 0) : 0;
  const timeItems = [
    ...[1, 3, 5].flatMap((minutes) => [
      {
        id: `shift-${minutes}`,
        label: `${plural(minutes, 'more minute')}, the rest of the day later`,
        onAction: moreTime(minutes, 'shift-day'),
      },
      {
        id: `break-${minutes}`,
        label: `${plural(minutes, 'more minute')}, out of the next break`,
        onAction: moreTime(minutes, 'shorten-break'),
      },
    ]),
    ...(given > 0
      ? [
          {
            id: 'back',
            label: `Take back ${plural(given, 'minute')}`,
            onAction: moreTime(-given, 'shift-day'),
          },
        ]
      : []),
  ];
  return (
    <Stack gap={3}>
      <div>
        <p className={styles['where']}>{cellWords(teachMeet, cell)}</p>
        {talk === undefined ? (
          <p className={styles['title']}>Empty slot</p>
        ) : (
          <>
            <p className={styles['title']}>
              <Link href={`/teach-meets/${teachMeetId}/talks?talk=${talk.id}`} variant="plain">
                {talk.title}
              </Link>
            </p>
            <p className={styles['who']}>
              {presenterNames(talk, people)} · {plural(talk.minutes, 'minute')}
              {talk.theme !== '' && ` · ${talk.theme}`}
            </p>
            {talk.status === 'tentative' && <Badge>Tentative</Badge>}
          </>
        )}
      </div>
      <Inline gap={2}>
        {talk !== undefined && entry?.[1] !== undefined && (
          <>
            <Button
              size="small"
              icon={entry[1].isLocked ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
              onPress={() =>
                void run({
                  name: 'teachMeet.lockTalks',
                  input: { teachMeetId, talkIds: [talk.id], isLocked: entry[1]?.isLocked !== true },
                })
              }
            >
              {entry[1].isLocked ? 'Unlock' : 'Lock'}
            </Button>
            <Button
              size="small"
              icon={<Move aria-hidden="true" />}
              isDisabled={entry[1].isLocked}
              onPress={() => (carrying.talkId === talk.id ? carrying.letGo() : onMove(talk.id))}
            >
              {carrying.talkId === talk.id ? 'Stop moving' : 'Move'}
            </Button>
            <Button
              size="small"
              icon={<Inbox aria-hidden="true" />}
              isDisabled={entry[1].isLocked}
              onPress={() =>
                void run({ name: 'teachMeet.unplaceTalk', input: { teachMeetId, talkId: talk.id } })
              }
            >
              To the tray
            </Button>
          </>
        )}
        {talk === undefined && (
          <Button
            size="small"
            icon={<ArrowUpToLine aria-hidden="true" />}
            onPress={() =>
              void run({ name: 'teachMeet.closeGap', input: { teachMeetId, cell, overrule: false } })
            }
          >
            Pull later talks up
          </Button>
        )}
        <MenuButton
          size="small"
          label={`More time at ${slot.start}`}
          icon={<Clock aria-hidden="true" />}
          items={timeItems}
        />
      </Inline>
    </Stack>
  );
}
