import { Ban, Lock, LockOpen, Unlink } from 'lucide-react';
import { useState } from 'react';
import { KIND_WORDS, hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import { RULE_WORDS } from '#shared/domain/mentoring/round/rule-words';
import type { Round } from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { run, runAndTell } from '../../../../state/actions';
import { useDocument } from '../../../../state/use-document';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Link } from '../../../../ui/link';
import { Stack } from '../../../../ui/stack';
import { useKeepInSight } from '../../../../ui/use-keep-in-sight';
import { weightWords } from '../weight-words';
import { ChoiceOfPartner } from './choice-of-partner';
import { NeverPairDialog } from './never-pair-dialog';
import type { PairRow } from './pair-words';
import styles from './proposal.module.css';
import { RunnerUp } from './runner-up';

type Props = {
  readonly round: Round;
  readonly row: PairRow;
  /** Closes this pair, for one that is taken apart. */
  readonly onClose: () => void;
  /** After the learner was given another partner by hand; a record cannot be changed and has none. */
  readonly onPaired: ((people: readonly PersonId[]) => void) | undefined;
  /** Finds the best pairs again; a record has none. */
  readonly onSolve: (() => void) | undefined;
};

/** One pair: its points part by part, who else could be, and what can be done about it. */
export function PairPanel({ round, row, onClose, onPaired, onSolve }: Props) {
  const { pair, breaks } = row;
  const [isForbidding, setForbidding] = useState(false);
  const roundId = round.id;
  const people = [...pair.people];
  return (
    <Stack gap={4}>
      <PairPeople round={round} people={pair.people} />
      {onPaired !== undefined && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            icon={pair.isLocked ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
            onPress={() =>
              void run({
                name: 'round.lockPairs',
                input: { roundId, pairs: [people], isLocked: !pair.isLocked },
              })
            }
          >
            {pair.isLocked ? 'Unlock' : 'Lock'}
          </Button>
          <Button
            size="small"
            icon={<Unlink aria-hidden="true" />}
            onPress={() => {
              onClose();
              void runAndTell({ name: 'round.unpairByHand', input: { roundId, people } });
            }}
          >
            Take apart
          </Button>
          {people.length === 2 && (
            <Button size="small" icon={<Ban aria-hidden="true" />} onPress={() => setForbidding(true)}>
              Never pair these two…
            </Button>
          )}
        </div>
      )}
      {isForbidding && <NeverPairDialog round={round} pair={pair} onClose={() => setForbidding(false)} />}
      {breaks.length > 0 && (
        <Banner
          tone="warning"
          title={breaks.join(' ')}
          {...(onSolve !== undefined && {
            actions: (
              <Button
                size="small"
                onPress={() => {
                  onClose();
                  onSolve();
                }}
              >
                Find the best pairs again
              </Button>
            ),
          })}
        />
      )}
      {pair.overruled.length > 0 && (
        <div>
          <h4 className={styles['minor']}>Rules overruled</h4>
          <ul className={styles['bullets']}>
            {pair.overruled.map(({ rule, reason }) => (
              <li key={rule}>
                {RULE_WORDS[rule].label}: {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Breakdown round={round} row={row} />
      {onPaired !== undefined && <OtherPartners round={round} row={row} onPaired={onPaired} />}
    </Stack>
  );
}

/** Who the two are, each with a way to their page; in co-coaching all are the same. */
function PairPeople({ round, people }: { readonly round: Round; readonly people: readonly PersonId[] }) {
  const listed = useDocument((document) => document.people);
  const words = KIND_WORDS[round.kind];
  return (
    <ul className={styles['who']}>
      {people.map((id, index) => (
        <li key={id}>
          <Link href={`/people/${id}`} variant="plain">
            {nameOf(listed, id)}
          </Link>
          {hasMentor(round.kind) && `, ${(index === 0 ? words.mentor : words.learner).toLowerCase()}`}
        </li>
      ))}
    </ul>
  );
}

/** Every part of the score with its reason; the parts add up to the score. */
function Breakdown({ round, row: { pair } }: Pick<Props, 'round' | 'row'>) {
  const words = weightWords(round.kind);
  return (
    <div>
      <h4 className={styles['minor']}>Where its {plural(pair.score, 'point')} come from</h4>
      <dl className={styles['parts']}>
        {pair.parts.map(({ weight, points, why }) => (
          <div key={weight} className={styles['part']} data-none={points === 0 || undefined}>
            <dt className={styles['partName']}>{words[weight].label}</dt>
            <dd className={styles['partPoints']}>{points}</dd>
            <dd className={styles['partWhy']}>{why}</dd>
          </div>
        ))}
        <div className={styles['part']}>
          <dt className={styles['sum']}>Together</dt>
          <dd className={styles['partPoints']}>
            <strong>{pair.score}</strong>
          </dd>
        </div>
      </dl>
    </div>
  );
}

type OtherProps = Pick<Props, 'round' | 'row'> & {
  readonly onPaired: (people: readonly PersonId[]) => void;
};

function OtherPartners({ round, row, onPaired }: OtherProps) {
  const [isAsked, setAsked] = useState(false);
  const { people } = row.pair;
  const learner = hasMentor(round.kind) ? people[1] : people[0];
  if (learner === undefined) return null;
  return (
    <Disclosure title="Why not somebody else?" headingLevel={4} onExpandedChange={setAsked}>
      {isAsked && <Answer round={round} row={row} learner={learner} onPaired={onPaired} />}
    </Disclosure>
  );
}

function Answer({ round, row: { pair }, learner, onPaired }: OtherProps & { readonly learner: PersonId }) {
  const answer = useKeepInSight<HTMLDivElement>();
  return (
    <div ref={answer}>
      <Stack gap={4}>
        <RunnerUp round={round} pair={pair} onPaired={onPaired} />
        <ChoiceOfPartner round={round} personId={learner} without={pair.people} onPaired={onPaired} />
      </Stack>
    </div>
  );
}
