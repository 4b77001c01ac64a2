import { Plus, PiggyBank } from 'lucide-react';
import { useState } from 'react';
import type { Fund } from '#shared/domain/bursary/fund';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Stack } from '../../ui/stack';
import { BursariesFrame } from './bursaries-frame';
import { FundCard } from './funds/fund-card';
import { FundDialog } from './funds/fund-dialog';

/** The pots of money with their rules and budgets. */
export function FundsScreen() {
  const funds = useDocument((document) => document.funds);
  const [isAdding, setAdding] = useState(false);
  const all = Object.values<Fund>(funds);
  const closed = all.filter(({ isClosed }) => isClosed);
  return (
    <BursariesFrame
      title="Funds"
      lede="Who may have how much, how often and by which year; and the budgets."
      actions={
        <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setAdding(true)}>
          Open a fund
        </Button>
      }
    >
      {all.length === 0 ? (
        <EmptyState icon={<PiggyBank aria-hidden="true" />} title="No fund yet">
          A fund says who may have an award, and how much it may be. Open the first one.
        </EmptyState>
      ) : (
        <Stack gap={4}>
          {all
            .filter(({ isClosed }) => !isClosed)
            .map((fund) => (
              <FundCard key={fund.id} fund={fund} />
            ))}
          {closed.length > 0 && (
            <Disclosure title={`Closed funds (${closed.length})`} headingLevel={2}>
              <Stack gap={4}>
                {closed.map((fund) => (
                  <FundCard key={fund.id} fund={fund} />
                ))}
              </Stack>
            </Disclosure>
          )}
        </Stack>
      )}
      {isAdding && <FundDialog fund={null} onClose={() => setAdding(false)} />}
    </BursariesFrame>
  );
}
