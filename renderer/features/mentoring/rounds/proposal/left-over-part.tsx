import { useState } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import type { Proposal, Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Section } from '../../../../ui/section';
import { Stack } from '../../../../ui/stack';
import { sayLeftOver } from '../round-words';
import { ChoiceOfPartner } from './choice-of-partner';
import { Doors } from './doors';
import styles from './proposal.module.css';

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
          <Doors
            round={round}
            personId={leftOver.personId}
            relaxWords="Do that and find the best pairs again"
            onRelaxed={onSolve}
          />
          <div className={styles['picker']}>
            <ChoiceOfPartner round={round} personId={leftOver.personId} without={[]} onPaired={onSolve} />
          </div>
        </Stack>
      )}
    </Disclosure>
  );
}
