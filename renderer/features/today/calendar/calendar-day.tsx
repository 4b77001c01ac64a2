import { useEffect, useRef, useState } from 'react';
import type { CalendarDay as Day } from '#shared/domain/term-calendar/group-weeks';
import { formatDay, formatShortDay } from '#shared/lib/day';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import styles from './calendar.module.css';
import { KindIcon } from './kind-icon';

/** So many entries of a day are shown at first: a full school's sessions would push everything else away. */
const SHOWN = 4;

/** One day: its entries by time, each leading to its own page. */
export function CalendarDay({ day, entries, isToday }: Day & { readonly isToday: boolean }) {
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: what it brought is read on from its first entry.
    if (isWhole) list.current?.children[SHOWN]?.querySelector('a')?.focus();
  }, [isWhole]);
  const shown = isWhole || entries.length <= SHOWN + 1 ? entries : entries.slice(0, SHOWN);
  const hidden = entries.length - shown.length;
  return (
    <li
      className={styles['day']}
      data-today={isToday || undefined}
      data-empty={entries.length === 0 || undefined}
    >
      <h3 className={styles['date']}>
        {formatShortDay(day)}
        {isToday && <span className={styles['now']}>Today</span>}
      </h3>
      <ul ref={list} className={styles['entries']}>
        {shown.map(({ id, kind, start, title, detail, href }) => (
          <li key={id} className={styles['entry']} data-kind={kind}>
            <Link href={href} variant="plain" icon={<KindIcon kind={kind} />}>
              <span>
                {start !== null && <span className={styles['time']}>{start} </span>}
                {title}
              </span>
            </Link>
            {detail !== '' && <span className={styles['detail']}>{detail}</span>}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          variant="quiet"
          size="small"
          aria-label={`${hidden} more on ${formatDay(day)}`}
          onPress={() => setIsWhole(true)}
        >
          {hidden} more
        </Button>
      )}
    </li>
  );
}
