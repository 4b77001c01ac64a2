import { useMemo, useState } from 'react';
import type { People } from '#shared/domain/people/name-of';
import { sortName } from '#shared/domain/people/person';
import { RECORD_KINDS, type RecordKind, type RecordRef } from '#shared/domain/record/record-ref';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../state/use-document';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Link } from '../ui/link';
import { List } from '../ui/list';
import { SearchField } from '../ui/search-field';
import { Section } from '../ui/section';
import { Stack } from '../ui/stack';
import { describeRecord } from './describe-record';
import { RECORD_KIND_WORDS } from './record-kind-words';
import type { RecordWords } from './record-words';
import styles from './records-dialog.module.css';

/** Fewer records than this are seen at a glance. */
const WORTH_FILTERING = 9;
/** A ledger of many years would be slow to draw at once. */
const SHOWN_AT_ONCE = 200;

type Described = { readonly ref: RecordRef; readonly found: RecordWords | null };

type Props = {
  readonly figure: string;
  readonly title: string;
  readonly records: readonly RecordRef[];
  readonly onClose: () => void;
};

/** The records behind a figure, by their kind, each with the way to it; long lists can be filtered. */
export function RecordsDialog({ figure, title, records, onClose }: Props) {
  const document = useDocument((whole) => whole);
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const described = useMemo(
    () =>
      withoutTwins(sortPeople(records, document.people)).map((ref): Described => ({
        ref,
        found: describeRecord(document, ref),
      })),
    [document, records],
  );
  const matching = useMemo(() => filterBy(described, typed), [described, typed]);
  const shown = matching.slice(0, limit);
  const kinds = RECORD_KINDS.filter((kind) => matching.some(({ ref }) => ref.kind === kind));
  return (
    <Dialog isOpen title={`${title}: ${figure}`} onClose={onClose} size="medium" isDismissable>
      <Stack gap={4}>
        {described.length >= WORTH_FILTERING && (
          <SearchField
            label="Filter the records"
            placeholder="A name or a word"
            value={typed}
            onChange={setTyped}
          />
        )}
        <p role="status" className={styles['count']}>
          {typed.trim() === '' ? '' : sayFound(matching.length, described.length)}
        </p>
        {kinds.map((kind) => (
          <RecordsOfKind
            key={kind}
            kind={kind}
            count={matching.filter(({ ref }) => ref.kind === kind).length}
            shown={shown.filter(({ ref }) => ref.kind === kind)}
            onGo={onClose}
          />
        ))}
        {matching.length > limit && (
          <div>
            <Button size="small" onPress={() => setLimit((last) => last + SHOWN_AT_ONCE)}>
              {`Show more: ${matching.length - limit} are left`}
            </Button>
          </div>
        )}
      </Stack>
    </Dialog>
  );
}

function RecordsOfKind({
  kind,
  count,
  shown,
  onGo,
}: {
  readonly kind: RecordKind;
  readonly count: number;
  readonly shown: readonly Described[];
  readonly onGo: () => void;
}) {
  const { one, many } = RECORD_KIND_WORDS[kind];
  if (shown.length === 0) return null;
  return (
    <Section title={plural(count, one, many)} headingLevel={3}>
      <List variant="divided" label={plural(count, one, many)}>
        {shown.map(({ ref, found }) => (
          <li key={ref.id} className={styles['record']}>
            {found === null ? (
              <span className={styles['detail']}>{`This ${one} is no longer in the records.`}</span>
            ) : (
              <>
                <Link href={found.href} variant="plain" onPress={onGo}>
                  {found.words}
                </Link>
                <span className={styles['detail']}>{found.detail}</span>
              </>
            )}
          </li>
        ))}
      </List>
    </Section>
  );
}

const sayFound = (count: number, all: number): string =>
  count === 0 ? 'Nothing by these words. Try fewer letters.' : `${count} of ${plural(all, 'record')}`;

/** People by family name, where they stand in a list; everything else in the order it was counted in. */
function sortPeople(records: readonly RecordRef[], people: People): readonly RecordRef[] {
  const nameOf = ({ kind, id }: RecordRef) => {
    const person = kind === 'person' ? people[id] : undefined;
    return person === undefined ? '' : sortName(person);
  };
  return records.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'en-GB'));
}

/** In the order of the kinds, each record once: a person can count in many things of one figure. */
function withoutTwins(records: readonly RecordRef[]): readonly RecordRef[] {
  const byKey = new Map(records.map((ref) => [`${ref.kind} ${ref.id}`, ref]));
  const order = new Map(RECORD_KINDS.map((kind, at) => [kind, at]));
  return [...byKey.values()].toSorted(
    (one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0),
  );
}

function filterBy(described: readonly Described[], typed: string): readonly Described[] {
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  if (words.length === 0) return described;
  return described.filter(({ found }) => {
    const text = `${found?.words ?? ''} ${found?.detail ?? ''}`.toLocaleLowerCase('en-GB');
    return words.every((word) => text.includes(word));
  });
}
