import type { MoneyFlow } from '#shared/domain/bursary/money-flow';
import type { Day } from '#shared/lib/day';

/** A year's money up to today's month, or to the last one in which money moves: nothing is said of months to come. */
export function flowSoFar(flow: MoneyFlow, today: Day): MoneyFlow {
  const lastMoved = flow.months.findLast(({ moneyIn, moneyOut }) => moneyIn !== 0 || moneyOut !== 0)?.month;
  const thisMonth = today.slice(0, 7);
  const last = lastMoved === undefined || lastMoved < thisMonth ? thisMonth : lastMoved;
  return { ...flow, months: flow.months.filter(({ month }) => month <= last) };
}
