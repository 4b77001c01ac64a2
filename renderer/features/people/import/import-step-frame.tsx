import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Stack } from '../../../ui/stack';
import styles from './import.module.css';

export interface ImportStepFrameProps {
  readonly title: string;
  readonly lede?: ReactNode;
  readonly children: ReactNode;
  /** Back and on, the main one last. */
  readonly actions?: ReactNode;
  /** Whether the focus moves here as the step comes up; not at the first, which opens with the screen. */
  readonly takesFocus?: boolean;
}

/** One step of the import under its heading, where the focus goes when the step comes up. */
export function ImportStepFrame({ title, lede, children, actions, takesFocus = true }: ImportStepFrameProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section aria-labelledby={id}>
      <Stack gap={4}>
        <div>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles['heading']}>
            {title}
          </h2>
          {lede !== undefined && <p className={styles['lede']}>{lede}</p>}
        </div>
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </Stack>
    </section>
  );
}
