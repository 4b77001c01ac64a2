import { useNavigate, useSearch } from '@tanstack/react-router';
import { DoorOpen, Timer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findEdition } from '#shared/domain/teach-meet/releases/find-edition';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { useDocument } from '../../../state/use-document';
import { EmptyState } from '../../../ui/empty-state';
import { IconButton } from '../../../ui/icon-button';
import { Link } from '../../../ui/link';
import { useTeachMeetId } from '../use-teach-meet';
import { RoomChooser } from './room-chooser';
import { RoomTimekeeper } from './room-timekeeper';

/** The timekeeper's view for a projector: of the latest release, or of the draft where nothing was published. */
export function TimekeeperScreen() {
  const id = useTeachMeetId();
  const teachMeet = useDocument((document) => document.teachMeets[id]);
  if (teachMeet === undefined) {
    return (
      <main>
        <EmptyState
          title="This Teach-meet is no longer there"
          actions={<Link href="/teach-meets">All Teach-meets</Link>}
        >
          It may have been removed. Undo (Ctrl+Z) brings back the last change.
        </EmptyState>
      </main>
    );
  }
  return <Timekeeper teachMeet={teachMeet} />;
}

function Timekeeper({ teachMeet }: { readonly teachMeet: TeachMeet }) {
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const [opened] = useState(() => new Date().toISOString());
  const { room: chosen } = useSearch({ from: '/timekeeper/$teachMeetId' });
  const navigate = useNavigate();
  const edition = useMemo(() => {
    const latest = teachMeet.releases.at(-1)?.version ?? null;
    return findEdition({ teachMeet, people, school, now: opened }, latest);
  }, [teachMeet, people, school, opened]);

  const params = { teachMeetId: teachMeet.id };
  const choose = (room: string | null) =>
    void navigate({
      to: '/timekeeper/$teachMeetId',
      params,
      search: room === null ? {} : { room },
      replace: true,
    });
  const leave = () => void navigate({ to: '/teach-meets/$teachMeetId/timetable', params });

  if (!edition.ok || edition.value.programme.talks.length === 0) {
    return (
      <main>
        <EmptyState
          headingLevel={2}
          icon={<Timer aria-hidden="true" />}
          title="No talk has its time yet"
          actions={<Link href={`/teach-meets/${teachMeet.id}/timetable`}>Draft the timetable</Link>}
        >
          Once talks have their rooms and times, this view counts down their minutes for the hall.
        </EmptyState>
      </main>
    );
  }
  const { programme, stamp } = edition.value;
  const only = programme.rooms.length === 1 ? programme.rooms[0] : undefined;
  const room = only ?? programme.rooms.find((each) => each.id === chosen);
  if (room === undefined) return <RoomChooser programme={programme} onChoose={choose} />;
  return (
    <RoomTimekeeper key={room.id} programme={programme} stamp={stamp} roomId={room.id} onLeave={leave}>
      {only === undefined && (
        <IconButton
          label="Choose another room"
          icon={<DoorOpen aria-hidden="true" />}
          onPress={() => choose(null)}
        />
      )}
    </RoomTimekeeper>
  );
}
