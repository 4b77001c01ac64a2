import styles from './skip-link.module.css';

export interface SkipLinkProps {
  /** The id of the element to go to; give that element `tabIndex={-1}`. */
  readonly targetId: string;
  readonly children?: string;
}

/** The first stop of the Tab key: straight to the content, without touching the address. */
export function SkipLink({ targetId, children = 'Skip to the content' }: SkipLinkProps) {
  return (
    <a
      className={styles['skip']}
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {children}
    </a>
  );
}
