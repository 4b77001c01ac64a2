import type { SubjectEntry, SubjectLine, SubjectRecord } from '#shared/domain/duties/subject-record';
import { mentionKey } from '#shared/domain/duties/withhold-mentions';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { Badge } from '../../../ui/badge';
import { Disclosure } from '../../../ui/disclosure';
import { Stack } from '../../../ui/stack';
import styles from './access.module.css';
import { cutAtNames } from './mentions';

type Marks = {
  readonly withheld: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
};

/** The record section by section, other people's names marked in it. */
export function SubjectSections({ record, ...marks }: Marks & { readonly record: SubjectRecord }) {
  return (
    <Stack gap={2}>
      {record.sections.map(({ id, title, entries }) => (
        <Disclosure
          key={id}
          id={id}
          title={title}
          defaultExpanded
          aside={<span className={styles['quiet']}>{plural(entries.length, 'entry', 'entries')}</span>}
        >
          {entries.length === 0 ? (
            <p className={styles['quiet']}>Nothing is kept.</p>
          ) : (
            <Stack gap={4}>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} {...marks} />
              ))}
            </Stack>
          )}
        </Disclosure>
      ))}
    </Stack>
  );
}

function Entry({ entry: { title, day, lines }, ...marks }: Marks & { readonly entry: SubjectEntry }) {
  return (
    <article className={styles['entry']}>
      <h4 className={styles['title']}>
        {title}
        {day !== null && <span className={styles['quiet']}> {formatDay(day)}</span>}
      </h4>
      <dl className={styles['lines']}>
        {lines.map((line) => (
          <div key={line.id}>
            <dt>
              {line.label} {line.isPrivate && <Badge tone="warning">Private</Badge>}
            </dt>
            <dd>
              <Words line={line} {...marks} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function Words({ line, withheld, onToggle }: Marks & { readonly line: SubjectLine }) {
  return cutAtNames(line.words, line.mentions).map(({ text, mention }, at) => {
    if (mention === null) return text;
    const key = mentionKey(line, mention);
    const isWithheld = withheld.has(key);
    return (
      <button
        // The parts of a line never change places.
        // oxlint-disable-next-line react/no-array-index-key
        key={at}
        type="button"
        className={styles['mention']}
        data-withheld={isWithheld || undefined}
        aria-label={isWithheld ? `${text}, withheld: show again` : `Withhold ${text}`}
        title={isWithheld ? `Show ${mention.name} again` : `Withhold ${mention.name} here`}
        onClick={() => onToggle(key)}
      >
        {isWithheld ? 'withheld' : text}
      </button>
    );
  });
}
