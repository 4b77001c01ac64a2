import { useMemo } from 'react';
import type { Books } from '#shared/domain/bursary/books';
import { useDocument } from '../../state/use-document';

/** All that the rules of money ask of the school that is open. */
export function useBooks(): Books {
  const ledger = useDocument((document) => document.ledger);
  const funds = useDocument((document) => document.funds);
  const awards = useDocument((document) => document.awards);
  const financialYearStart = useDocument((document) => document.school.financialYearStart);
  return useMemo(
    () => ({ ledger, funds, awards, financialYearStart }),
    [ledger, funds, awards, financialYearStart],
  );
}
