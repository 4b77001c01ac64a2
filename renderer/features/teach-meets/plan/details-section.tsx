import { useRef, useState } from 'react';
import { suggestDays } from '#shared/domain/teach-meet/plan/suggest-days';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { formatDay, type Day } from '#shared/lib/day';
import { run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { Grid } from '../../../ui/grid';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';

const ANOTHER_DAY = 'another';

type Props = { readonly teachMeet: TeachMeet };

/** Name, place and day. */
export function DetailsSection({ teachMeet }: Props) {
  const { id: teachMeetId, name, place, day } = teachMeet;
  const school = useDocument((document) => document.school);
  const today = useToday();
  const insetDays = suggestDays(school, today);
  const [asksAnother, setAsksAnother] = useState(false);
  const isInset = insetDays.some((each) => each.day === day);
  const edit = (fields: Partial<Pick<TeachMeet, 'name' | 'place' | 'day'>>) =>
    void run({ name: 'teachMeet.edit', input: { teachMeetId, fields } });
  return (
    <Section title="Name, place and day">
      <Grid minWidth={15} gap={4}>
        <TextField
          label="Name"
          value={name}
          maxLength={120}
          onCommit={(next) => next.trim() !== '' && edit({ name: next.trim() })}
        />
        <TextField
          label="Place"
          value={place}
          maxLength={120}
          onCommit={(next) => edit({ place: next.trim() })}
        />
        {insetDays.length > 0 && (
          <Select
            label="Day"
            choices={[
              ...insetDays.map((each) => ({ id: each.day, label: each.label, description: 'INSET day' })),
              {
                id: ANOTHER_DAY,
                label: isInset || asksAnother ? 'Another day' : formatDay(day),
                description: 'Not an INSET day',
              },
            ]}
            value={isInset && !asksAnother ? day : ANOTHER_DAY}
            onChange={(next) => {
              setAsksAnother(next === ANOTHER_DAY);
              if (next !== ANOTHER_DAY && next !== day) edit({ day: next });
            }}
          />
        )}
        {(asksAnother || !isInset) && (
          <TypedDay
            label={insetDays.length === 0 ? 'Day' : 'Which day'}
            day={day}
            onCommit={(next) => edit({ day: next })}
          />
        )}
      </Grid>
    </Section>
  );
}

type TypedDayProps = { readonly label: string; readonly day: Day; readonly onCommit: (day: Day) => void };

/** A day that is saved once it is picked or the field is left, not at each figure typed. */
function TypedDay({ label, day, onCommit }: TypedDayProps) {
  const [draft, setDraft] = useState<Day | null>(day);
  const [seen, setSeen] = useState(day);
  const field = useRef<HTMLDivElement>(null);
  if (seen !== day) {
    setSeen(day);
    setDraft(day);
  }
  const commit = (next: Day | null) => {
    if (next !== null && next !== day) onCommit(next);
  };
  return (
    <div
      ref={field}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit(draft);
      }}
    >
      <DatePicker
        label={label}
        value={draft}
        onChange={(next) => {
          setDraft(next);
          const isTyping = field.current?.contains(document.activeElement) === true;
          if (!isTyping) commit(next);
        }}
      />
    </div>
  );
}
