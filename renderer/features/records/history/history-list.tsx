import { useMemo, useState } from 'react';
import type { Change } from '#shared/domain/history/change';
import { formatDay, type Day } from '#shared/lib/day';
import { dayOf } from '#shared/lib/instant';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { HistoryLine } from './history-line';
import styles from './history.module.css';

/** A line takes a moment to draw, links and all: thousands at once would be felt. */
const LINES_A_STEP = 100;

type DayLines = { readonly day: Day; readonly lines: readonly Change[] };

/** Lines of the history day by day, as many as were asked for. */
export function HistoryList({
  lines,
  list,
}: {
  readonly lines: readonly Change[];
  /** Says which list it is; another one starts at its top again. */
  readonly list: unknown;
}) {
  const timeZone = useDocument((document) => document.school.timeZone);
  const [limit, setLimit] = useState(LINES_A_STEP);
  const [seen, setSeen] = useState(list);
  if (seen !== list) {
    setSeen(list);
    setLimit(LINES_A_STEP);
  }
  const days = useMemo(() => byDay(lines.slice(0, limit), timeZone), [lines, limit, timeZone]);
  const left = lines.length - limit;
  return (
    <div className={styles['days']}>
      {days.map(({ day, lines: ofDay }) => (
        <section key={day} aria-labelledby={`day-${day}`} className={styles['day']}>
          <h2 id={`day-${day}`} className={styles['date']}>
            {formatDay(day)}
          </h2>
          <ol className={styles['lines']}>
            {ofDay.map((line) => (
              <HistoryLine key={line.sequence} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <div>
          <Button onPress={() => setLimit((last) => last + LINES_A_STEP)}>
            {`Show ${Math.min(left, LINES_A_STEP)} more: ${left.toLocaleString('en-GB')} are left`}
          </Button>
        </div>
      )}
    </div>
  );
}

function byDay(lines: readonly Change[], timeZone: string): readonly DayLines[] {
  const days = new Map<Day, Change[]>();
  for (const line of lines) {
    const day = dayOf(line.at, timeZone);
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [line]);
    else ofDay.push(line);
  }
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }));
}
