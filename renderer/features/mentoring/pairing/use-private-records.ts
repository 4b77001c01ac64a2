import { useCallback, useEffect, useState } from 'react';
import type { PrivateRecords } from '#shared/contract/channels';
import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { readPrivate } from '../../../state/private-records';
import { useDesk } from '../../../state/desk-state';

export type PrivateView = {
  readonly records: PrivateRecords | null;
  readonly refusal: string | null;
  readonly open: () => void;
  readonly close: () => void;
};

/**
 * A pairing's private records, read when asked for and held by the asking view alone: they are gone when it is left.
 * While they are open, each change of the document has them read again, so that Undo shows here too.
 */
export function usePrivateRecords(pairingId: PairingId): PrivateView {
  const [isOpen, setOpen] = useState(false);
  const [records, setRecords] = useState<PrivateRecords | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    let asked = 0;
    const read = () => {
      asked += 1;
      const mine = asked;
      void readPrivate(pairingId).then((result) => {
        if (mine !== asked) return;
        setRecords(result.ok ? result.value : null);
        setRefusal(result.ok ? null : result.error.message);
      });
    };
    read();
    const stop = useDesk.subscribe((desk, before) => {
      if (desk.sequence !== before.sequence) read();
    });
    return () => {
      stop();
      // An answer that comes after the view was left is not kept.
      asked = -1;
    };
  }, [isOpen, pairingId]);
  const close = useCallback(() => {
    setOpen(false);
    setRecords(null);
    setRefusal(null);
  }, []);
  return { records: isOpen ? records : null, refusal, open: useCallback(() => setOpen(true), []), close };
}
