import { useState } from 'react';
import type { BrokenThread } from '#shared/domain/enquiry/list-broken-threads';
import { threadHref } from '../../../domain-ui/thread-href';
import { ThreadMark } from '../../../domain-ui/thread-mark';
import { THREAD_STEP_LABELS } from '../../../domain-ui/thread-words';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/section';
import styles from './threads.module.css';

const FIRST_LINES = 6;

/** The threads that do not go on, in sentences, the longest broken first, each with the way to where it is mended. */
export function BrokenThreads({ broken }: { readonly broken: readonly BrokenThread[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? broken : broken.slice(0, FIRST_LINES);
  const late = broken.filter(({ isLate }) => isLate).length;
  if (broken.length === 0) {
    return (
      <Section title="Broken threads">
        <p className={styles['quiet']}>None. What was promised was done, or its day is still ahead.</p>
      </Section>
    );
  }
  return (
    <Section
      title={late === 0 ? 'Due soon' : `Broken threads: ${late}`}
      {...(late > 0 &&
        late < broken.length && { description: `And ${broken.length - late} due within four weeks.` })}
    >
      <ul aria-label="Broken threads" className={styles['broken']}>
        {shown.map(({ person, name, step, sentence, isLate }) => (
          <li key={`${step.record.kind} ${step.record.id} ${step.step} ${sentence}`}>
            <ThreadMark state={isLate ? 'broken' : 'under way'} />
            <div className={styles['sentence']}>
              <span>
                <Link href={threadHref(step)}>{person}</Link>: {sentence}.
              </span>
              <span className={styles['quiet']}>
                {THREAD_STEP_LABELS[step.step]} of “{name}”
              </span>
            </div>
            {!isLate && <Badge>Due soon</Badge>}
          </li>
        ))}
      </ul>
      {shown.length < broken.length && (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            Show all {broken.length}
          </Button>
        </div>
      )}
    </Section>
  );
}
