import { useLocation, useNavigate } from '@tanstack/react-router';
import { CalendarDays } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { mondayOf } from '#shared/domain/calendar/move-day';
import { CALENDAR_KIND_LABELS, ENTRY_KINDS } from '#shared/domain/term-calendar/calendar-entry';
import { listCalendarTerms } from '#shared/domain/term-calendar/calendar-terms';
import { groupWeeks } from '#shared/domain/term-calendar/group-weeks';
import { listCalendar } from '#shared/domain/term-calendar/list-calendar';
import { formatDay } from '#shared/lib/day';
import { saveCalendar } from '../../state/files';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { FilterBar } from '../../ui/filter-bar';
import { FilterSelect } from '../../ui/filter-select';
import { Select } from '../../ui/select';
import { CalendarDay } from './calendar/calendar-day';
import styles from './calendar/calendar.module.css';
import { TodayFrame } from './today-frame';
import { useCalendarSource } from './use-calendar-source';

/** Everything of a term by week: what takes place, what is due and what ends, with a file for any calendar program. */
export function CalendarScreen() {
  const source = useCalendarSource();
  const today = useToday();
  const { terms, here } = useMemo(() => listCalendarTerms(source.school, today), [source.school, today]);
  const { termId, kind, show } = useCalendarAddress();
  const term = terms.find(({ id }) => id === termId) ?? here;
  const weeks = useMemo(() => {
    const entries = listCalendar(source, term.from, term.to);
    return groupWeeks(
      kind === null ? entries : entries.filter((entry) => entry.kind === kind),
      term.from,
      term.to,
    );
  }, [source, term, kind]);
  const isHere = term.from <= today && today <= term.to;
  const thisWeek = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isHere) return undefined;
    // After the router, which shows every new address from its top.
    const frame = requestAnimationFrame(() => thisWeek.current?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, [isHere]);
  return (
    <TodayFrame
      title="Calendar"
      lede={`${formatDay(term.from)} to ${formatDay(term.to)}`}
      actions={
        <Button
          icon={<CalendarDays aria-hidden="true" />}
          onPress={() => void saveCalendar({ from: term.from, to: term.to })}
        >
          Save for a calendar program
        </Button>
      }
    >
      <FilterBar label="Calendar" onClear={kind === null ? null : () => show({ kind: null })}>
        <Select
          label="Term"
          isLabelHidden
          choices={terms.map(({ id, label }) => ({ id, label }))}
          value={term.id}
          onChange={(id) => show({ termId: id === here.id ? null : id })}
        />
        <FilterSelect
          label="What is shown"
          allLabel="Everything"
          choices={ENTRY_KINDS.map((id) => ({ id, label: CALENDAR_KIND_LABELS[id] }))}
          value={kind}
          onChange={(next) => show({ kind: next })}
        />
      </FilterBar>
      <ol className={styles['weeks']} aria-label="Weeks">
        {weeks.map(({ monday, days }) => (
          <li key={monday} className={styles['week']} ref={monday === mondayOf(today) ? thisWeek : null}>
            <h2 className={styles['title']}>
              {monday === mondayOf(today) ? 'This week' : `Week of ${formatDay(monday)}`}
            </h2>
            <ol className={styles['days']}>
              {days.map((each) => (
                <CalendarDay key={each.day} {...each} isToday={each.day === today} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </TodayFrame>
  );
}

type Asked = { readonly termId: string | null; readonly kind: (typeof ENTRY_KINDS)[number] | null };

/** What the address shows of the calendar, and how to show something else. */
function useCalendarAddress(): Asked & { readonly show: (change: Partial<Asked>) => void } {
  const searchStr = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const search = new URLSearchParams(searchStr);
  const word = (name: string) => search.get(name)?.replaceAll('"', '') ?? null;
  const asked: Asked = {
    termId: word('term'),
    kind: ENTRY_KINDS.find((each) => each === word('kind')) ?? null,
  };
  const show = (change: Partial<Asked>) => {
    const { termId, kind } = { ...asked, ...change };
    const parts = [
      ...(termId === null ? [] : [`term=${termId}`]),
      ...(kind === null ? [] : [`kind=${kind}`]),
    ];
    void navigate({ href: parts.length === 0 ? '/calendar' : `/calendar?${parts.join('&')}`, replace: true });
  };
  return { ...asked, show };
}
