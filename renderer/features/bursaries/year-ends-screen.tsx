import { CalendarRange } from 'lucide-react';
import { useMemo } from 'react';
import { stateBothYearEnds } from '#shared/domain/bursary/both-year-ends';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { BursariesFrame } from './bursaries-frame';
import { Sums } from './sums';
import { useBooks } from './use-books';
import { Forecast } from './year-ends/forecast';
import { StraddlingTable } from './year-ends/straddling-table';
import { SideBySide } from './year-ends/side-by-side';

/** The same money by academic and by financial year, what straddles their ends, and what may be left unspent. */
export function YearEndsScreen() {
  const books = useBooks();
  const ledger = useDocument((document) => document.ledger);
  const today = useToday();
  const { academic, financial, whole } = useMemo(() => stateBothYearEnds(books, today), [books, today]);
  const kinds = books.financialYearStart === 'september' ? [academic] : [academic, financial];
  const isSame = books.financialYearStart === 'september';
  return (
    <BursariesFrame
      title="Year-ends"
      lede={
        isSame
          ? 'An academy’s financial year is the academic year, so both views agree.'
          : 'The same money twice: to 31 August, and to 31 March.'
      }
    >
      {ledger.length === 0 ? (
        <EmptyState
          icon={<CalendarRange aria-hidden="true" />}
          title="No money has moved yet"
          actions={<Link href="/bursaries/funds">Give a fund its budget</Link>}
        >
          Once a fund has a budget, its money is shown here by academic and by financial year, with what
          straddles a year’s end.
        </EmptyState>
      ) : (
        <Stack gap={8}>
          <Section title="All years together" description="Either way of counting adds up to this.">
            <Sums
              of="in all years"
              entries={ledger}
              year={null}
              sums={[
                { line: 'budget', label: 'Budget', pence: whole.budget },
                { line: 'awarded', label: 'Awarded', pence: whole.awarded },
                { line: 'spent', label: 'Spent', pence: whole.spent },
                { line: 'committed', label: 'Committed', pence: whole.committed },
                { line: 'left', label: 'Left', pence: whole.left },
              ]}
            />
          </Section>
          <Section
            title={isSame ? 'Year by year' : 'The two kinds of year, side by side'}
            description="An award is charged to the year in which it was set aside; what is unspent at its end is carried over."
          >
            <SideBySide kinds={kinds} entries={ledger} />
          </Section>
          {kinds.map((ends) => (
            <Section
              key={ends.kind}
              title={`What straddles ${ends.kind === 'academic' ? 'an academic' : 'a financial'} year’s end`}
              description="Set aside before it, and not spent by then."
            >
              <StraddlingTable ends={ends} label={`Money across the end of ${ends.kind} years`} />
            </Section>
          ))}
          <Forecast />
        </Stack>
      )}
    </BursariesFrame>
  );
}
