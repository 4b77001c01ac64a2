import { nameOf } from '#shared/domain/people/name-of';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { listMutualPairs } from '#shared/domain/mentoring/round/list-mutual-pairs';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import styles from './proposal.module.css';

const MOST_NAMED = 5;

/** Says quietly who would mentor each other, which no rule forbids. */
export function MutualHint({
  round: { kind, proposal },
}: {
  readonly round: Pick<Round, 'kind' | 'proposal'>;
}) {
  const people = useDocument((document) => document.people);
  const mutual = listMutualPairs(kind, proposal.pairs);
  if (mutual.length === 0) return null;
  const named = mutual
    .slice(0, MOST_NAMED)
    .map(([one, other]) => `${nameOf(people, one)} and ${nameOf(people, other)}`)
    .join('; ');
  const more = mutual.length - MOST_NAMED;
  const verb = KIND_WORDS[kind].mentor === 'Mentor' ? 'mentor' : 'coach';
  return (
    <p className={styles['hint']}>
      These would {verb} each other: {named}
      {more > 0 && `; and ${plural(more, 'other pair')}`}. No rule forbids it; lock or change them as you see
      fit.
    </p>
  );
}
