import { useLocation } from '@tanstack/react-router';
import type { Round, RoundId } from '#shared/domain/mentoring/round/round';
import { useDocument } from '../../../state/use-document';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { MentoringFrame } from '../mentoring-frame';
import { Comparison } from './compare/comparison';

/** Two rounds side by side, as the address names them. */
export function CompareRoundsScreen() {
  const { searchStr } = useLocation();
  const search = new URLSearchParams(searchStr);
  const a = useRoundNamed(search.get('a'));
  const b = useRoundNamed(search.get('b'));
  return (
    <MentoringFrame title="Two rounds side by side" back={{ label: 'All rounds', href: '/mentoring/rounds' }}>
      {a === undefined || b === undefined ? (
        <EmptyState
          title="Two rounds are needed"
          actions={<Link href="/mentoring/rounds">Choose two rounds</Link>}
        >
          One of them may have been removed. Tick two in the list of rounds to compare them.
        </EmptyState>
      ) : (
        <Comparison a={a} b={b} />
      )}
    </MentoringFrame>
  );
}

// An id of any other shape is simply not among the rounds.
const useRoundNamed = (id: string | null): Round | undefined =>
  useDocument((document) => document.rounds[(id ?? '') as RoundId]);
