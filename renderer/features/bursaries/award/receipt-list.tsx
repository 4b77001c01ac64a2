import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { formatDay } from '#shared/lib/day';
import { formatMoney } from '#shared/lib/money';
import { runAndTell } from '../../../state/actions';
import { showReceipt } from '../../../state/receipts';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { showToast } from '../../../ui/show-toast';
import parts from '../parts.module.css';
import { ReceiptDialog } from './receipt-dialog';
import { ReceiptImage } from './receipt-image';
import styles from './receipt-list.module.css';

/** The receipts of an award, each shown as it is kept, with the entries it stands for. */
export function ReceiptList({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const receipts = useDocument((document) => document.receipts);
  const [shownId, setShownId] = useState<string | null>(null);
  const own = useMemo(() => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return Object.values<Receipt>(receipts).flatMap((receipt) => {
      const of = receipt.entryIds.flatMap((id) => byId.get(id) ?? []);
      return of.length === 0 ? [] : [{ receipt, of }];
    });
  }, [receipts, entries]);
  const shown = own.find(({ receipt }) => receipt.id === shownId)?.receipt;
  const open = async (receipt: Receipt) => {
    if (receipt.type !== 'application/pdf') {
      setShownId(receipt.id);
      return;
    }
    const result = await showReceipt(receipt.id);
    if (!result.ok) showToast({ tone: 'danger', title: result.error.message, isLasting: true });
  };
  return (
    <Section title="Receipts">
      {own.length === 0 ? (
        <p className={parts['quiet']}>
          None yet. Add one as you enter spending, or from the menu of an entry.
        </p>
      ) : (
        <ul className={styles['receipts']}>
          {own.map(({ receipt, of }) => (
            <li key={receipt.id} className={styles['receipt']}>
              <div className={styles['picture']}>
                {receipt.type === 'application/pdf' ? (
                  <FileText aria-hidden="true" />
                ) : (
                  <ReceiptImage receipt={receipt} />
                )}
              </div>
              <div className={styles['words']}>
                <strong>{receipt.name}</strong>
                <p className={parts['small']}>
                  {receipt.type === 'application/pdf' ? 'PDF' : 'Picture'}, kept {formatDay(receipt.addedOn)}
                </p>
                {of.map(({ id, sequence, pence }) => (
                  <p key={id} className={parts['small']}>
                    For entry {sequence}, {formatMoney(pence)}
                  </p>
                ))}
                <div className={styles['actions']}>
                  <Button size="small" aria-label={`Show ${receipt.name}`} onPress={() => void open(receipt)}>
                    Show
                  </Button>
                  {of.map(({ id, sequence }) => (
                    <Button
                      key={id}
                      size="small"
                      variant="quiet"
                      aria-label={`Take ${receipt.name} off entry ${sequence}`}
                      onPress={() =>
                        void runAndTell({
                          name: 'receipt.detach',
                          input: { receiptId: receipt.id, entryId: id },
                        })
                      }
                    >
                      Take off
                    </Button>
                  ))}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown !== undefined && <ReceiptDialog receipt={shown} onClose={() => setShownId(null)} />}
    </Section>
  );
}
