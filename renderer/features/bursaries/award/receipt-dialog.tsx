import type { Receipt } from '#shared/domain/bursary/receipt';
import { showReceipt } from '../../../state/receipts';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { showToast } from '../../../ui/show-toast';
import { ReceiptImage } from './receipt-image';
import styles from './receipt-list.module.css';

/** A receipt's picture, as large as there is room. */
export function ReceiptDialog({
  receipt,
  onClose,
}: {
  readonly receipt: Receipt;
  readonly onClose: () => void;
}) {
  const openWindow = async () => {
    const result = await showReceipt(receipt.id);
    if (!result.ok) showToast({ tone: 'danger', title: result.error.message, isLasting: true });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable
      size="large"
      title={receipt.name}
      footer={
        <>
          <Button onPress={() => void openWindow()}>Open in its own window</Button>
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <div className={styles['whole']}>
        <ReceiptImage receipt={receipt} />
      </div>
    </Dialog>
  );
}
