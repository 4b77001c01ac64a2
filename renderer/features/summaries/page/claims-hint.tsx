import { useMemo } from 'react';
import { listClaimSources } from '#shared/domain/claim/list-claim-sources';
import type { SummaryPeriod } from '#shared/domain/summary/summary';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import styles from './side.module.css';

/** The outcomes of the period that no claim rests on yet, with the way to word them; nothing where there are none. */
export function ClaimsHint({ period }: { readonly period: SummaryPeriod }) {
  const enquiries = useDocument((document) => document.enquiries);
  const awards = useDocument((document) => document.awards);
  const funds = useDocument((document) => document.funds);
  const claims = useDocument((document) => document.claims);
  const priorities = useDocument((document) => document.school.priorities);
  const count = useMemo(
    () => listClaimSources({ enquiries, awards, funds, claims, priorities }, period).length,
    [enquiries, awards, funds, claims, priorities, period],
  );
  if (count === 0) return null;
  return (
    <p className={styles['claims']}>
      {plural(count, 'outcome')} of this period {count === 1 ? 'is' : 'are'} not yet worded as{' '}
      {count === 1 ? 'a claim' : 'claims'}. <Link href="/governors/claims">Word the claims</Link>
    </p>
  );
}
