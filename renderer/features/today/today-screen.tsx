import { useMemo } from 'react';
import { hasLeft } from '#shared/domain/people/person';
import { listTasks } from '#shared/domain/today/list-tasks';
import { formatDay } from '#shared/lib/day';
import { formatInstant } from '#shared/lib/instant';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Card } from '../../ui/card';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import { SchoolFigures } from './school-figures';
import { TodayFrame } from './today-frame';
import styles from './today-screen.module.css';
import { useCalendarSource } from './use-calendar-source';

const LATEST_CHANGES = 8;

/** What needs the coordinator now, how the school stands, and what was changed last. */
export function TodayScreen() {
  const source = useCalendarSource();
  const { school, people, teachMeets } = source;
  const rounds = useDocument((document) => document.rounds);
  const ledger = useDocument((document) => document.ledger);
  const summaries = useDocument((document) => document.summaries);
  const claims = useDocument((document) => document.claims);
  const history = useDocument((document) => document.history);
  const today = useToday();
  const groups = useMemo(
    () => listTasks({ ...source, rounds, ledger, summaries, claims, history, today }),
    [source, rounds, ledger, summaries, claims, history, today],
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
    <TodayFrame title="Today" lede={formatDay(today)}>
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
        <SchoolFigures here={here} next={next} />
      </Section>
      {history.length > 0 && (
        <Section title="Latest changes" actions={<Link href="/records">All changes</Link>}>
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
    </TodayFrame>
  );
}
