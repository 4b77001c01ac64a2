import type { ContentChanges } from '#shared/domain/summary/compare-contents';
import { listWords, plural } from '#shared/lib/plural';
import { Banner } from '../../../ui/banner';
import { Disclosure } from '../../../ui/disclosure';
import { List } from '../../../ui/list';

/** What the draft says differently from the version that was frozen last. */
export function ChangesBanner({
  changes,
  version,
}: {
  readonly changes: ContentChanges;
  readonly version: number;
}) {
  const { figures, reworded, added, removed } = changes;
  return (
    <Banner title={sayChanges(changes, version)}>
      <Disclosure title="What has changed" headingLevel={2}>
        <List variant="bullets" label={`What has changed since version ${version}`}>
          {figures.map(({ key, name, before, after }) => (
            <li key={key}>{`${name}: ${before ?? 'not there'} before, ${after ?? 'not there'} now`}</li>
          ))}
          {reworded.map(({ section, heading }) => (
            <li key={`${section} words`}>{`“${heading}” is worded differently`}</li>
          ))}
          {added.map(({ section, heading }) => (
            <li key={`${section} in`}>{`“${heading}” is new`}</li>
          ))}
          {removed.map(({ section, heading }) => (
            <li key={`${section} out`}>{`“${heading}” is left out`}</li>
          ))}
        </List>
      </Disclosure>
    </Banner>
  );
}

/**
 * The changes in a sentence.
 *
 * @example
 * sayChanges({ figures: four, reworded: one, added: [], removed: [] }, 1)
 * //=> '4 figures and the words of 1 section have changed since version 1'
 */
function sayChanges({ figures, reworded, added, removed }: ContentChanges, version: number): string {
  const parts = [
    ...(figures.length > 0 ? [plural(figures.length, 'figure')] : []),
    ...(reworded.length > 0 ? [`the words of ${plural(reworded.length, 'section')}`] : []),
    ...(added.length + removed.length > 0 ? ['the choice of sections'] : []),
  ];
  const isOne = parts.length === 1 && (figures.length === 1 || figures.length + reworded.length === 0);
  return `${capital(listWords(parts))} ${isOne ? 'has' : 'have'} changed since version ${version}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
