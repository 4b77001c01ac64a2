import { GraduationCap, Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { governanceOf } from '#shared/domain/governor/is-governor';
import { priorityWords } from '#shared/domain/governor/name-visit';
import { trainingOf } from '#shared/domain/governor/training-of';
import { visitsThisYear } from '#shared/domain/governor/visits-this-year';
import type { Visit } from '#shared/domain/governor/visit';
import type { Person } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { GovernanceDialog } from '../../domain-ui/governance-dialog';
import { GovernorSkills } from '../../domain-ui/governor-skills';
import { TermWords } from '../../domain-ui/term-words';
import { visitHref } from '../../domain-ui/visit-href';
import { VisitStageBadge } from '../../domain-ui/visit-stage-badge';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { KeyValueList } from '../../ui/key-value-list';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import styles from './person-parts.module.css';

/** Somebody's place on the governing board: term of office, link roles, how they ask, training and visits. */
export function PersonGovernance({ person }: { readonly person: Person }) {
  const school = useDocument((document) => document.school);
  const visits = useDocument((document) => document.visits);
  const activities = useDocument((document) => document.activities);
  const today = useToday();
  const [isEditing, setEditing] = useState(false);
  const training = useMemo(
    () => trainingOf(person, activities, school.governors),
    [person, activities, school.governors],
  );
  const year = useMemo(() => visitsThisYear(person, visits, school, today), [person, visits, school, today]);
  const theirs = useMemo(
    () =>
      Object.values<Visit>(visits)
        .filter(({ governorIds }) => governorIds.includes(person.id))
        .toSorted((one, other) => other.day.localeCompare(one.day)),
    [visits, person.id],
  );
  const governance = governanceOf(person);
  const roles = governance.linkRoles.map(({ words, priorityId }) => {
    const priority = priorityWords(school.priorities, priorityId);
    return priority === '' ? words : `${words} (${priority})`;
  });
  return (
    <Section
      title="On the governing board"
      actions={
        <Button size="small" icon={<Pencil aria-hidden="true" />} onPress={() => setEditing(true)}>
          Edit
        </Button>
      }
    >
      <Card>
        <Stack gap={5}>
          <KeyValueList
            items={[
              { label: 'Category', value: governance.category || 'Not entered' },
              { label: 'Term of office', value: <TermWords governance={governance} /> },
              { label: 'Link roles', value: roles.length === 0 ? 'None' : roles.join('; ') },
              { label: 'How they ask', value: school.governors.stageLabels[governance.stage] },
              { label: 'Visits this year', value: year.words },
            ]}
          />
          <Section
            title="Training"
            headingLevel={3}
            actions={
              <Link href="/activities?new=governor" icon={<GraduationCap aria-hidden="true" />}>
                Log training
              </Link>
            }
          >
            <GovernorSkills skills={training.skills} />
            {training.log.length > 0 && (
              <List variant="divided" label="Training attended">
                {training.log.map(({ activity, skills }) => (
                  <li key={activity.id} className={styles['item']}>
                    <Link href={`/activities/${encodeURIComponent(activity.id)}`}>{activity.title}</Link>
                    <span className={styles['facts']}>
                      {[formatDay(activity.day), ...skills.map(({ label }) => label)].join(', ')}
                    </span>
                  </li>
                ))}
              </List>
            )}
          </Section>
          <Section title="Visits" headingLevel={3}>
            {theirs.length === 0 ? (
              <p className={styles['nothing']}>
                None yet. <Link href="/governors/visits?new=visit">Plan a visit</Link>
              </p>
            ) : (
              <List variant="divided" label="Visits">
                {theirs.map(({ id, day, focus, stage }) => (
                  <li key={id} className={styles['item']}>
                    <Link href={visitHref(id)}>{focus}</Link>
                    <VisitStageBadge stage={stage} />
                    <span className={styles['facts']}>{formatDay(day)}</span>
                  </li>
                ))}
              </List>
            )}
          </Section>
        </Stack>
      </Card>
      {isEditing && <GovernanceDialog person={person} onClose={() => setEditing(false)} />}
    </Section>
  );
}
