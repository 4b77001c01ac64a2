import type { ReactNode } from 'react';
import styles from './banner.module.css';
import type { Tone } from './tone';
import { ToneIcon } from './tone-icon';

export interface BannerProps {
  readonly title: string;
  readonly tone?: Exclude<Tone, 'neutral' | 'accent'>;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the page; danger and warning are read out at once, the others when there is a pause. */
export function Banner({ title, tone = 'info', children, actions }: BannerProps) {
  const isUrgent = tone === 'danger' || tone === 'warning';
  return (
    <div className={styles['banner']} data-tone={tone} role={isUrgent ? 'alert' : 'status'}>
      <ToneIcon tone={tone} />
      <div className={styles['words']}>
        <strong>{title}</strong>
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
