import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { stateFund } from '#shared/domain/bursary/fund-statement';
import type { Fund } from '#shared/domain/bursary/fund';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { Sums } from '../sums';
import { useBooks } from '../use-books';
import parts from '../parts.module.css';
import { BudgetDialog } from './budget-dialog';
import { BudgetTable } from './budget-table';
import { FundDialog } from './fund-dialog';
import { sayRules } from './fund-words';

type Open = 'budget' | 'rules' | null;

/** One fund: its rules in plain words, its money this year, and the budgets it was given. */
export function FundCard({ fund }: { readonly fund: Fund }) {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const groups = useDocument((document) => document.school.staffGroups);
  const today = useToday();
  const [open, setOpen] = useState<Open>(null);
  const { year, budget, awarded, spent, committed, left, carriedIn } = useMemo(
    () => stateFund(fund, { day: today }, books, people),
    [fund, books, people, today],
  );
  const close = () => setOpen(null);
  const setClosed = (isClosed: boolean) =>
    void runAndTell({ name: 'fund.edit', input: { fundId: fund.id, fields: { isClosed } } });
  return (
    <Card>
      <Section
        title={fund.name}
        description={fund.purpose}
        actions={
          <>
            {fund.isClosed && <Badge>Closed</Badge>}
            <Button
              size="small"
              variant="quiet"
              aria-label={fund.isClosed ? `Open ${fund.name} again` : `Close ${fund.name}`}
              onPress={() => setClosed(!fund.isClosed)}
            >
              {fund.isClosed ? 'Open again' : 'Close'}
            </Button>
            <Button
              size="small"
              aria-label={`Change the rules of ${fund.name}`}
              onPress={() => setOpen('rules')}
            >
              Change the rules
            </Button>
            <Button
              size="small"
              icon={<Plus aria-hidden="true" />}
              aria-label={`Add to the budget of ${fund.name}`}
              onPress={() => setOpen('budget')}
            >
              Add to the budget
            </Button>
          </>
        }
      >
        <Stack gap={5}>
          <List variant="bullets" label={`Rules of ${fund.name}`}>
            {sayRules(fund, groups).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </List>
          <Section title={`${fund.name} in ${year.name}`} headingLevel={3}>
            <Sums
              of={`of ${fund.name} in ${year.name}`}
              entries={books.ledger.filter(({ fundId }) => fundId === fund.id)}
              year={year}
              sums={[
                { line: 'budget', label: 'Budget', pence: budget },
                ...(carriedIn === 0
                  ? []
                  : [{ line: 'carriedIn', label: 'Carried in', pence: carriedIn } as const]),
                { line: 'awarded', label: 'Awarded', pence: awarded },
                { line: 'spent', label: 'Spent', pence: spent },
                { line: 'committed', label: 'Committed', pence: committed },
                { line: 'left', label: 'Left', pence: left },
              ]}
            />
          </Section>
          <Section title={`Budgets of ${fund.name}`} headingLevel={3}>
            {books.ledger.some(({ kind, fundId }) => kind === 'budget' && fundId === fund.id) ? (
              <BudgetTable fund={fund} />
            ) : (
              <p className={parts['quiet']}>
                No budget has been given yet, so nothing can be set aside from it.
              </p>
            )}
          </Section>
        </Stack>
      </Section>
      {open === 'budget' && <BudgetDialog fund={fund} onClose={close} />}
      {open === 'rules' && <FundDialog fund={fund} onClose={close} />}
    </Card>
  );
}
