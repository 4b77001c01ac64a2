import type { Programme } from '#shared/domain/teach-meet/programme/programme';
import { plural } from '#shared/lib/plural';
import { Button } from '../../../ui/button';
import { PageHeader } from '../../../ui/page-header';
import styles from './room-chooser.module.css';

type Props = {
  readonly programme: Programme;
  readonly onChoose: (roomId: string) => void;
};

/** Which room this screen stands in: each room has a timekeeper of its own. */
export function RoomChooser({ programme, onChoose }: Props) {
  return (
    <main className={styles['chooser']}>
      <PageHeader
        title="Which room is this screen in?"
        lede="Each room keeps its own time. The view fills the screen; Escape closes it."
        back={{ label: programme.name, href: `/teach-meets/${programme.teachMeetId}/timetable` }}
      />
      <ul className={styles['rooms']}>
        {programme.rooms.map((room) => {
          const talks = programme.talks.filter((talk) => talk.roomId === room.id);
          return (
            <li key={room.id}>
              <Button size="large" isFullWidth onPress={() => onChoose(room.id)}>
                <span className={styles['room']}>{room.name}</span>
                <span className={styles['facts']}>
                  {talks[0] === undefined
                    ? 'No talks'
                    : `${plural(talks.length, 'talk')} from ${talks[0].start}`}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
