import { useId } from 'react';
import styles from './prompts.module.css';

/** The school's questions for a kind of session: a quiet help beside the form, not a form themselves. */
export function Prompts({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <aside aria-labelledby={id} className={styles['prompts']}>
      <h3 id={id} className={styles['title']}>
        {title}
      </h3>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </aside>
  );
}
