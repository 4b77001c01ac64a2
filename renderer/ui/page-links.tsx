import type { ReactNode } from 'react';
import { Link } from './link';
import styles from './page-links.module.css';

export interface PageLink {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
  /** After the words: a small mark, with words of its own for those who cannot see it. */
  readonly mark?: ReactNode;
}

export interface PageLinksProps {
  readonly label: string;
  readonly links: readonly PageLink[];
  /** Smaller and closer, for a page of many parts. */
  readonly isDense?: boolean;
}

/** The ways between the parts of a page or of a place, the one that is shown underlined. */
export function PageLinks({ label, links, isDense = false }: PageLinksProps) {
  return (
    <nav aria-label={label} className={styles['links']} data-dense={isDense || undefined}>
      {links.map(({ href, label: words, isHere, mark }) => (
        <Link key={href} href={href} variant="plain" {...(isHere && { 'aria-current': 'page' })}>
          {words}
          {mark}
        </Link>
      ))}
    </nav>
  );
}
