import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useOpenPart } from './pairing-parts';
import type { SavedSession } from './tick-actions';

type Props = {
  readonly pairingId: PairingId;
  readonly session: SavedSession;
  /** Whose session it was, where the screen does not say so. */
  readonly of?: string;
  readonly onDone: () => void;
};

/** After a session is logged: the way to what only the two may read, for those who want it. */
export function LoggedBanner({ pairingId, session, of, onDone }: Props) {
  const kinds = useDocument((document) => document.school.mentoring.sessionKinds);
  const openPart = useOpenPart(pairingId);
  const isReview = kinds.some(({ id, use }) => id === session.kindId && use === 'lesson review');
  const openPrivate = () => {
    onDone();
    openPart('private', session.id);
  };
  return (
    <Banner
      tone="success"
      title={`The session ${of === undefined ? '' : `of ${of} `}on ${formatDay(session.day)} is logged`}
      actions={
        <>
          <Button size="small" onPress={openPrivate}>
            {isReview ? 'Write the lesson review' : 'Write a private note'}
          </Button>
          <Button size="small" variant="quiet" onPress={onDone}>
            Not now
          </Button>
        </>
      }
    >
      {isReview
        ? 'The lesson review is kept apart: it starts with the teacher’s own self-review.'
        : 'What they want to remember for themselves is kept apart.'}
    </Banner>
  );
}
