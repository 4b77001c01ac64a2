import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import type { RetentionDue, RetentionDueOfKind } from '#shared/domain/duties/list-retention-due';
import { RETENTION_LABELS, RETENTION_WAYS } from '#shared/domain/duties/retention-words';
import { reviewDueOn } from '#shared/domain/duties/review-due';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { describeRecord } from '../../../domain-ui/describe-record';
import { FigureButton } from '../../../domain-ui/figure-button';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Inline } from '../../../ui/inline';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import styles from './keeping.module.css';
import { sayRule } from './review-words';

const SHOWN_AT_ONCE = 50;

/** Once a year: everything that was kept for longer than its period, by kind, to be looked at by hand. */
export function ReviewList({ kinds }: { readonly kinds: readonly RetentionDueOfKind[] }) {
  const duties = useDocument((document) => document.school.duties);
  const today = useToday();
  const history = useDocument((document) => document.history);
  const timeZone = useDocument((document) => document.school.timeZone);
  const dueOn = reviewDueOn({ duties, history, timeZone, today });
  const isDue = dueOn <= today;
  const markDone = () =>
    runAndTell({ name: 'school.edit', input: { fields: { duties: { ...duties, reviewedOn: today } } } });
  return (
    <Section
      title="Yearly review"
      description="What was kept for longer than its period. Nothing goes by itself: look at each, and decide."
      actions={
        duties.reviewedOn === today ? undefined : (
          <Button icon={<CalendarCheck aria-hidden="true" />} onPress={() => void markDone()}>
            Mark this year’s review as done
          </Button>
        )
      }
    >
      <Inline gap={2}>
        {isDue && <Badge tone="warning">Due</Badge>}
        {!isDue && duties.reviewedOn !== null && <Badge tone="success">Done</Badge>}
        <span>
          {duties.reviewedOn === null
            ? `No review was marked as done yet; the first one is due ${isDue ? 'since' : 'on'} ${formatDay(dueOn)}.`
            : `Done on ${formatDay(duties.reviewedOn)}; ${isDue ? 'due again since' : 'the next one is due on'} ${formatDay(dueOn)}.`}
        </span>
      </Inline>
      <Stack gap={2}>
        {kinds.map((kind) => (
          <Disclosure
            key={kind.rule.kind}
            id={kind.rule.kind}
            title={RETENTION_LABELS[kind.rule.kind]}
            aside={
              <Inline gap={2}>
                {!kind.rule.isVerified && <Badge tone="warning">Not checked</Badge>}
                <span className={styles['small']}>
                  {kind.count === 0 ? 'Nothing to review' : plural(kind.count, 'record')}
                </span>
              </Inline>
            }
          >
            <Kind kind={kind} />
          </Disclosure>
        ))}
      </Stack>
    </Section>
  );
}

function Kind({ kind: { rule, due } }: { readonly kind: RetentionDueOfKind }) {
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const label = RETENTION_LABELS[rule.kind];
  return (
    <Stack gap={3} align="start">
      <p className={styles['about']}>
        {label} are {sayRule(rule)}.{due.length > 0 && ` ${RETENTION_WAYS[rule.kind]}`}
      </p>
      {due.length > 0 && (
        <List variant="divided" label={label}>
          {due.slice(0, limit).map((each) => (
            <li key={each.id} className={styles['item']}>
              <div className={styles['what']}>
                <Due due={each} kind={rule.kind} />
                <p className={styles['small']}>
                  {formatDay(each.from)}, to be kept until {formatDay(each.until)}
                </p>
              </div>
            </li>
          ))}
        </List>
      )}
      {due.length > limit && (
        <Button size="small" onPress={() => setLimit((last) => last + SHOWN_AT_ONCE)}>
          {`Show more: ${due.length - limit} are left`}
        </Button>
      )}
    </Stack>
  );
}

/** A record with the way to it, or records that are counted together with the list of them. */
function Due({
  due: { id, words, records },
  kind,
}: {
  readonly due: RetentionDue;
  readonly kind: RetentionDueOfKind['rule']['kind'];
}) {
  const document = useDocument((whole) => whole);
  const first = records[0];
  if (kind === 'history') return <Link href="/records">{words}</Link>;
  if (first === undefined || records.length > 1 || kind === 'money') {
    return <FigureButton words={words} title={RETENTION_LABELS[kind]} records={records} />;
  }
  const sessionId = id.slice(id.indexOf('/') + 1);
  const href =
    kind === 'private note'
      ? `/mentoring/pairings/${encodeURIComponent(first.id)}?part=private&record=${encodeURIComponent(sessionId)}`
      : describeRecord(document, first)?.href;
  return href === undefined ? words : <Link href={href}>{words}</Link>;
}
