import type { Fund } from '#shared/domain/bursary/fund';
import { yearOf } from '#shared/domain/bursary/year-of';
import { formatDay } from '#shared/lib/day';
import { useToday } from '../../../state/use-today';
import { EntryDialog } from '../entry/entry-dialog';
import { useBooks } from '../use-books';

/** Puts money into a fund: an entry of the ledger, for the year of its day. */
export function BudgetDialog({ fund, onClose }: { readonly fund: Fund; readonly onClose: () => void }) {
  const { financialYearStart } = useBooks();
  const today = useToday();
  const yearAt = (day: string) => yearOf(day, fund.yearKind, financialYearStart);
  return (
    <EntryDialog
      title={`Add to the budget of ${fund.name}`}
      submitLabel="Add to the budget"
      of={{ kind: 'budget', fundId: fund.id, awardId: null }}
      start={{ words: `Budget ${yearAt(today).name}` }}
      amountLabel="Amount"
      amountWords="To lower a budget, correct its entry."
      wordsLabel="In words"
      dayWords={(day) => {
        const { name, startDay, endDay } = yearAt(day);
        return `Counts for ${name}: ${formatDay(startDay)} to ${formatDay(endDay)}.`;
      }}
      onClose={onClose}
    />
  );
}
