import { useMemo } from 'react';
import type { ThreadRecords } from '#shared/domain/enquiry/thread-step';
import { useDocument } from '../state/use-document';

/** What threads run through, as the document holds it now; the same object until one of its parts changes. */
export function useThreadRecords(): ThreadRecords {
  const awards = useDocument((document) => document.awards);
  const ledger = useDocument((document) => document.ledger);
  const pairings = useDocument((document) => document.pairings);
  const teachMeets = useDocument((document) => document.teachMeets);
  const cycles = useDocument((document) => document.school.enquiries.cycles);
  return useMemo(
    () => ({ awards, ledger, pairings, teachMeets, cycles }),
    [awards, ledger, pairings, teachMeets, cycles],
  );
}
