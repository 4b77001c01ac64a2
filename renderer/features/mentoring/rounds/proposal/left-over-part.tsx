import { useMemo, useState } from 'react';
import { nameOf } from '#shared/domain/mentoring/relationship/name-pairing';
import type { LeftOverExplanation } from '#shared/domain/mentoring/round/round-answers';
import { RULE_WORDS } from '#shared/domain/mentoring/round/rule-words';
import type { Proposal, Round } from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { explainLeftOver } from '../../../../state/rounds';
import { useDocument } from '../../../../state/use-document';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Section } from '../../../../ui/section';
import { Stack } from '../../../../ui/stack';
import { editRound } from '../edit-round';
import { sayLeftOver } from '../round-words';
import { ChoiceOfPartner } from './choice-of-partner';
import styles from './proposal.module.css';
import { useAsked } from './use-asked';

type Props = {
  readonly round: Round;
  /** Solves again after something was changed for one of them; a record has none. */
  readonly onSolve?: () => void;
};

const PEOPLE_AT_FIRST = 60;

/** Who would have no partner, and for each which rule closes which door. */
export function LeftOverPart({ round, onSolve }: Props) {
  const people = useDocument((document) => document.people);
  const [limit, setLimit] = useState(PEOPLE_AT_FIRST);
  const { leftOver } = round.proposal;
  if (leftOver.length === 0) return null;
  const more = leftOver.length - limit;
  return (
    <Section
      title={`${plural(leftOver.length, 'person', 'people')} left over`}
      description="After the round is confirmed they wait for the next one."
    >
      <div className={styles['leftOver']}>
        {leftOver.slice(0, limit).map((each) =>
          onSolve === undefined ? (
            <p key={each.personId} className={styles['leftRow']}>
              <span>{nameOf(people, each.personId)}</span>
              <span className={styles['hint']}>{sayLeftOver(each)}</span>
            </p>
          ) : (
            <LeftOverPerson key={each.personId} round={round} leftOver={each} onSolve={onSolve} />
          ),
        )}
      </div>
      {more > 0 && (
        <div>
          <Button size="small" onPress={() => setLimit(leftOver.length)}>
            Show {plural(more, 'more person', 'more people')}
          </Button>
        </div>
      )}
    </Section>
  );
}

type PersonProps = {
  readonly round: Round;
  readonly leftOver: Proposal['leftOver'][number];
  readonly onSolve: () => void;
};

function LeftOverPerson({ round, leftOver, onSolve }: PersonProps) {
  const people = useDocument((document) => document.people);
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      title={nameOf(people, leftOver.personId)}
      aside={<span className={styles['hint']}>{sayLeftOver(leftOver)}</span>}
      onExpandedChange={setOpen}
    >
      {isOpen && (
        <Stack gap={4}>
          <Doors round={round} leftOver={leftOver} onSolve={onSolve} />
          <div className={styles['picker']}>
            <ChoiceOfPartner round={round} personId={leftOver.personId} without={[]} onPaired={onSolve} />
          </div>
        </Stack>
      )}
    </Disclosure>
  );
}

const ask = ({ round, personId }: { readonly round: Round; readonly personId: PersonId }) =>
  explainLeftOver(round.id, personId);

function Doors({ round, leftOver, onSolve }: PersonProps) {
  const people = useDocument((document) => document.people);
  const { personId } = leftOver;
  const question = useMemo(() => ({ round, personId }), [round, personId]);
  const asked = useAsked(question, ask);
  if (asked.kind === 'waiting') return <p className={styles['hint']}>Trying every door…</p>;
  if (asked.kind === 'refused') return <p>{asked.message}</p>;
  const { doors, relaxation } = asked.answer;
  const relax = async (change: NonNullable<LeftOverExplanation['relaxation']>['change']) => {
    const changed = await editRound(round.id, change);
    if (changed.ok) onSolve();
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
              Do that and find the best pairs again
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
