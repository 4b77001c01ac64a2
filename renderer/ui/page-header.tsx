import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from './link';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lede?: ReactNode;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  /** Buttons at the end, the main one last. */
  readonly actions?: ReactNode;
  /** For a screen whose content wants all the height. */
  readonly isCompact?: boolean;
  readonly back?: { readonly label: string; readonly href: string };
}

/** The head of a screen with its one `h1`. */
export function PageHeader({ title, lede, badges, actions, back, isCompact = false }: PageHeaderProps) {
  return (
    <header className={styles['header']} data-compact={isCompact || undefined}>
      {back !== undefined && (
        <nav aria-label="Back" className={styles['back']}>
          <Link href={back.href} variant="plain" icon={<ArrowLeft aria-hidden="true" />}>
            {back.label}
          </Link>
        </nav>
      )}
      <div className={styles['words']}>
        <div className={styles['titleLine']}>
          <h1 className={styles['title']}>{title}</h1>
          {badges}
        </div>
        {lede !== undefined && <p className={styles['lede']}>{lede}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
