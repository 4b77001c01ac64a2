import { useMemo, useState } from 'react';
import { balanceProgramme, type TagBalance } from '#shared/domain/activity/balance';
import { formatDuration } from '#shared/lib/duration';
import { listWords, plural } from '#shared/lib/plural';
import { FigureButton } from '../../domain-ui/figure-button';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Banner } from '../../ui/banner';
import { EmptyState } from '../../ui/empty-state';
import { Grid } from '../../ui/grid';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Stat } from '../../ui/stat';
import { ActivitiesFrame } from './activities-frame';
import styles from './activities.module.css';
import { useProgramme } from './list/use-programme';
import { PeriodSelect } from './period-select';
import { periodOfToday, usePeriods } from './use-periods';

/** What a term's or a year's programme works by, and what is not in it yet. */
export function BalanceScreen() {
  const school = useDocument((document) => document.school);
  const items = useProgramme();
  const periods = usePeriods();
  const today = useToday();
  const [name, setName] = useState<string | null>(null);
  const period = periods.find((each) => each.name === name) ?? periodOfToday(periods, today);
  const balance = useMemo(
    () => (period === undefined ? null : balanceProgramme(items, period, school)),
    [items, period, school],
  );
  const groups = [...new Set(balance?.mechanisms.map(({ group }) => group))];
  return (
    <ActivitiesFrame
      title="Balance"
      lede="Which parts of the Standard and which mechanisms the programme works by, and which are not there yet."
      actions={<PeriodSelect periods={periods} value={period} onChange={setName} />}
    >
      {balance === null || balance.all.count === 0 ? (
        <EmptyState
          title="Nothing in this time yet"
          headingLevel={2}
          actions={<Link href="/activities?new=activity">Add an activity</Link>}
        >
          Activities and Teach-meets of the chosen term or year are counted here by what they work by.
        </EmptyState>
      ) : (
        <Stack gap={6}>
          <Grid minWidth={12} gap={3}>
            <Stat
              label="On the programme"
              figure={
                <FigureButton
                  words={plural(balance.all.count, 'activity', 'activities')}
                  title="On the programme"
                  records={balance.all.records}
                />
              }
              note={formatDuration(balance.all.minutes)}
            />
            <Stat
              label="Without any tag"
              figure={
                <FigureButton
                  words={plural(balance.untagged.count, 'activity', 'activities')}
                  title="Without any tag"
                  records={balance.untagged.records}
                />
              }
              note={balance.untagged.count === 0 ? 'All of it says what it works by' : 'Open each to tag it'}
            />
          </Grid>
          <NotYetThere tags={[...balance.standardParts, ...balance.mechanisms]} />
          <div className={styles['columns']}>
            <Section title="Parts of the Standard">
              <TagList label="Parts of the Standard" tags={balance.standardParts} />
            </Section>
            <Section title="Mechanisms">
              <div className={styles['groups']}>
                {groups.map((group) => (
                  <Section key={group} title={group || 'Without a group'} headingLevel={3}>
                    <TagList
                      label={group || 'Without a group'}
                      tags={balance.mechanisms.filter((each) => each.group === group)}
                    />
                  </Section>
                ))}
              </div>
            </Section>
          </div>
          <p className={styles['quiet']}>
            An activity with several tags counts under each of them. Hours are the length of what is on the
            programme, planned or past, however many came. <Link href="/settings/programme">The lists</Link>
          </p>
        </Stack>
      )}
    </ActivitiesFrame>
  );
}

function NotYetThere({ tags }: { readonly tags: readonly TagBalance[] }) {
  const missing = tags.filter(({ count }) => count === 0);
  if (missing.length === 0) return null;
  return (
    <Banner title={`${missing.length} of ${tags.length} not there yet`}>
      {listWords(missing.map(({ label }) => label))}.
    </Banner>
  );
}

function TagList({ label, tags }: { readonly label: string; readonly tags: readonly TagBalance[] }) {
  return (
    <ul className={styles['tags']} aria-label={label}>
      {tags.map((tag) => (
        <li key={tag.id} className={styles['tag']} {...(tag.count === 0 && { 'data-none': true })}>
          <span>{tag.label}</span>
          {tag.count === 0 ? (
            <span>Not yet there</span>
          ) : (
            <FigureButton
              words={plural(tag.count, 'activity', 'activities')}
              title={tag.label}
              records={tag.records}
            />
          )}
          <span className={styles['hours']}>{tag.count === 0 ? '' : formatDuration(tag.minutes)}</span>
        </li>
      ))}
    </ul>
  );
}
