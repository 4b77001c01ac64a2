import { PiggyBank, Plus, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { listMoves } from '#shared/domain/bursary/award-moves';
import type { Award } from '#shared/domain/bursary/award';
import { balanceOf } from '#shared/domain/bursary/balance';
import { entriesOf } from '#shared/domain/bursary/books';
import { checkOpen } from '#shared/domain/bursary/check-entry';
import type { Fund } from '#shared/domain/bursary/fund';
import { formatMoney } from '#shared/lib/money';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Grid } from '../../../ui/grid';
import { Inline } from '../../../ui/inline';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { Stat } from '../../../ui/stat';
import { EntryDialog } from '../entry/entry-dialog';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';
import { AmendDialog } from './amend-dialog';
import { AwardEntries } from './award-entries';
import type { AskedMove } from './award-page';
import { ReceiptList } from './receipt-list';
import { SpendingDialog } from './spending-dialog';

type Props = {
  readonly award: Award;
  readonly fund: Fund;
  readonly onMove: (asked: AskedMove) => void;
};
type Open = 'spend' | 'refund' | 'amend' | null;

/** The money of one award: what was set aside, spent and given back, with its receipts. */
export function MoneyPart({ award, fund, onMove }: Props) {
  const { ledger } = useBooks();
  const [open, setOpen] = useState<Open>(null);
  const entries = useMemo(() => entriesOf(ledger, award.id), [ledger, award.id]);
  const { awarded, spent, committed } = balanceOf(entries);
  const isOpen = checkOpen(award, { kind: 'spent', pence: 1 }).ok;
  const canComeBack = checkOpen(award, { kind: 'refunded', pence: 1 }).ok;
  const giveBack = listMoves(award.state, fund, 'CPD lead').find(({ to }) => to === 'unspent returned');
  const close = () => setOpen(null);
  if (entries.length === 0) {
    return (
      <EmptyState icon={<PiggyBank aria-hidden="true" />} title="No money has moved yet">
        What it costs is set aside from the fund once the award is assented to or begun. From then on
        spending, receipts and refunds are entered here.
      </EmptyState>
    );
  }
  return (
    <Stack gap={5}>
      <Grid minWidth={8} gap={4}>
        <Stat label="Awarded" figure={formatMoney(awarded)} />
        <Stat label="Spent" figure={formatMoney(spent)} />
        <Stat label="Unspent" figure={formatMoney(committed)} />
      </Grid>
      <Section
        title="Entries"
        actions={
          <Inline>
            {canComeBack && spent > 0 && <Button onPress={() => setOpen('refund')}>Enter a refund</Button>}
            {isOpen && <Button onPress={() => setOpen('amend')}>Amend</Button>}
            {giveBack !== undefined && committed > 0 && (
              <Button
                icon={<Undo2 aria-hidden="true" />}
                onPress={() => onMove({ by: 'CPD lead', move: giveBack })}
              >
                Return the unspent
              </Button>
            )}
            {isOpen && (
              <Button icon={<Plus aria-hidden="true" />} onPress={() => setOpen('spend')}>
                Enter spending
              </Button>
            )}
          </Inline>
        }
      >
        {!isOpen && <p className={parts['quiet']}>It is “{award.state}”, so no money goes out on it.</p>}
        <AwardEntries entries={entries} />
      </Section>
      <ReceiptList entries={entries} />
      {open === 'spend' && <SpendingDialog award={award} unspent={committed} onClose={close} />}
      {open === 'amend' && <AmendDialog award={award} unspent={committed} onClose={close} />}
      {open === 'refund' && (
        <EntryDialog
          title={`Enter a refund for ${award.reference}`}
          submitLabel="Enter the refund"
          of={{ kind: 'refunded', fundId: fund.id, awardId: award.id }}
          amountLabel="Amount that came back"
          amountWords={`${formatMoney(spent)} was spent.`}
          wordsLabel="What for"
          isWordsNeeded
          onClose={close}
        />
      )}
    </Stack>
  );
}
