import { useEffect, useMemo, useState } from 'react';
import { listMissingReceipts } from '#shared/domain/bursary/missing-receipts';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { ReceiptId } from '#shared/domain/bursary/receipt';
import { formatMoney } from '#shared/lib/money';
import { plural } from '#shared/lib/plural';
import { listLostReceipts } from '../../../state/receipts';
import { useDocument } from '../../../state/use-document';
import { Banner } from '../../../ui/banner';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { awardHref } from '../award-href';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';

/** Money spent without a receipt, and receipts whose files are gone. */
export function MissingReceipts({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const books = useBooks();
  const receipts = useDocument((document) => document.receipts);
  const people = useDocument((document) => document.people);
  const lost = useLostReceipts();
  const missing = useMemo(() => {
    const shown = new Set(entries.map(({ id }) => id));
    return listMissingReceipts(books, receipts, people).filter(({ entryId }) => shown.has(entryId));
  }, [books, receipts, people, entries]);
  const sum = missing.reduce((total, { pence }) => total + pence, 0);
  return (
    <>
      {lost.length > 0 && (
        <Banner
          tone="warning"
          title={`The files of ${plural(lost.length, 'receipt')} are missing or were altered`}
        >
          <ul>
            {lost.map((id) => (
              <li key={id}>{receipts[id]?.name ?? id}</li>
            ))}
          </ul>
          Restore a backup that has them, or add the receipt to its entry again.
        </Banner>
      )}
      <Section
        title="Spent without a receipt"
        description={
          missing.length === 0
            ? 'Every amount spent has its receipt.'
            : `${plural(missing.length, 'entry', 'entries')}, ${formatMoney(sum)}. Add each receipt on its award’s page, under Money.`
        }
      >
        {missing.length > 0 && (
          <List variant="divided" label="Spent without a receipt">
            {missing.map(({ entryId, awardId, words }) => (
              <li key={entryId} className={parts['item']}>
                {awardId === null ? words : <Link href={awardHref(awardId, 'money')}>{words}</Link>}
              </li>
            ))}
          </List>
        )}
      </Section>
    </>
  );
}

/** Asked anew whenever the receipts change. */
function useLostReceipts(): readonly ReceiptId[] {
  const receipts = useDocument((document) => document.receipts);
  const [lost, setLost] = useState<readonly ReceiptId[]>([]);
  useEffect(() => {
    let isWanted = true;
    void listLostReceipts().then((ids) => {
      if (isWanted) setLost(ids.filter((id) => receipts[id] !== undefined));
    });
    return () => {
      isWanted = false;
    };
  }, [receipts]);
  return lost;
}
