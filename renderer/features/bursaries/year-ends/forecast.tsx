import { useMemo } from 'react';
import { ageCommitments, type AgeClass, type OpenCommitment } from '#shared/domain/bursary/ageing';
import { entriesBehind } from '#shared/domain/bursary/entries-behind';
import type { Fund } from '#shared/domain/bursary/fund';
import { yearOf } from '#shared/domain/bursary/year-of';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { formatDay } from '#shared/lib/day';
import { formatMoney } from '#shared/lib/money';
import { plural } from '#shared/lib/plural';
import { useToday } from '../../../state/use-today';
import { Grid } from '../../../ui/grid';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { Stat } from '../../../ui/stat';
import { Table, type TableColumn } from '../../../ui/table';
import { awardHref } from '../award-href';
import { Money } from '../money';
import { MoneyFigure } from '../money-figure';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';

type Row = AgeClass & { readonly id: string };

const awardRefs = (awards: readonly OpenCommitment[]): readonly RecordRef[] =>
  awards.map(({ awardId }) => ({ kind: 'award', id: awardId }));

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'age',
    header: 'Set aside for',
    isRowHeader: true,
    width: '3fr',
    minWidth: 120,
    cell: ({ age, awards }) => (
      <>
        {age.charAt(0).toUpperCase() + age.slice(1)}
        <p className={parts['small']}>{plural(awards.length, 'award')}</p>
      </>
    ),
  },
  {
    id: 'pence',
    header: 'Unspent',
    align: 'end',
    width: '2fr',
    cell: ({ pence, age, awards }) => (
      <MoneyFigure pence={pence} title={`Set aside for ${age}, unspent`} records={awardRefs(awards)} />
    ),
  },
  {
    id: 'back',
    header: 'May come back',
    align: 'end',
    width: '2fr',
    cell: ({ expectedBack, age, awards }) =>
      expectedBack === null ? (
        'Not known'
      ) : (
        <MoneyFigure pence={expectedBack} title={`May come back, ${age}`} records={awardRefs(awards)} />
      ),
  },
  {
    id: 'words',
    header: 'Reckoned from',
    width: '5fr',
    minWidth: 140,
    hideBelow: 44,
    cell: ({ words }) => <span className={parts['small']}>{words}</span>,
  },
];

/** What is set aside by how long it has been so, and what the year may leave unspent, with how that is reckoned. */
export function Forecast() {
  const books = useBooks();
  const today = useToday();
  const { classes, committed, left, forecast } = useMemo(
    () => ageCommitments(books, Object.values<Fund>(books.funds), today),
    [books, today],
  );
  const openAwards = classes.flatMap(({ awards }) => awards);
  const leftRecords = Object.values<Fund>(books.funds).flatMap((fund) =>
    entriesBehind(
      books.ledger.filter(({ fundId }) => fundId === fund.id),
      'left',
      yearOf(today, fund.yearKind, books.financialYearStart),
    ),
  );
  const old = classes.flatMap(({ age, awards }) => (age === 'under a term' ? [] : awards));
  return (
    <Section
      title="What may be left unspent"
      description="From what is left to give, and how much of what was set aside came back before. A sum of shares, not a promise."
    >
      <Stack gap={4}>
        <Grid minWidth={11} gap={4}>
          <Stat
            label="Left to give now"
            figure={<MoneyFigure pence={left} title="Left to give now" records={leftRecords} />}
          />
          <Stat
            label="Set aside, not spent"
            figure={
              <MoneyFigure pence={committed} title="Set aside, not spent" records={awardRefs(openAwards)} />
            }
          />
          <Stat
            label="Underspend expected"
            figure={
              forecast.expected === null ? (
                'Not known yet'
              ) : (
                <MoneyFigure
                  pence={forecast.expected}
                  title="Underspend expected, from what is left and what is set aside"
                  records={[...awardRefs(openAwards), ...leftRecords]}
                />
              )
            }
            note={`between ${formatMoney(forecast.least)} (all is spent) and ${formatMoney(forecast.most)} (nothing more is)`}
          />
        </Grid>
        <Table
          label="Money set aside by age"
          columns={COLUMNS}
          rows={classes.map((each) => ({ ...each, id: each.age }))}
        />
        <p className={parts['quiet']}>
          For each age, the share that came back of what finished awards still had unspent when they were that
          old; where fewer than three got that far, the share of all finished awards. With fewer than three of
          these, nothing is forecast.
        </p>
        {old.length > 0 && (
          <Section title="Set aside for more than a term" headingLevel={3}>
            <List variant="divided" label="Set aside for more than a term">
              {old.map(({ awardId, reference, pence, setAsideOn }) => (
                <li key={awardId} className={parts['line']}>
                  <Link href={awardHref(awardId, 'money')}>{reference}</Link>
                  <Money pence={pence} /> unspent, set aside on {formatDay(setAsideOn)}
                </li>
              ))}
            </List>
          </Section>
        )}
      </Stack>
    </Section>
  );
}
