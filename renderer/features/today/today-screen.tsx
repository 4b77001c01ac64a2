import { useMemo } from 'react';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import { hasLeft } from '#shared/domain/people/person';
import { listTasks } from '#shared/domain/today/list-tasks';
import { formatDay } from '#shared/lib/day';
import { formatInstant } from '#shared/lib/instant';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Card } from '../../ui/card';
import { Grid } from '../../ui/grid';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Stat } from '../../ui/stat';
import styles from './today-screen.module.css';

const LATEST_CHANGES = 8;

/** What needs the coordinator now, how the school stands, and what was changed last. */
export function TodayScreen() {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const teachMeets = useDocument((document) => document.teachMeets);
  const rounds = useDocument((document) => document.rounds);
  const pairings = useDocument((document) => document.pairings);
  const enquiries = useDocument((document) => document.enquiries);
  const funds = useDocument((document) => document.funds);
  const awards = useDocument((document) => document.awards);
  const ledger = useDocument((document) => document.ledger);
  const history = useDocument((document) => document.history);
  const today = useToday();
  const groups = useMemo(
    () =>
      listTasks({ school, people, teachMeets, rounds, pairings, enquiries, funds, awards, ledger, today }),
    [school, people, teachMeets, rounds, pairings, enquiries, funds, awards, ledger, today],
  );
  const here = useMemo(
    () => Object.values(people).filter((person) => !hasLeft(person, today)),
    [people, today],
  );
  const next = useMemo(
    () =>
      Object.values(teachMeets)
        .filter((teachMeet) => teachMeet.day >= today)
        .toSorted((a, b) => a.day.localeCompare(b.day))[0],
    [teachMeets, today],
  );
  return (
    <Stack gap={6}>
      <PageHeader title="Today" lede={formatDay(today)} />
      <Section title="What needs you">
        {groups.length === 0 ? (
          <p className={styles['detail']}>Nothing at the moment.</p>
        ) : (
          <div className={styles['groups']}>
            {groups.map(({ title, tasks }) => (
              <Card key={title} padding="none">
                <h3 className={styles['group']}>{title}</h3>
                <ol className={styles['tasks']}>
                  {tasks.map((task) => (
                    <li key={task.key} className={styles['task']}>
                      <div className={styles['words']}>
                        <h4 className={styles['title']}>{task.title}</h4>
                        <p className={styles['detail']}>{task.detail}</p>
                      </div>
                      <Link href={task.href}>{task.action}</Link>
                    </li>
                  ))}
                </ol>
              </Card>
            ))}
          </div>
        )}
      </Section>
      <Section title="Your school">
        <Grid minWidth={11} gap={4}>
          <Stat label="Staff" figure={String(here.filter((person) => person.kind === 'staff').length)} />
          <Stat
            label="Governors"
            figure={String(here.filter((person) => person.kind === 'governor').length)}
          />
          {next !== undefined && (
            <Stat label={`Talks on ${formatDay(next.day)}`} figure={String(activeTalks(next).length)} />
          )}
        </Grid>
      </Section>
      {history.length > 0 && (
        <Section title="Latest changes">
          <List variant="divided" label="Latest changes">
            {history
              .slice(-LATEST_CHANGES)
              .toReversed()
              .map((change) => (
                <li key={change.sequence} className={styles['change']}>
                  <span>{change.words}</span>
                  <span className={styles['when']}>{formatInstant(change.at, school.timeZone)}</span>
                </li>
              ))}
          </List>
        </Section>
      )}
    </Stack>
  );
}
