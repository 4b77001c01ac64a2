import { Disclosure } from '../../../../ui/disclosure';
import styles from '../rounds.module.css';

type Props = { readonly title: string; readonly names: readonly string[] };

/** Names under a title that says how many, to be looked through before one confirms. */
export function NameList({ title, names }: Props) {
  if (names.length === 0) return null;
  return (
    <Disclosure title={`${title} (${names.length})`}>
      <ul className={styles['names']}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
