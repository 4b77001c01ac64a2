import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { RoundId } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { Banner } from '../../../../ui/banner';
import { Link } from '../../../../ui/link';

/** After a round is confirmed: where its pairings are, while any of them waits for its agreement. */
export function OnBoardBanner({ roundId }: { readonly roundId: RoundId }) {
  const pairings = useDocument((document) => document.pairings);
  const stage = useDocument((document) => document.school.mentoring.stageLabels.proposed);
  const waiting = Object.values<Pairing>(pairings).filter(
    (pairing) => pairing.roundId === roundId && pairing.stage === 'proposed',
  ).length;
  if (waiting === 0) return null;
  return (
    <Banner
      title={`${plural(waiting, 'pairing of this round stands', 'pairings of this round stand')} on the board as “${stage}”`}
      actions={<Link href="/mentoring">See them on the board</Link>}
    >
      Each stays there until its learning agreement is signed.
    </Banner>
  );
}
