import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
}

/** A part of a screen under its own heading. */
export function Section({ title, children, description, actions, headingLevel = 2 }: SectionProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['header']}>
        <div className={styles['words']}>
          <Heading id={id} className={styles['title']} data-level={headingLevel}>
            {title}
          </Heading>
          {description !== undefined && <p className={styles['description']}>{description}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
