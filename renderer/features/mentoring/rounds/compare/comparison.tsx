import { useMemo } from 'react';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { compareRounds, type RoundTotals } from '#shared/domain/mentoring/round/compare-rounds';
import type { Round } from '#shared/domain/mentoring/round/round';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { Link } from '../../../../ui/link';
import { Section } from '../../../../ui/section';
import { Stack } from '../../../../ui/stack';
import { Table, type TableColumn } from '../../../../ui/table';
import { listSettings } from '../record/list-settings';
import styles from '../rounds.module.css';
import compare from './comparison.module.css';
import { listPartnerRows, type PartnerRow } from './list-partner-rows';

type Props = { readonly a: Round; readonly b: Round };

/** Totals, the settings that differ, and for each person the partner in either round. */
export function Comparison({ a, b }: Props) {
  const people = useDocument((document) => document.people);
  const { totals, weights, same } = useMemo(() => compareRounds(a, b), [a, b]);
  const rows = useMemo(() => listPartnerRows(a, b, people), [a, b, people]);
  const different = rows.filter(({ isSame }) => !isSame);
  const settings = useMemo(() => differingSettings(a, b), [a, b]);
  return (
    <Stack gap={8}>
      <Stack gap={2}>
        <div className={compare['sides']}>
          <Side round={a} totals={totals.a} />
          <Side round={b} totals={totals.b} />
        </div>
        {weights.length > 0 && (
          <p className={styles['note']}>
            The two weigh wishes differently, so their points cannot be set against each other.
          </p>
        )}
      </Stack>
      <Section title="Settings that differ">
        {settings.length === 0 ? (
          <p className={styles['lede']}>Rules and wishes are the same.</p>
        ) : (
          <Table label="Settings that differ" columns={settingColumns(a, b)} rows={settings} />
        )}
      </Section>
      <Section
        title={`${plural(different.length, 'person', 'people')} with another partner`}
        description={`${plural(same.length, 'pair')} ${same.length === 1 ? 'is' : 'are'} the same in both.`}
      >
        <Table
          label="People with another partner"
          columns={partnerColumns(a, b)}
          rows={different}
          maxHeight="36rem"
          emptyState="Everybody has the same partner in both."
        />
      </Section>
      {rows.length > different.length && (
        <Section title="The same in both">
          <Table
            label="The same in both"
            columns={partnerColumns(a, b)}
            rows={rows.filter(({ isSame }) => isSame)}
            maxHeight="36rem"
          />
        </Section>
      )}
    </Stack>
  );
}

function Side({ round, totals }: { readonly round: Round; readonly totals: RoundTotals }) {
  return (
    <section aria-label={round.name} className={compare['side']}>
      <h2 className={compare['name']}>
        <Link href={`/mentoring/rounds/${round.id}`} variant="plain">
          {round.name}
        </Link>
      </h2>
      <p className={styles['note']}>
        {KIND_WORDS[round.kind].label} · {formatDay(round.madeOn)}
        {round.confirmedOn !== null && ` · confirmed on ${formatDay(round.confirmedOn)}`}
      </p>
      <dl className={compare['totals']}>
        <div>
          <dt>Paired</dt>
          <dd>{totals.paired}</dd>
        </div>
        <div>
          <dt>Left over</dt>
          <dd>{totals.leftOver}</dd>
        </div>
        <div>
          <dt>Points</dt>
          <dd>{totals.points.toLocaleString('en-GB')}</dd>
        </div>
      </dl>
    </section>
  );
}

type SettingRow = { readonly id: string; readonly a: string; readonly b: string };

function differingSettings(a: Round, b: Round): readonly SettingRow[] {
  const others = new Map(listSettings(b).map(({ label, value }) => [label, value]));
  return listSettings(a).flatMap(({ label, value }) => {
    const other = others.get(label) ?? 'Does not apply';
    return other === value ? [] : [{ id: label, a: value, b: other }];
  });
}

const settingColumns = (a: Round, b: Round): readonly TableColumn<SettingRow>[] => [
  { id: 'setting', header: 'Setting', isRowHeader: true, width: '1fr', minWidth: 150, cell: ({ id }) => id },
  { id: 'a', header: a.name, width: '1fr', minWidth: 130, cell: (row) => row.a },
  { id: 'b', header: b.name, width: '1fr', minWidth: 130, cell: (row) => row.b },
];

const partnerColumns = (a: Round, b: Round): readonly TableColumn<PartnerRow>[] => [
  { id: 'who', header: 'Who', isRowHeader: true, width: '1fr', minWidth: 150, cell: ({ who }) => who },
  { id: 'a', header: a.name, width: '1fr', minWidth: 130, cell: (row) => row.a },
  { id: 'b', header: b.name, width: '1fr', minWidth: 130, cell: (row) => row.b },
];
