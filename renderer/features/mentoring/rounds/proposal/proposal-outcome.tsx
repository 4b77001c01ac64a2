import { Lock, LockOpen, RefreshCw, ShieldCheck } from 'lucide-react';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { run } from '../../../../state/actions';
import { Button } from '../../../../ui/button';
import { MenuButton } from '../../../../ui/menu-button';
import { CHANGED, sayProof, sayProposal } from '../round-words';
import styles from './proposal.module.css';
import type { Solving } from './use-solving';

type Props = { readonly round: Round; readonly solving: Solving };

/** What the proposal comes to, and what is proved of it. */
export function ProposalOutcome({ round, solving }: Props) {
  const { proposal } = round;
  const { pairs, solved } = proposal;
  const locked = pairs.filter(({ isLocked }) => isLocked).length;
  const byHand = pairs.filter(({ origin }) => origin === 'hand').length;
  const proof = sayProof(round, proposal);
  const lockAll = (isLocked: boolean) => () =>
    void run({
      name: 'round.lockPairs',
      input: { roundId: round.id, pairs: pairs.map(({ people }) => [...people]), isLocked },
    });
  return (
    <section aria-label="What was found" className={styles['outcome']}>
      <div className={styles['result']} role="status">
        <h2 className={styles['headline']}>{sayProposal(round, proposal)}</h2>
        <p className={styles['proof']}>
          {solved?.isProved === true && <ShieldCheck aria-hidden="true" />}
          <span>
            {proof ?? CHANGED}
            {locked > 0 && ` ${plural(locked, 'pair is', 'pairs are')} locked.`}
            {byHand > 0 && ` ${plural(byHand, 'pair was', 'pairs were')} made by hand.`}
          </span>
        </p>
      </div>
      <div className={styles['outcomeActions']}>
        {pairs.length > 0 && (
          <MenuButton
            label="Locks"
            icon={<Lock aria-hidden="true" />}
            items={[
              {
                id: 'lock',
                label: 'Lock every pair',
                icon: <Lock aria-hidden="true" />,
                isDisabled: locked === pairs.length,
                onAction: lockAll(true),
              },
              {
                id: 'unlock',
                label: 'Unlock every pair',
                icon: <LockOpen aria-hidden="true" />,
                isDisabled: locked === 0,
                onAction: lockAll(false),
              },
            ]}
          />
        )}
        <Button
          icon={<RefreshCw aria-hidden="true" />}
          isDisabled={solving.jobId !== null}
          onPress={solving.start}
        >
          {pairs.length === 0 ? 'Find the best pairs' : 'Find the best pairs again'}
        </Button>
      </div>
    </section>
  );
}
