import type { YearStatement } from '#shared/domain/bursary/year-statement';
import { formatMoney } from '#shared/lib/money';
import { Grid } from '../../../ui/grid';
import { Stat } from '../../../ui/stat';

/** What a year comes to, for a fund or for all of them. */
export function LedgerSums({ statement }: { readonly statement: YearStatement }) {
  const { budget, carriedIn, awarded, spent, carriedOut, left } = statement;
  return (
    <Grid minWidth={8.5} gap={4}>
      <Stat label="Budget" figure={formatMoney(budget)} />
      {carriedIn !== 0 && <Stat label="Carried in" figure={formatMoney(carriedIn)} note="set aside before" />}
      <Stat label="Awarded" figure={formatMoney(awarded)} />
      <Stat label="Spent" figure={formatMoney(spent)} />
      <Stat label="Committed" figure={formatMoney(carriedOut)} note="set aside, not spent yet" />
      <Stat label="Left" figure={formatMoney(left)} note="of the budget, to give" />
    </Grid>
  );
}
