import type { Unruled } from '#shared/domain/mentoring/round/check-proposal';
import { plural } from '#shared/lib/plural';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import styles from './proposal.module.css';
import type { Solving } from './use-solving';

const MOST_SENTENCES = 4;

type Props = { readonly unruled: readonly Unruled[]; readonly solving: Solving };

/** Names the pairs that break a rule since people or rules changed after they were found. */
export function UnruledBanner({ unruled, solving }: Props) {
  if (unruled.length === 0) return null;
  const sentences = unruled.flatMap((each) => each.sentences);
  const more = sentences.length - MOST_SENTENCES;
  return (
    <Banner
      tone="warning"
      title={`${plural(unruled.length, 'pair')} now ${unruled.length === 1 ? 'breaks' : 'break'} a rule. Find the best pairs again, or pair them by hand with a reason.`}
      actions={
        <Button size="small" isDisabled={solving.jobId !== null} onPress={solving.start}>
          Find pairs within the rules
        </Button>
      }
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
