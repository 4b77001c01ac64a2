import { formatDay, type Day } from '../../lib/day';
import { listWords } from '../../lib/plural';
import { findPlaceOfTalk } from '../people/list-talks-of';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { Enquiry } from './enquiry';
import type { ThreadStep } from './thread-step';

type Sharing = Enquiry['sharing'][number];

/**
 * How an enquiry is shared, as steps of its thread: each Teach-meet talk with its time and room, or else the other ways
 * together. Broken where the day has passed without it.
 */
export function toTalkSteps(
  { id, sharing }: Pick<Enquiry, 'id' | 'sharing'>,
  teachMeets: Readonly<Record<string, TeachMeet>>,
  today: Day,
): readonly ThreadStep[] {
  const record = { kind: 'enquiry', id } as const;
  const talks = sharing.filter(({ way }) => way === 'Teach-meet talk');
  if (talks.length > 0) {
    return talks.map((plan) => toTalkStep(plan, teachMeets, today, record));
  }
  const [first] = sharing;
  if (first === undefined) {
    return [{ step: 'talk', state: 'none', words: 'No way of sharing planned', day: null, record }];
  }
  const ways = listWords([...new Set(sharing.map(({ way }) => way))]);
  const done = sharing.find(({ isDone }) => isDone);
  if (done !== undefined) {
    return [{ step: 'talk', state: 'done', words: `Shared: ${ways}`, day: done.day, record }];
  }
  const days = sharing.flatMap(({ day }) => (day === null ? [] : [day])).toSorted();
  const last = days.length === sharing.length ? (days.at(-1) ?? null) : null;
  const isLate = last !== null && last < today;
  const words = isLate ? `Not shared yet (${ways}); planned for ${formatDay(last)}` : `To be shared: ${ways}`;
  return [{ step: 'talk', state: isLate ? 'broken' : 'to come', words, day: last, record }];
}

function toTalkStep(
  { talk: link, day: planned, isDone }: Sharing,
  teachMeets: Readonly<Record<string, TeachMeet>>,
  today: Day,
  enquiry: ThreadStep['record'],
): ThreadStep {
  if (link === null) {
    if (isDone) return { step: 'talk', state: 'done', words: 'Talk given', day: planned, record: enquiry };
    const isLate = planned !== null && planned < today;
    const words = `Planned as a talk, not offered to a Teach-meet yet${isLate ? `; planned for ${formatDay(planned)}` : ''}`;
    return { step: 'talk', state: isLate ? 'broken' : 'to come', words, day: planned, record: enquiry };
  }
  const teachMeet = teachMeets[link.teachMeetId];
  const talk = teachMeet?.talks[link.talkId];
  if (teachMeet === undefined || talk === undefined) {
    return isDone
      ? { step: 'talk', state: 'done', words: 'Talk given', day: planned, record: enquiry }
      : {
          step: 'talk',
          state: 'broken',
          words: 'The talk it was offered as is no longer there',
          day: planned,
          record: enquiry,
        };
  }
  const { name, day } = teachMeet;
  const record = { kind: 'teach-meet', id: teachMeet.id } as const;
  const at = { step: 'talk', day, record } as const;
  if (talk.status === 'withdrawn') {
    return { ...at, state: isDone ? 'done' : 'broken', words: `The talk at ${name} was withdrawn` };
  }
  const place = findPlaceOfTalk(teachMeet, talk);
  if (place === null) {
    return isDone || day >= today
      ? { ...at, state: isDone ? 'done' : 'under way', words: `A talk at ${name}, no time and room yet` }
      : { ...at, state: 'broken', words: `${name} is over, and the talk had no time and room` };
  }
  const words = `${formatDay(day)}, ${place.start} in ${place.room}`;
  return { ...at, state: isDone || day < today ? 'done' : 'to come', words };
}
