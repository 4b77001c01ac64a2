import { useMemo } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import type { LeftOverExplanation } from '#shared/domain/mentoring/round/round-answers';
import type { Round } from '#shared/domain/mentoring/round/round';
import { RULE_WORDS } from '#shared/domain/mentoring/round/rule-words';
import type { PersonId } from '#shared/domain/people/person';
import { explainLeftOver } from '../../../../state/rounds';
import { useDocument } from '../../../../state/use-document';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { editRound } from '../edit-round';
import styles from './proposal.module.css';
import { useAsked } from './use-asked';

type Props = {
  readonly round: Round;
  readonly personId: PersonId;
  /** What the button says that makes the smallest change. */
  readonly relaxWords: string;
  readonly onRelaxed: () => void;
};

const ask = ({ round, personId }: { readonly round: Round; readonly personId: PersonId }) =>
  explainLeftOver(round.id, personId);

/** For somebody without a partner: which rule closes which door, and the smallest change that opens one. */
export function Doors({ round, personId, relaxWords, onRelaxed }: Props) {
  const people = useDocument((document) => document.people);
  const question = useMemo(() => ({ round, personId }), [round, personId]);
  const asked = useAsked(question, ask);
  if (asked.kind === 'waiting') return <p className={styles['hint']}>Trying every door…</p>;
  if (asked.kind === 'refused') return <p>{asked.message}</p>;
  const { doors, relaxation } = asked.answer;
  const relax = async (change: NonNullable<LeftOverExplanation['relaxation']>['change']) => {
    const changed = await editRound(round.id, change);
    if (changed.ok) onRelaxed();
  };
  return (
    <>
      {relaxation === null ? (
        <p>No single change of the rules or places would give them a partner.</p>
      ) : (
        <Banner
          title={relaxation.words}
          actions={
            <Button size="small" onPress={() => void relax(relaxation.change)}>
              {relaxWords}
            </Button>
          }
        >
          The smallest change that opens a door, to {nameOf(people, relaxation.partnerId)}.
        </Banner>
      )}
      {doors.length > 0 && (
        <div>
          <h4 className={styles['minor']}>Which rule closes which door</h4>
          <ul
            className={styles['doors']}
            aria-label="Which rule closes which door"
            // A list that scrolls by itself must be in reach of the keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            {doors.map(({ partnerId, closedBy }) => (
              <li key={partnerId} className={styles['door']}>
                <span className={styles['doorName']}>{nameOf(people, partnerId)}</span>
                <span>
                  {closedBy.length === 0 && 'The rules allow it, but the whole is better off otherwise.'}
                  {closedBy.map(({ rule, sentence }) => (
                    <span key={rule} className={styles['closed']}>
                      <span className={styles['ruleName']}>{RULE_WORDS[rule].label}</span> {sentence}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
