import { useMemo } from 'react';
import { countHours, HOURS_SOURCES, NO_HOURS, totalHours } from '#shared/domain/activity/hours';
import { hoursTargetFor } from '#shared/domain/activity/hours-target';
import { formatDuration } from '#shared/lib/duration';
import type { Person } from '#shared/domain/people/person';
import { listPeriods } from '#shared/domain/summary/list-periods';
import { FigureButton } from '../../domain-ui/figure-button';
import { SOURCE_WORDS } from '#shared/domain/activity/hours-source-words';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { KeyValueList } from '../../ui/key-value-list';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import styles from './person-parts.module.css';

/** Somebody's hours of this academic year, each with the records behind it; not shown for a governor without any. */
export function PersonHours({ person }: { readonly person: Person }) {
  const activities = useDocument((document) => document.activities);
  const teachMeets = useDocument((document) => document.teachMeets);
  const pairings = useDocument((document) => document.pairings);
  const school = useDocument((document) => document.school);
  const today = useToday();
  const period = useMemo(
    () => listPeriods(school, today).find(({ kind }) => kind === 'academic year'),
    [school, today],
  );
  const hours = useMemo(
    () =>
      (period && countHours({ school, activities, teachMeets, pairings }, period).get(person.id)) ?? NO_HOURS,
    [school, activities, teachMeets, pairings, period, person.id],
  );
  if (period === undefined) return null;
  const total = totalHours(hours, school.programme);
  const target = hoursTargetFor(person, school, period);
  const found = HOURS_SOURCES.filter((source) => hours[source].minutes > 0);
  if (found.length === 0 && person.kind === 'governor') return null;
  return (
    <Section
      title="Hours and activities"
      description={period.name}
      actions={<Link href="/activities/hours">Everybody’s hours</Link>}
    >
      {found.length === 0 ? (
        <p className={styles['nothing']}>Nothing registered yet this year.</p>
      ) : (
        <KeyValueList
          items={[
            {
              label: 'Together',
              value: (
                <FigureButton
                  words={formatDuration(total.minutes)}
                  title="Hours together"
                  records={total.records}
                />
              ),
            },
            ...(target === null ? [] : [{ label: 'School’s target', value: formatDuration(target) }]),
            ...found.map((source) => ({
              label: SOURCE_WORDS[source],
              value: (
                <FigureButton
                  words={formatDuration(hours[source].minutes)}
                  title={SOURCE_WORDS[source]}
                  records={hours[source].records}
                />
              ),
            })),
          ]}
        />
      )}
    </Section>
  );
}
