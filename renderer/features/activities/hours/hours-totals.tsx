import { HOURS_SOURCES } from '#shared/domain/activity/hours';
import type { HoursTotals } from '#shared/domain/activity/hours-table';
import { formatDuration } from '#shared/lib/duration';
import { plural } from '#shared/lib/plural';
import { FigureButton } from '../../../domain-ui/figure-button';
import { Grid } from '../../../ui/grid';
import { Stat } from '../../../ui/stat';
import { SOURCE_WORDS } from '#shared/domain/activity/hours-source-words';

type Props = { readonly totals: HoursTotals; readonly people: number; readonly isGivenCounted: boolean };

/** The hours of everybody shown, together and by where they come from. */
export function HoursTotalsRow({ totals, people, isGivenCounted }: Props) {
  const { bySource, total, target } = totals;
  return (
    <Grid minWidth={11} gap={3}>
      <Stat
        label="Together"
        figure={
          <FigureButton
            words={formatDuration(total.minutes)}
            title="Hours together"
            records={total.records}
          />
        }
        note={
          target === null
            ? plural(people, 'person', 'people')
            : `${plural(people, 'person', 'people')}; target ${formatDuration(target)}`
        }
      />
      {HOURS_SOURCES.map((source) => (
        <Stat
          key={source}
          label={SOURCE_WORDS[source]}
          figure={
            <FigureButton
              words={formatDuration(bySource[source].minutes)}
              title={SOURCE_WORDS[source]}
              records={bySource[source].records}
            />
          }
          {...(source === 'coachingGiven' && !isGivenCounted && { note: 'Not counted towards the target' })}
        />
      ))}
    </Grid>
  );
}
