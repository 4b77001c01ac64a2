import { CircleAlert, Eye, EyeOff, HelpCircle, MoreHorizontal, Pencil, ShieldCheck } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { restsOnMore, type Claim } from '#shared/domain/claim/claim';
import { claimStanding, type ClaimStanding } from '#shared/domain/claim/claim-standing';
import { restsOnWords } from '#shared/domain/claim/rests-on-words';
import { nameVisit, priorityWords } from '#shared/domain/governor/name-visit';
import type { Visit } from '#shared/domain/governor/visit';
import { questionFromClaim } from '#shared/domain/governor/visit-questions';
import { formatDay } from '#shared/lib/day';
import { visitHref } from '../../../domain-ui/visit-href';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { Link } from '../../../ui/link';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { Stack } from '../../../ui/stack';
import styles from './claims.module.css';

type Props = {
  readonly claim: Claim;
  /** The address asks for this one: it comes into sight and stands out. */
  readonly isAsked: boolean;
  readonly onEdit: () => void;
  readonly onPlan: () => void;
};

/** One claim: its words, what it rests on, and what governors have seen of it. */
export function ClaimCard({ claim, isAsked, onEdit, onPlan }: Props) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const visits = useDocument((document) => document.visits);
  const priorities = useDocument((document) => document.school.priorities);
  const standing = useMemo(() => claimStanding(claim, visits), [claim, visits]);
  const priority = priorityWords(priorities, claim.priorityId);
  const isSolid = restsOnMore(claim);
  return (
    <li ref={card} tabIndex={isAsked ? -1 : undefined} data-asked={isAsked || undefined}>
      <Card>
        <div className={styles['claim']}>
          <Stack gap={2}>
            <h3 className={styles['words']}>{claim.words}</h3>
            <div className={styles['facts']}>
              <Badge
                tone={isSolid ? 'success' : 'neutral'}
                icon={isSolid ? <ShieldCheck aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
              >
                {restsOnWords(claim)}
              </Badge>
              {priority !== '' && <span>{priority}</span>}
              <span>
                {claim.withdrawnOn === null
                  ? `Made on ${formatDay(claim.madeOn)}`
                  : `Withdrawn on ${formatDay(claim.withdrawnOn)}`}
              </span>
            </div>
          </Stack>
          <div className={styles['actions']}>
            {claim.withdrawnOn === null && <AskMenu claim={claim} standing={standing} onPlan={onPlan} />}
            <ClaimMenu claim={claim} isAsked={standing.asked.length > 0} onEdit={onEdit} />
          </div>
          <div className={styles['standing']}>
            <StandingBadge standing={standing} />
            {standing.asked.map(({ visitId, day }) => (
              <Link key={visitId} href={visitHref(visitId)}>
                Visit on {formatDay(day)}
              </Link>
            ))}
          </div>
        </div>
      </Card>
    </li>
  );
}

function StandingBadge({ standing: { state, words } }: { readonly standing: ClaimStanding }) {
  switch (state) {
    case 'seen':
      return (
        <Badge tone="success" icon={<Eye aria-hidden="true" />}>
          {words}
        </Badge>
      );
    case 'not seen':
      return (
        <Badge tone="warning" icon={<EyeOff aria-hidden="true" />}>
          {words}
        </Badge>
      );
    case 'asked':
    case 'to be asked':
      return (
        <Badge tone="info" icon={<HelpCircle aria-hidden="true" />}>
          {words}
        </Badge>
      );
    case 'not asked':
      return <span className={styles['small']}>{words}</span>;
  }
}

/** Puts a claim as a question to a visit that is still ahead, or plans one. */
function AskMenu({
  claim,
  standing,
  onPlan,
}: {
  readonly claim: Claim;
  readonly standing: ClaimStanding;
  readonly onPlan: () => void;
}) {
  const visits = useDocument((document) => document.visits);
  const today = useToday();
  const asking = new Set(standing.asked.map(({ visitId }) => visitId));
  const ahead = Object.values<Visit>(visits)
    .filter(
      ({ id, stage, day }) =>
        (stage === 'planned' || stage === 'questions sent') && day >= today && !asking.has(id),
    )
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const ask = (visit: Visit) =>
    void runAndTell({
      name: 'visit.save',
      input: { visit: { ...visit, questions: [...visit.questions, questionFromClaim(claim, newId())] } },
    });
  const items: readonly MenuEntry[] = [
    ...ahead.map((visit) => ({
      id: visit.id,
      label: `On the visit of ${nameVisit(visit)}`,
      onAction: () => ask(visit),
    })),
    ...(ahead.length === 0 ? [] : ['separator' as const]),
    { id: 'plan', label: 'Plan a visit for it', onAction: onPlan },
  ];
  return <MenuButton label="Ask about it on a visit" size="small" placement="bottom end" items={items} />;
}

function ClaimMenu({
  claim,
  isAsked,
  onEdit,
}: {
  readonly claim: Claim;
  readonly isAsked: boolean;
  readonly onEdit: () => void;
}) {
  const today = useToday();
  const save = (withdrawnOn: string | null) =>
    void runAndTell({ name: 'claim.save', input: { claim: { ...claim, withdrawnOn } } });
  const items: readonly MenuEntry[] = [
    { id: 'edit', label: 'Edit', icon: <Pencil aria-hidden="true" />, onAction: onEdit },
    claim.withdrawnOn === null
      ? { id: 'withdraw', label: 'Withdraw it', onAction: () => save(today) }
      : { id: 'again', label: 'Make it again', onAction: () => save(null) },
    // One that a visit asks about stays, so that the visit still says what was asked.
    ...(isAsked
      ? []
      : [
          {
            id: 'remove',
            label: 'Remove',
            isDangerous: true,
            onAction: () => void runAndTell({ name: 'claim.remove', input: { claimId: claim.id } }),
          },
        ]),
  ];
  return (
    <MenuButton
      label={`More about “${claim.words}”`}
      icon={<MoreHorizontal aria-hidden="true" />}
      isIconOnly
      size="small"
      variant="quiet"
      placement="bottom end"
      items={items}
    />
  );
}
