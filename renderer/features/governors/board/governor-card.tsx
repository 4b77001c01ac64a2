import { Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { GOVERNOR_STAGES } from '#shared/domain/governor/governor-settings';
import { governanceOf } from '#shared/domain/governor/is-governor';
import { priorityWords } from '#shared/domain/governor/name-visit';
import { trainingOf } from '#shared/domain/governor/training-of';
import { visitsThisYear } from '#shared/domain/governor/visits-this-year';
import { fullName, type Person } from '#shared/domain/people/person';
import { FigureButton } from '../../../domain-ui/figure-button';
import { GovernorSkills } from '../../../domain-ui/governor-skills';
import { TermWords } from '../../../domain-ui/term-words';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import { Link } from '../../../ui/link';
import { Stack } from '../../../ui/stack';
import styles from './board.module.css';

type Props = { readonly person: Person; readonly onEdit: () => void };

/** One governor: who they are on the board, what they follow, how they ask, their training and their visits. */
export function GovernorCard({ person, onEdit }: Props) {
  const school = useDocument((document) => document.school);
  const visits = useDocument((document) => document.visits);
  const activities = useDocument((document) => document.activities);
  const today = useToday();
  const training = useMemo(
    () => trainingOf(person, activities, school.governors),
    [person, activities, school.governors],
  );
  const year = useMemo(() => visitsThisYear(person, visits, school, today), [person, visits, school, today]);
  const governance = governanceOf(person);
  const name = fullName(person);
  const { stageLabels } = school.governors;
  return (
    <li>
      <Card>
        <Stack gap={4}>
          <div className={styles['head']}>
            <div className={styles['who']}>
              <h2 className={styles['name']}>
                <Link href={`/people/${encodeURIComponent(person.id)}`} variant="plain">
                  {name}
                </Link>
              </h2>
              <p className={styles['small']}>{governance.category || person.jobTitle || 'No category yet'}</p>
            </div>
            <IconButton
              size="small"
              label={`Edit ${name}’s place on the board`}
              icon={<Pencil aria-hidden="true" />}
              onPress={onEdit}
            />
          </div>
          <dl className={styles['parts']}>
            <dt>Term</dt>
            <dd>
              <TermWords governance={governance} />
            </dd>
            <dt>Follows</dt>
            <dd>
              {governance.linkRoles.length === 0 ? (
                'No link role'
              ) : (
                <ul className={styles['roles']}>
                  {year.byRole.map(({ role, made }) => (
                    <li key={role.id}>
                      {role.words}
                      {made !== null && (
                        <span className={styles['small']}>
                          {' '}
                          for {priorityWords(school.priorities, role.priorityId)}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
            <dt>Asking</dt>
            <dd>
              <ol aria-label={`How ${name} asks`} className={styles['stages']}>
                {GOVERNOR_STAGES.map((stage) => (
                  <li key={stage} aria-current={stage === governance.stage ? 'step' : undefined}>
                    <span>{stageLabels[stage]}</span>
                  </li>
                ))}
              </ol>
            </dd>
            <dt>Training</dt>
            <dd>
              <GovernorSkills skills={training.skills} />
            </dd>
            <dt>This year</dt>
            <dd>
              <FigureButton
                words={year.words}
                title={`Visits of ${name} this year`}
                records={[...year.made, ...year.planned].map(({ id }) => ({ kind: 'visit', id }))}
              />
            </dd>
          </dl>
        </Stack>
      </Card>
    </li>
  );
}
