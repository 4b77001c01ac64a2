import type { CSSProperties } from 'react';
import { listSessionSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { sortBlocks } from '#shared/domain/teach-meet/plan/sort-blocks';
import type { Block } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { fromMinutes, toMinutes } from '#shared/lib/time-of-day';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './day-picture.module.css';

type Props = { readonly blocks: readonly Block[]; readonly changeoverMinutes: number };

/** The day as a bar in proportion to its minutes; for a screen reader, the list of its parts. */
export function DayPicture({ blocks, changeoverMinutes }: Props) {
  const sorted = sortBlocks(blocks).filter((block) => block.start < block.end);
  const from = Math.min(...sorted.map((block) => toMinutes(block.start)));
  const until = Math.max(...sorted.map((block) => toMinutes(block.end)));
  if (sorted.length === 0) return null;
  const share = (minutes: number) => `${((minutes / (until - from)) * 100).toFixed(3)}%`;
  const hours = listHours(from, until);
  return (
    <div className={styles['picture']}>
      <ol className={styles['bar']} aria-label="The day at a glance">
        {sorted.map((block) => {
          const start = toMinutes(block.start);
          const style = {
            insetInlineStart: share(start - from),
            inlineSize: share(toMinutes(block.end) - start),
          };
          const slots = block.kind === 'session' ? listSessionSlots(block, changeoverMinutes) : [];
          return (
            <li key={block.id} className={styles['part']} data-kind={block.kind} style={style}>
              {slots.map((slot) => (
                <span
                  key={slot.id}
                  aria-hidden="true"
                  className={styles['slot']}
                  style={placeSlot(toMinutes(slot.start) - start, slot.minutes, toMinutes(block.end) - start)}
                />
              ))}
              <span className={styles['name']} aria-hidden="true">
                {block.name}
              </span>
              <VisuallyHidden>
                {block.start} to {block.end}: {block.name}
                {slots.length > 0 && `, ${plural(slots.length, 'slot')}`}
              </VisuallyHidden>
            </li>
          );
        })}
      </ol>
      <div className={styles['hours']} aria-hidden="true">
        {hours.map((minutes) => (
          <span
            key={minutes}
            className={styles['hour']}
            data-edge={edgeOf(minutes, from, until)}
            style={{ insetInlineStart: share(minutes - from) }}
          >
            {fromMinutes(minutes)}
          </span>
        ))}
      </div>
    </div>
  );
}

const MOST_MARKS = 7;

/** The half hours between two times, or whole hours, or every second one where there would be too many. */
function listHours(from: number, until: number): readonly number[] {
  const step = [30, 60, 120, 240].find((each) => (until - from) / each <= MOST_MARKS) ?? 240;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((until - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

const edgeOf = (minutes: number, from: number, until: number) =>
  minutes === from ? 'start' : minutes === until ? 'end' : undefined;

function placeSlot(at: number, minutes: number, of: number): CSSProperties {
  return { insetInlineStart: `${(at / of) * 100}%`, inlineSize: `${(minutes / of) * 100}%` };
}
