import { useState } from 'react';
import type { Change } from '#shared/domain/history/change';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { timeOf } from '#shared/lib/instant';
import { describeRecord } from '../../../domain-ui/describe-record';
import { RECORD_KIND_WORDS } from '../../../domain-ui/record-kind-words';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import styles from './history.module.css';

/** An import names everybody who came in: more links than this are shown when they are asked for. */
const LINKS_AT_FIRST = 3;

/** One line of the history: when, what, at which account, and the ways to its records. */
export function HistoryLine({ line }: { readonly line: Change }) {
  const timeZone = useDocument((document) => document.school.timeZone);
  return (
    <li className={styles['line']}>
      <time dateTime={line.at} className={styles['time']}>
        {timeOf(line.at, timeZone)}
      </time>
      <div className={styles['what']}>
        <p className={styles['words']}>{line.words}</p>
        {line.erasedBy !== null && (
          <p className={styles['small']}>A name was erased from it: see line {line.erasedBy}.</p>
        )}
        {line.about.length > 0 && <LineLinks about={line.about} />}
      </div>
      <p className={styles['facts']}>
        {line.by !== '' && <span>by {line.by}</span>}
        <span>line {line.sequence}</span>
      </p>
    </li>
  );
}

function LineLinks({ about }: { readonly about: readonly RecordRef[] }) {
  const document = useDocument((whole) => whole);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? about : about.slice(0, LINKS_AT_FIRST);
  const left = about.length - shown.length;
  return (
    <ul className={styles['links']} aria-label="Records">
      {shown.map((ref) => {
        const found = describeRecord(document, ref);
        return (
          <li key={`${ref.kind}/${ref.id}`}>
            {found === null ? (
              <span
                className={styles['small']}
              >{`${RECORD_KIND_WORDS[ref.kind].one}, no longer in the records`}</span>
            ) : (
              <Link href={found.href}>{found.words}</Link>
            )}
          </li>
        );
      })}
      {left > 0 && (
        <li>
          <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
            {`and ${left} more`}
          </Button>
        </li>
      )}
    </ul>
  );
}
