import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { AcademicYear, Term } from '#shared/domain/school/school';
import { formatDay, type Day } from '#shared/lib/day';
import { Button } from '../ui/button';
import { DatePicker } from '../ui/date-picker';
import { Grid } from '../ui/grid';
import { IconButton } from '../ui/icon-button';
import { Inline } from '../ui/inline';
import { List } from '../ui/list';
import { Section } from '../ui/section';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';
import styles from './academic-year-form.module.css';

type Props = { readonly year: AcademicYear; readonly onChange: (year: AcademicYear) => void };

/** The terms, half-terms and INSET days of one academic year: all the school's own dates. */
export function AcademicYearForm({ year, onChange }: Props) {
  const setTerm = (index: number, change: Partial<Term>) =>
    onChange({
      ...year,
      terms: year.terms.map((term, at) => (at === index ? { ...term, ...change } : term)),
    });
  return (
    <Stack gap={6}>
      {year.terms.map((term, index) => (
        // A term is its place in the year: its name and days are being typed.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={styles['term']}>
          <legend className={styles['legend']}>
            {term.name} {year.name}
          </legend>
          <Grid minWidth={11} gap={4}>
            <TextField
              label="Name"
              value={term.name}
              onCommit={(name) => name !== '' && setTerm(index, { name })}
            />
            <DatePicker
              label="First day"
              value={term.startDay}
              onChange={(startDay) => startDay !== null && setTerm(index, { startDay })}
            />
            <DatePicker
              label="Last day"
              value={term.endDay}
              onChange={(endDay) => endDay !== null && setTerm(index, { endDay })}
              errorMessage={term.endDay < term.startDay ? 'The last day is before the first.' : undefined}
            />
            <DatePicker
              label="Half-term from"
              value={term.halfTermStartDay}
              onChange={(halfTermStartDay) => setTerm(index, { halfTermStartDay })}
            />
            <DatePicker
              label="Half-term to"
              value={term.halfTermEndDay}
              onChange={(halfTermEndDay) => setTerm(index, { halfTermEndDay })}
            />
          </Grid>
        </fieldset>
      ))}
      <InsetDays days={year.insetDays} onChange={(insetDays) => onChange({ ...year, insetDays })} />
    </Stack>
  );
}

function InsetDays({
  days,
  onChange,
}: {
  readonly days: readonly Day[];
  readonly onChange: (days: readonly Day[]) => void;
}) {
  const [next, setNext] = useState<Day | null>(null);
  const add = () => {
    if (next === null) return;
    onChange([...new Set([...days, next])].toSorted());
    setNext(null);
  };
  return (
    <Section
      title="INSET days"
      headingLevel={3}
      description="Days on which staff are in school without pupils. The Teach-meet is planned on one of them."
    >
      {days.length > 0 && (
        <List variant="divided" label="INSET days">
          {days.map((day) => (
            <li key={day}>
              <Inline gap={2} justify="between" align="center">
                <span>{formatDay(day)}</span>
                <IconButton
                  label={`Remove ${formatDay(day)}`}
                  size="small"
                  icon={<X aria-hidden="true" />}
                  onPress={() => onChange(days.filter((other) => other !== day))}
                />
              </Inline>
            </li>
          ))}
        </List>
      )}
      <Inline gap={3} align="end">
        <DatePicker label="Another INSET day" value={next} onChange={setNext} />
        <Button icon={<Plus aria-hidden="true" />} onPress={add} isDisabled={next === null}>
          Add this day
        </Button>
      </Inline>
    </Section>
  );
}
