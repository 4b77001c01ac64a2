import { CalendarPlus, Wand2 } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { findClashes } from '#shared/domain/teach-meet/editing/find-clashes';
import { explainTray } from '#shared/domain/teach-meet/explain/explain-unplaced';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { cellWords, type Cell } from '#shared/domain/teach-meet/plan/words';
import type { TalkId } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useWorkProgress } from '../../../state/work';
import { BusyPanel } from '../../../ui/busy-panel';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { MenuButton } from '../../../ui/menu-button';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { useTeachMeet } from '../use-teach-meet';
import { ClashList } from './clash-list';
import { DraftOutcome } from './draft-outcome';
import { DragGhost } from './drag-ghost';
import { DropDialog } from './drop-dialog';
import { themeCategories } from './talk-card';
import { TalkPanel } from './talk-panel';
import { TimetableGrid } from './timetable-grid';
import styles from './timetable-screen.module.css';
import { Tray } from './tray';
import { useCarrying } from './use-carrying';
import { useDraft } from './use-draft';
import { usePointerDrag } from './use-pointer-drag';

/** The timetable of one Teach-meet: drafted by the app, moved about by hand, with what clashes always in sight. */
export function TimetableScreen() {
  const teachMeet = useTeachMeet();
  const people = useDocument((document) => document.people);
  const [active, setActive] = useState<Cell | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const focusCell = useCallback((cell: Cell) => {
    setActive(cell);
    setFocusRequest((count) => count + 1);
  }, []);
  const carrying = useCarrying(teachMeet, people, focusCell);
  const day = useRef<HTMLElement>(null);
  const drag = usePointerDrag(carrying, () => day.current);
  const drafting = useDraft(teachMeet.id);
  const progress = useWorkProgress(drafting.jobId);
  const talks = useMemo(() => activeTalks(teachMeet), [teachMeet]);
  const clashes = useMemo(() => findClashes(teachMeet, people), [teachMeet, people]);
  const explanations = useMemo(() => explainTray(teachMeet, people), [teachMeet, people]);
  const categories = useMemo(() => themeCategories(Object.values(teachMeet.talks)), [teachMeet.talks]);
  const broken = useMemo(() => clashes.filter((clash) => clash.severity === 'breaks a rule'), [clashes]);
  const clashing = useMemo(() => new Set(broken.flatMap((clash) => clash.talkIds)), [broken]);
  const hasSlots = listSlots(teachMeet).length > 0 && teachMeet.rooms.length > 0;

  if (talks.length === 0 || !hasSlots) {
    return (
      <EmptyState
        icon={<CalendarPlus aria-hidden="true" />}
        title={hasSlots ? 'No talks yet' : 'The day has no slots yet'}
        actions={
          <Link href={`/teach-meets/${teachMeet.id}/${hasSlots ? 'talks' : 'plan'}`}>
            {hasSlots ? 'Add talks' : 'Plan the day'}
          </Link>
        }
      >
        {hasSlots
          ? 'Add the talks that people have offered. Then the app drafts a timetable, and you move talks about.'
          : 'Give the day at least one room and one session that is long enough for a talk.'}
      </EmptyState>
    );
  }

  const moveByKeyboard = (talkId: TalkId) => {
    carrying.pickUp(talkId);
    setFocusRequest((count) => count + 1);
  };
  const toggleLock = (talkId: TalkId) =>
    void run({
      name: 'teachMeet.lockTalks',
      input: {
        teachMeetId: teachMeet.id,
        talkIds: [talkId],
        isLocked: teachMeet.placements[talkId]?.isLocked !== true,
      },
    });
  const unplace = (talkId: TalkId) =>
    void run({ name: 'teachMeet.unplaceTalk', input: { teachMeetId: teachMeet.id, talkId } });
  const carried = carrying.talkId === null ? undefined : teachMeet.talks[carrying.talkId];
  const placedCount = talks.length - explanations.length;

  return (
    <div className={styles['screen']}>
      <div className={styles['bar']}>
        <p className={styles['count']}>
          {placedCount} of {plural(talks.length, 'talk')} placed
          {broken.length > 0 && ` · ${plural(broken.length, 'clash', 'clashes')}`}
        </p>
        <div className={styles['actions']}>
          <MenuButton
            label="Other ways to draft"
            isDisabled={drafting.jobId !== null}
            items={[
              {
                id: 'around-placed',
                label: 'Draft the rest around what is placed',
                description: 'Every talk in the timetable stays; only the tray is placed',
                onAction: () => drafting.start('around-placed'),
              },
              {
                id: 'least-change',
                label: 'Re-draft with least change',
                description: 'After somebody drops out: moves as few talks as possible',
                onAction: () => drafting.start('least-change'),
              },
            ]}
          />
          <Button
            variant="primary"
            icon={<Wand2 aria-hidden="true" />}
            isDisabled={drafting.jobId !== null}
            onPress={() => drafting.start('around-locked')}
          >
            Draft the timetable
          </Button>
        </div>
      </div>
      {drafting.jobId !== null && (
        <BusyPanel
          title="Drafting the timetable"
          value={(progress?.fraction ?? 0) * 100}
          onCancel={drafting.cancel}
        >
          {progress?.words ?? 'Locked talks stay where they are.'}
        </BusyPanel>
      )}
      <DraftOutcome drafting={drafting} talkCount={talks.length} />
      <VisuallyHidden>
        <p role="status">
          {carried === undefined
            ? ''
            : `Moving “${carried.title}”. Choose a place with the arrow keys, then press Enter.`}
        </p>
      </VisuallyHidden>
      <div className={styles['panes']}>
        <section ref={day} aria-label="The day" className={styles['day']}>
          <TimetableGrid
            teachMeet={teachMeet}
            people={people}
            carrying={carrying}
            categories={categories}
            active={active}
            clashing={clashing}
            onActivate={setActive}
            onGrab={drag.grab}
            onLock={toggleLock}
            onUnplace={unplace}
            focusRequest={focusRequest}
          />
        </section>
        <div className={styles['side']}>
          <section aria-labelledby="chosen-heading" className={styles['panel']}>
            <h2 id="chosen-heading" className={styles['heading']}>
              {carried === undefined ? 'Chosen' : 'Moving'}
            </h2>
            {carried === undefined ? (
              <TalkPanel
                teachMeet={teachMeet}
                people={people}
                cell={active}
                carrying={carrying}
                onMove={moveByKeyboard}
              />
            ) : (
              <div className={styles['moving']}>
                <p>
                  “{carried.title}”{active !== null && ` → ${cellWords(teachMeet, active)}`}
                </p>
                <Button size="small" onPress={carrying.letGo}>
                  Stop moving
                </Button>
              </div>
            )}
          </section>
          <section aria-labelledby="tray-heading" className={styles['panel']}>
            <h2 id="tray-heading" className={styles['heading']}>
              Tray <span className={styles['number']}>{explanations.length}</span>
            </h2>
            <Tray
              teachMeet={teachMeet}
              people={people}
              explanations={explanations}
              carrying={carrying}
              categories={categories}
              onGrab={drag.grab}
              onPickUp={moveByKeyboard}
            />
          </section>
          <section aria-labelledby="clashes-heading" className={styles['panel']}>
            <h2 id="clashes-heading" className={styles['heading']}>
              Clashes and notes <span className={styles['number']}>{clashes.length}</span>
            </h2>
            <ClashList
              clashes={clashes}
              onShow={({ roomId, slotId }) => {
                if (roomId !== undefined && slotId !== undefined) focusCell({ roomId, slotId });
              }}
            />
          </section>
        </div>
      </div>
      <DragGhost ghost={drag.ghost} teachMeet={teachMeet} people={people} categories={categories} />
      <DropDialog teachMeet={teachMeet} people={people} carrying={carrying} />
    </div>
  );
}
