import { Eraser } from 'lucide-react';
import type { LessonReview } from '#shared/domain/mentoring/relationship/lesson-review';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { kindOfSession } from '#shared/domain/mentoring/relationship/session-kind-of';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { formatDay } from '#shared/lib/day';
import { run, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { LessonReviewForm } from './lesson-review-form';
import { useKeptDraft } from './use-kept-draft';

type Props = {
  readonly pairing: Pairing;
  readonly session: Session;
  readonly note: string;
  readonly review: LessonReview | null;
  readonly isFirst: boolean;
};

/** What the two keep of one session: a note, and the lesson review where it was one. Each field is saved as it is left. */
export function PrivateSession({ pairing, session, note, review, isFirst }: Props) {
  const school = useDocument((document) => document.school);
  const kind = kindOfSession(session, school);
  const of = { pairingId: pairing.id, sessionId: session.id };
  const [words, setWords, keepWords] = useKeptDraft(
    note,
    (next) => void run({ name: 'pairing.writeNote', input: { ...of, words: next } }),
  );
  return (
    <Disclosure
      title={`${formatDay(session.day)}, ${kind.label.toLowerCase()}`}
      defaultExpanded={isFirst}
      aside={
        <>
          {review !== null && <Badge>Lesson review</Badge>}
          {note !== '' && <Badge>Note</Badge>}
        </>
      }
    >
      <Stack gap={5}>
        {(kind.use === 'lesson review' || review !== null) && (
          <LessonReviewForm pairingId={pairing.id} sessionId={session.id} review={review} />
        )}
        <Stack gap={2} align="stretch">
          <TextField
            label="Private note"
            description="Saved when you leave the field."
            isMultiline
            value={words}
            onChange={setWords}
            onCommit={keepWords}
            maxLength={10_000}
          />
          {note !== '' && (
            <div>
              <Button
                size="small"
                variant="quiet"
                icon={<Eraser aria-hidden="true" />}
                onPress={() => void runAndTell({ name: 'pairing.writeNote', input: { ...of, words: '' } })}
              >
                Erase the note
              </Button>
            </div>
          )}
        </Stack>
      </Stack>
    </Disclosure>
  );
}
