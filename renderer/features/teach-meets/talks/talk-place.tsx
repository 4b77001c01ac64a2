import { MapPin } from 'lucide-react';
import { explainTray } from '#shared/domain/teach-meet/explain/explain-unplaced';
import { useMemo } from 'react';
import { cellWords } from '#shared/domain/teach-meet/plan/words';
import type { Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { Link } from '../../../ui/link';
import styles from './talks-screen.module.css';

type Props = { readonly teachMeet: TeachMeet; readonly talk: Talk };

/** Where a talk stands in the timetable, or what it would take to give it a place. */
export function TalkPlace({ teachMeet, talk }: Props) {
  const people = useDocument((document) => document.people);
  const placement = teachMeet.placements[talk.id];
  const explanation = useMemo(
    () =>
      placement === undefined
        ? explainTray(teachMeet, people).find((each) => each.talkId === talk.id)
        : undefined,
    [teachMeet, people, talk.id, placement],
  );
  const timetable = <Link href={`/teach-meets/${teachMeet.id}/timetable`}>Show in the timetable</Link>;
  if (placement !== undefined) {
    return (
      <p className={styles['stands']}>
        <MapPin aria-hidden="true" />
        <span>Stands at {cellWords(teachMeet, placement)}</span>
        {placement.isLocked && <Badge>Locked</Badge>}
        {timetable}
      </p>
    );
  }
  if (talk.status === 'withdrawn')
    return <p className={styles['stands']}>Withdrawn: it takes no place in the timetable.</p>;
  return (
    <p className={styles['stands']}>
      <MapPin aria-hidden="true" />
      <span>
        Waits in the tray.
        {explanation !== undefined && explanation.relaxation !== '' && ` ${explanation.relaxation}`}
      </span>
      {timetable}
    </p>
  );
}
