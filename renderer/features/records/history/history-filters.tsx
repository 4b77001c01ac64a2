import { useMemo } from 'react';
import type { Person } from '#shared/domain/people/person';
import { RECORD_KINDS, type RecordKind } from '#shared/domain/record/record-ref';
import { describeRecord } from '../../../domain-ui/describe-record';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { RECORD_KIND_WORDS } from '../../../domain-ui/record-kind-words';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import type { Choice } from '../../../ui/choice';
import { DatePicker } from '../../../ui/date-picker';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { DEED_LABELS, DEEDS } from './deed-of';
import { useHistoryAddress } from './history-address';
import { changeHistory, FIRST_HISTORY, useHistoryState } from './history-state';
import styles from './history.module.css';

const KINDS: readonly Choice<RecordKind>[] = RECORD_KINDS.map((id) => {
  const { many } = RECORD_KIND_WORDS[id];
  return { id, label: id === 'school' ? 'Settings' : many.charAt(0).toUpperCase() + many.slice(1) };
});
const DONE = DEEDS.map((id) => ({ id, label: DEED_LABELS[id] }));

/** What of the history is shown: about whom and what, what was done, when, and with which words. */
export function HistoryFilters({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { text, kind, deed, from, to } = useHistoryState();
  const { personId, record, show } = useHistoryAddress();
  const people = useDocument((document) => document.people);
  const history = useDocument((document) => document.history);
  const named = useMemo(() => {
    const ids = new Set<string>(history.flatMap((line) => line.people));
    return Object.values<Person>(people).filter(({ id }) => ids.has(id));
  }, [history, people]);
  const isGone = personId !== null && !named.some(({ id }) => id === personId);
  return (
    <>
      <FilterBar
        label="Change history"
        hasLabels
        onClear={
          isNarrowed
            ? () => {
                changeHistory(FIRST_HISTORY);
                show({ personId: null, record: null });
              }
            : null
        }
      >
        <FilterSearch
          label="Search the history"
          isLabelHidden={false}
          placeholder="Words or account"
          value={text}
          onChange={(typed) => changeHistory({ text: typed })}
        />
        <PersonPicker
          label="About"
          placeholder="Everybody"
          people={named}
          value={named.find(({ id }) => id === personId)?.id ?? null}
          onChange={(id) => show({ personId: id })}
        />
        <FilterSelect
          label="Kind of record"
          isLabelHidden={false}
          allLabel="All kinds"
          choices={KINDS}
          value={kind}
          onChange={(next) => changeHistory({ kind: next })}
        />
        <FilterSelect
          label="What was done"
          isLabelHidden={false}
          allLabel="Everything"
          choices={DONE}
          value={deed}
          onChange={(next) => changeHistory({ deed: next })}
        />
        <div className={styles['dates']}>
          <DatePicker label="From" value={from} onChange={(day) => changeHistory({ from: day })} />
          <DatePicker label="To" value={to} onChange={(day) => changeHistory({ to: day })} />
        </div>
      </FilterBar>
      {isGone && (
        <Narrowed onShowAll={() => show({ personId: null })}>
          Only changes about somebody who is no longer listed, or of whom nothing is noted.
        </Narrowed>
      )}
      {record !== null && (
        <Narrowed onShowAll={() => show({ record: null })}>
          Only changes of <RecordName kind={record.kind} id={record.id} />.
        </Narrowed>
      )}
    </>
  );
}

function RecordName({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const document = useDocument((whole) => whole);
  const found = describeRecord(document, { kind, id });
  const { one } = RECORD_KIND_WORDS[kind];
  return found === null ? `one record that is gone (${one})` : `the ${one} “${found.words}”`;
}

function Narrowed({
  children,
  onShowAll,
}: {
  readonly children: React.ReactNode;
  readonly onShowAll: () => void;
}) {
  return (
    <div className={styles['narrowed']}>
      <span>{children}</span>
      <Button size="small" variant="quiet" onPress={onShowAll}>
        Show all of them
      </Button>
    </div>
  );
}
