import { useEffect, useState } from 'react';
import type { Receipt } from '#shared/domain/bursary/receipt';
import { readReceipt } from '../../../state/receipts';
import parts from '../parts.module.css';

type Shown = { readonly url: string | null; readonly refusal: string | null };

/** A picture of a receipt, from the file in the data folder; why there is none where it is gone. */
export function ReceiptImage({ receipt: { id, name } }: { readonly receipt: Receipt }) {
  const [{ url, refusal }, setShown] = useState<Shown>({ url: null, refusal: null });
  useEffect(() => {
    let made: string | null = null;
    let isWanted = true;
    void readReceipt(id).then((read) => {
      if (!isWanted) return;
      if (!read.ok) {
        setShown({ url: null, refusal: read.error.message });
        return;
      }
      made = URL.createObjectURL(new Blob([new Uint8Array(read.value.bytes)], { type: read.value.type }));
      setShown({ url: made, refusal: null });
    });
    return () => {
      isWanted = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [id]);
  if (refusal !== null) return <p className={parts['missing']}>{refusal}</p>;
  return url === null ? null : <img src={url} alt={`Receipt ${name}`} />;
}
