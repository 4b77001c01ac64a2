import type { ErasureDepth } from '#shared/domain/duties/erasure';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import styles from './keeping.module.css';

const GONE: Readonly<Record<ErasureDepth, string>> = {
  name: 'the name',
  'name and words': 'the name and their words',
};

/** Who was made anonymous: what they are called since, and when; never who they were. */
export function ErasedPeople() {
  const erasures = useDocument((document) => document.erasures);
  return (
    <Section title="Made anonymous">
      {erasures.length === 0 ? (
        <p className={styles['quiet']}>Nobody so far.</p>
      ) : (
        <List variant="divided" label="Made anonymous">
          {erasures
            .toSorted((one, other) => other.on.localeCompare(one.on))
            .map(({ fingerprint, label, on, depth }) => (
              <li key={fingerprint} className={styles['item']}>
                <div className={styles['what']}>
                  {label}
                  <p className={styles['small']}>
                    {formatDay(on)}: {GONE[depth]}
                  </p>
                </div>
              </li>
            ))}
        </List>
      )}
    </Section>
  );
}
