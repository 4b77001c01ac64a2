import { useMemo } from 'react';
import { changeRound } from '#shared/domain/mentoring/round/change-round';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { WEIGHT_NAMES, type Proposal, type Round } from '#shared/domain/mentoring/round/round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import { scorePairs } from '#shared/domain/mentoring/round/score-pairs';
import { plural } from '#shared/lib/plural';
import { Card } from '../../../../ui/card';
import { Stack } from '../../../../ui/stack';
import { compareProposals } from '../compare-proposals';
import styles from '../rounds.module.css';
import { sayProposal } from '../round-words';
import { useRoundSource } from '../use-round-source';
import { weightWords } from '../weight-words';
import rules from './rules.module.css';
import type { Preview } from './use-preview';

type Props = {
  readonly round: Round;
  /** A setting that is still being moved. */
  readonly change: RoundChange | null;
  readonly preview: Preview;
};

/** What the settings would bring about, told before anything is kept. */
export function PreviewPanel({ round, change, preview }: Props) {
  const hasPeople = round.learners.length > 0;
  return (
    <Card>
      <Stack gap={3}>
        <h2 className={styles['panelTitle']}>What this would give</h2>
        <div role="status" aria-busy={preview.isWorking}>
          {hasPeople ? (
            <PreviewWords round={round} change={change} preview={preview} />
          ) : (
            <p className={styles['note']}>
              Add people in the first step, and this says what the settings do.
            </p>
          )}
        </div>
        {hasPeople && (
          <p className={styles['note']}>Nothing is kept until you find the pairs in the next step.</p>
        )}
      </Stack>
    </Card>
  );
}

function PreviewWords({ round, change, preview: { before, after, refusal, isWorking } }: Props) {
  const changes = useChanges(round, change, before, after);
  if (refusal !== null) return <p>{refusal}</p>;
  if (after === null)
    return <p className={styles['note']}>{isWorking ? 'Looking…' : 'Nothing to say yet.'}</p>;
  const isKept = round.proposal.pairs.length > 0;
  return (
    <Stack gap={2}>
      <p className={rules['total']}>{sayProposal(round, after)}</p>
      {changes !== null && <p className={styles['note']}>{sayBeside(isKept, changes.length === 0)}</p>}
      {changes !== null && changes.length > 0 && (
        <ul className={rules['changes']}>
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

function sayBeside(isKept: boolean, isSame: boolean): string {
  if (isKept) return isSame ? 'The same pairs as in the proposal.' : 'Beside the proposal:';
  return isSame
    ? 'The same pairs as with the settings you began with.'
    : 'Beside the settings you began with:';
}

/** What would differ, in words, with the points of both sets of pairs given by the settings on the screen. */
function useChanges(
  round: Round,
  change: RoundChange | null,
  before: Proposal | null,
  after: Proposal | null,
): readonly string[] | null {
  const source = useRoundSource();
  return useMemo(() => {
    if (before === null || after === null || before === after) return null;
    const facts = gatherRoundFacts(source, changeRound(round, change ?? {}));
    const { otherPartner, gainPartner, losePartner, points, wishesMet } = compareProposals(
      round.kind,
      scorePairs(facts, before.pairs),
      after.pairs,
    );
    const words = weightWords(round.kind);
    const more = (count: number) => (count > 0 ? 'more' : 'fewer');
    return [
      otherPartner !== 0 && `${plural(otherPartner, 'person', 'people')} would have another partner`,
      gainPartner !== 0 && `${plural(gainPartner, 'person', 'people')} would get a partner`,
      losePartner !== 0 && `${plural(losePartner, 'person', 'people')} would have none any more`,
      points !== 0 && `${plural(Math.abs(points), 'point')} ${more(points)}`,
      ...WEIGHT_NAMES.map((name) => {
        const count = wishesMet[name];
        return (
          count !== 0 && `${words[name].label}: met for ${plural(Math.abs(count), 'pair')} ${more(count)}`
        );
      }),
    ].filter((line) => line !== false);
  }, [source, round, change, before, after]);
}
