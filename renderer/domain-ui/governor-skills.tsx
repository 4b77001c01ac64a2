import { Check, Circle } from 'lucide-react';
import type { Training } from '#shared/domain/governor/training-of';
import { formatDay } from '#shared/lib/day';
import styles from './governor-skills.module.css';

/** The governors' skills: the day each was last trained on, or that it has not been yet. */
export function GovernorSkills({ skills }: Pick<Training, 'skills'>) {
  if (skills.length === 0) return <p className={styles['none']}>No skills are listed in the settings.</p>;
  return (
    <ul aria-label="Training by skill" className={styles['skills']}>
      {skills.map(({ id, label, trainedOn }) => (
        <li key={id}>
          {trainedOn === null ? <Circle aria-hidden="true" /> : <Check aria-hidden="true" />}
          <span data-open={trainedOn === null || undefined}>
            {label}
            <span className={styles['when']}>
              {trainedOn === null ? ': not yet' : `, ${formatDay(trainedOn)}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
