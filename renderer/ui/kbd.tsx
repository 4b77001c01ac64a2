import styles from './kbd.module.css';

export interface KbdProps {
  /** Keys joined by "+", for example "Ctrl+K". */
  readonly keys: string;
}

/** The keys of a shortcut. */
export function Kbd({ keys }: KbdProps) {
  return (
    <kbd className={styles['keys']}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
