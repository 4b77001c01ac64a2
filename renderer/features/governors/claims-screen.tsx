import { useNavigate } from '@tanstack/react-router';
import { MessageSquareQuote, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { restsOnMore, type Claim } from '#shared/domain/claim/claim';
import { claimStanding } from '#shared/domain/claim/claim-standing';
import { plural } from '#shared/lib/plural';
import { visitHref } from '../../domain-ui/visit-href';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { ClaimCard } from './claims/claim-card';
import { ClaimFilters } from './claims/claim-filters';
import { useAskedClaim, useClaimsState } from './claims/claims-state';
import { ClaimDialog, type ClaimToWord } from './claims/claim-dialog';
import styles from './claims/claims.module.css';
import { UnwordedOutcomes } from './claims/unworded-outcomes';
import { GovernorsFrame } from './governors-frame';
import { PlanVisitDialog } from './visits/plan-visit-dialog';

const LEDE = 'What the school says has changed. Each can become a question of a governors’ visit.';

/** The claims for governors: what each rests on, what was seen of it, and the outcomes not yet worded as claims. */
export function ClaimsScreen() {
  const claims = useDocument((document) => document.claims);
  const visits = useDocument((document) => document.visits);
  const { standing, priorityId } = useClaimsState();
  const asked = useAskedClaim();
  const navigate = useNavigate();
  const [wording, setWording] = useState<ClaimToWord | null>(null);
  const [asking, setAsking] = useState<Claim | null>(null);
  const all = useMemo(
    () => Object.values<Claim>(claims).toSorted((one, other) => other.madeOn.localeCompare(one.madeOn)),
    [claims],
  );
  const made = all.filter(({ withdrawnOn }) => withdrawnOn === null);
  const shown = made.filter(
    (claim) =>
      claim.id === asked ||
      ((priorityId === null || claim.priorityId === priorityId) &&
        (standing === null || claimStanding(claim, visits).state === standing)),
  );
  const withdrawn = all.filter(({ withdrawnOn }) => withdrawnOn !== null);
  const add = (
    <Button
      variant="primary"
      icon={<Plus aria-hidden="true" />}
      onPress={() => setWording({ kind: 'new', source: null })}
    >
      Make a claim
    </Button>
  );
  const draw = (claim: Claim) => (
    <ClaimCard
      key={claim.id}
      claim={claim}
      isAsked={claim.id === asked}
      onEdit={() => setWording({ kind: 'edit', claim })}
      onPlan={() => setAsking(claim)}
    />
  );
  return (
    <GovernorsFrame
      title="Claims"
      lede={made.length === 0 ? LEDE : summary(made)}
      actions={all.length === 0 ? undefined : add}
    >
      {all.length === 0 ? (
        <EmptyState
          icon={<MessageSquareQuote aria-hidden="true" />}
          title="No claims yet"
          headingLevel={2}
          actions={add}
        >
          A claim says in a sentence what has changed, and what shows it. Governors can ask about it on a
          visit; “seen” or “not seen” comes back in the next summary.
        </EmptyState>
      ) : (
        <Section title="Claims made">
          {made.length > 1 && <ClaimFilters />}
          {shown.length === 0 ? (
            <p role="status" className={styles['quiet']}>
              {made.length === 0 ? 'None stands at present.' : 'No claim fits these filters.'}
            </p>
          ) : (
            <ul aria-label="Claims made" className={styles['cards']}>
              {shown.map(draw)}
            </ul>
          )}
        </Section>
      )}
      <UnwordedOutcomes onWord={(source) => setWording({ kind: 'new', source })} />
      {withdrawn.length > 0 && (
        <Disclosure
          title="Withdrawn claims"
          aside={String(withdrawn.length)}
          headingLevel={2}
          defaultExpanded={withdrawn.some(({ id }) => id === asked)}
        >
          <ul aria-label="Withdrawn claims" className={styles['cards']}>
            {withdrawn.map(draw)}
          </ul>
        </Disclosure>
      )}
      {wording !== null && <ClaimDialog wording={wording} onClose={() => setWording(null)} />}
      {asking !== null && (
        <PlanVisitDialog
          claim={asking}
          onClose={() => setAsking(null)}
          onPlanned={(id) => void navigate({ href: visitHref(id) })}
        />
      )}
    </GovernorsFrame>
  );
}

const summary = (made: readonly Claim[]): string =>
  `${plural(made.length, 'claim')}, ${made.filter(restsOnMore).length} of them resting on more than self-report`;
