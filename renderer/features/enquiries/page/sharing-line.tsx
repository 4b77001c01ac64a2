import { X } from 'lucide-react';
import type { SharingPlan } from '#shared/domain/enquiry/enquiry';
import { findPlaceOfTalk } from '#shared/domain/people/list-talks-of';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Card } from '../../../ui/card';
import { Checkbox } from '../../../ui/checkbox';
import { DatePicker } from '../../../ui/date-picker';
import { IconButton } from '../../../ui/icon-button';
import { Link } from '../../../ui/link';
import { Stack } from '../../../ui/stack';
import styles from './page.module.css';
import { WAY_LABELS } from './way-labels';
import { WordsField } from './words-field';

type Props = {
  readonly plan: SharingPlan;
  readonly onChange: (plan: SharingPlan) => void;
  readonly onRemove: () => void;
};

/** One way of sharing; a talk that was offered says when and where it is. */
export function SharingLine({ plan, onChange, onRemove }: Props) {
  const label = WAY_LABELS[plan.way];
  return (
    <li>
      <Card>
        <Stack gap={3}>
          <div className={styles['row']}>
            <div className={styles['grow']}>
              <h3 className={styles['title']}>{label}</h3>
              {plan.talk !== null && <TalkPlace talk={plan.talk} />}
            </div>
            <IconButton
              label={`Take out: ${label}`}
              icon={<X aria-hidden="true" />}
              size="small"
              onPress={onRemove}
            />
          </div>
          <div className={styles['pair']}>
            <WordsField
              label="What and where"
              isMultiline={false}
              maxLength={600}
              value={plan.words}
              onSave={(words) => onChange({ ...plan, words })}
            />
            <DatePicker label="Day" value={plan.day} onChange={(day) => onChange({ ...plan, day })} />
          </div>
          <Checkbox isSelected={plan.isDone} onChange={(isDone) => onChange({ ...plan, isDone })}>
            It was shared
          </Checkbox>
        </Stack>
      </Card>
    </li>
  );
}

function TalkPlace({ talk: link }: { readonly talk: NonNullable<SharingPlan['talk']> }) {
  const teachMeet = useDocument((document) => document.teachMeets[link.teachMeetId]);
  const talk = teachMeet?.talks[link.talkId];
  if (teachMeet === undefined || talk === undefined) {
    return <p className={styles['small']}>The talk it was offered as is no longer there.</p>;
  }
  const href = `/teach-meets/${encodeURIComponent(teachMeet.id)}`;
  const place = findPlaceOfTalk(teachMeet, talk);
  return (
    <p className={styles['line']}>
      <Link href={`${href}/talks?talk=${encodeURIComponent(talk.id)}`}>“{talk.title}”</Link>
      {talk.status === 'withdrawn' ? (
        <span>withdrawn from {teachMeet.name}</span>
      ) : place === null ? (
        <span>
          at {teachMeet.name}, {formatDay(teachMeet.day)}: no time and room yet
        </span>
      ) : (
        <Link href={`${href}/timetable`}>
          {formatDay(place.day)}, {place.start} to {place.end} in {place.room}
        </Link>
      )}
    </p>
  );
}
