import { useMemo } from 'react';
import { ENTRY_KINDS } from '#shared/domain/bursary/ledger-entry';
import type { Fund } from '#shared/domain/bursary/fund';
import type { MoneyYear } from '#shared/domain/bursary/year-of';
import type { Person } from '#shared/domain/people/person';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { useDocument } from '../../../state/use-document';
import { FilterBar, FilterSearch } from '../../../ui/filter-bar';
import { FilterSelect } from '../../../ui/filter-select';
import { Select } from '../../../ui/select';
import { ENTRY_LABELS } from '../../../domain-ui/entry-words';
import type { KindOfYear } from './use-ledger';
import { changeLedger, useLedgerState } from './ledger-state';

const ALL = 'all';
type Props = {
  readonly years: readonly KindOfYear[];
  readonly year: MoneyYear;
  readonly isAllYears: boolean;
  readonly isNarrowed: boolean;
};

/** What of the ledger is shown: of which fund and year, and of whom, which kind and with which words. */
export function LedgerFilters({ years, year, isAllYears, isNarrowed }: Props) {
  const { text, fundId, personId, kind, yearKind } = useLedgerState();
  const funds = useDocument((document) => document.funds);
  const people = useDocument((document) => document.people);
  const ledger = useDocument((document) => document.ledger);
  const holders = useMemo(() => {
    const ids = new Set<string | null>(ledger.map((entry) => entry.personId));
    return Object.values<Person>(people).filter(({ id }) => ids.has(id));
  }, [ledger, people]);
  return (
    <FilterBar
      label="Ledger"
      hasLabels
      onClear={isNarrowed ? () => changeLedger({ text: '', personId: null, kind: null }) : null}
    >
      <FilterSelect
        label="Fund"
        isLabelHidden={false}
        allLabel="All funds"
        choices={Object.values<Fund>(funds).map(({ id, name }) => ({ id, label: name }))}
        value={fundId}
        onChange={(id) => changeLedger({ fundId: id })}
      />
      <Select
        label="Year"
        choices={[
          ...years.map(({ kind: of, year: { name } }) => ({
            id: `${of} ${name}`,
            label: years.some(({ kind: other }) => other === 'financial') ? `${name}, ${of}` : name,
          })),
          { id: ALL, label: 'All years' },
        ]}
        value={isAllYears ? ALL : `${yearKind} ${year.name}`}
        onChange={(id) => {
          const chosen = years.find(({ kind: of, year: { name } }) => id === `${of} ${name}`);
          changeLedger(
            chosen === undefined ? { yearName: '' } : { yearKind: chosen.kind, yearName: chosen.year.name },
          );
        }}
      />
      <PersonPicker
        label="Person"
        placeholder="Everybody"
        people={holders}
        value={holders.find(({ id }) => id === personId)?.id ?? null}
        onChange={(id) => changeLedger({ personId: id })}
      />
      <FilterSelect
        label="Kind"
        isLabelHidden={false}
        allLabel="All kinds"
        choices={ENTRY_KINDS.map((id) => ({ id, label: ENTRY_LABELS[id] }))}
        value={kind}
        onChange={(next) => changeLedger({ kind: next })}
      />
      <FilterSearch
        label="Search the ledger"
        isLabelHidden={false}
        placeholder="Words, name or reference"
        value={text}
        onChange={(typed) => changeLedger({ text: typed })}
      />
    </FilterBar>
  );
}
