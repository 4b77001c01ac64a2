import { useMemo } from 'react';
import type { SummarySource } from '#shared/domain/summary/gather-summary-facts';
import { useDocument } from '../../../state/use-document';

/** What a summary is made from, as the document holds it now; the same object until one of its parts changes. */
export function useSummarySource(): SummarySource {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const teachMeets = useDocument((document) => document.teachMeets);
  const pairings = useDocument((document) => document.pairings);
  const enquiries = useDocument((document) => document.enquiries);
  const funds = useDocument((document) => document.funds);
  const awards = useDocument((document) => document.awards);
  const ledger = useDocument((document) => document.ledger);
  const activities = useDocument((document) => document.activities);
  const claims = useDocument((document) => document.claims);
  const visits = useDocument((document) => document.visits);
  return useMemo(
    () => ({
      school,
      people,
      teachMeets,
      pairings,
      enquiries,
      funds,
      awards,
      ledger,
      activities,
      claims,
      visits,
    }),
    [school, people, teachMeets, pairings, enquiries, funds, awards, ledger, activities, claims, visits],
  );
}
