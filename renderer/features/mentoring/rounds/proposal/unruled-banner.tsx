import { useMemo } from 'react';
import { listUnruled } from '#shared/domain/mentoring/round/check-proposal';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { Banner } from '../../../../ui/banner';
import { useRoundSource } from '../use-round-source';
import styles from './proposal.module.css';

const MOST_SENTENCES = 4;

/** Names the pairs that break a rule since people or rules changed after they were found. */
export function UnruledBanner({ round }: { readonly round: Round }) {
  const source = useRoundSource();
  const unruled = useMemo(
    () => listUnruled(gatherRoundFacts(source, round), round.proposal.pairs),
    [source, round],
  );
  if (unruled.length === 0) return null;
  const sentences = unruled.flatMap((each) => each.sentences);
  const more = sentences.length - MOST_SENTENCES;
  return (
    <Banner
      tone="warning"
      title={`${plural(unruled.length, 'pair')} now ${unruled.length === 1 ? 'breaks' : 'break'} a rule. Find the best pairs again, or pair them by hand with a reason.`}
    >
      <ul className={styles['bullets']}>
        {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>And {more} more.</li>}
      </ul>
    </Banner>
  );
}
