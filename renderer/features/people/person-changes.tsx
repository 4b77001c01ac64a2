import { useMemo } from 'react';
import type { Change } from '#shared/domain/history/change';
import { formatInstant } from '#shared/lib/instant';
import { useDocument } from '../../state/use-document';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import styles from './person-parts.module.css';

const MOST_CHANGES = 12;

/** The latest changes whose words name somebody; a longer name that begins alike is somebody else. */
export function changesNaming(name: string, history: readonly Change[]): readonly Change[] {
  const escaped = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const named = new RegExp(String.raw`(?<![\p{L}-])${escaped}(?![\p{L}-])`, 'u');
  return history
    .filter(({ words, command }) => command.startsWith('people.') && named.test(words))
    .slice(-MOST_CHANGES)
    .toReversed();
}

/** What was changed about somebody, latest first. */
export function PersonChanges({ name }: { readonly name: string }) {
  const history = useDocument((document) => document.history);
  const timeZone = useDocument((document) => document.school.timeZone);
  const changes = useMemo(() => changesNaming(name, history), [name, history]);
  if (changes.length === 0) return null;
  return (
    <Section title="Latest changes">
      <List variant="divided" label="Latest changes">
        {changes.map((change) => (
          <li key={change.sequence} className={styles['item']}>
            {change.words}
            <span className={styles['facts']}>{formatInstant(change.at, timeZone)}</span>
          </li>
        ))}
      </List>
    </Section>
  );
}
