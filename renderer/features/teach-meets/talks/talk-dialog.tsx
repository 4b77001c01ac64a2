import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import type { Talk, TalkId, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { runAndTell } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { IconButton } from '../../../ui/icon-button';
import type { TalkRow } from './list-talks';
import { TalkForm } from './talk-form';
import styles from './talks-screen.module.css';

type Props = {
  readonly teachMeet: TeachMeet;
  readonly talkId: TalkId | null;
  /** The list as it is shown, to step through. */
  readonly rows: readonly TalkRow[];
  readonly onOpen: (id: TalkId) => void;
  readonly onClose: () => void;
};

/** Everything about one talk; each field is saved as it is left. */
export function TalkDialog({ teachMeet, talkId, rows, onOpen, onClose }: Props) {
  const talk = talkId === null ? undefined : teachMeet.talks[talkId];
  return (
    <Dialog
      isOpen={talkId !== null}
      onClose={onClose}
      isDismissable
      size="large"
      title={talk?.title ?? 'This talk is no longer there'}
      footer={
        talk === undefined ? (
          <Button variant="primary" onPress={onClose}>
            Back to the list
          </Button>
        ) : (
          <DialogFoot teachMeet={teachMeet} talk={talk} rows={rows} onOpen={onOpen} onClose={onClose} />
        )
      }
    >
      {talk === undefined ? (
        <p>It may have been removed. Undo (Ctrl+Z) brings back the last change.</p>
      ) : (
        <TalkForm key={talk.id} teachMeet={teachMeet} talk={talk} />
      )}
    </Dialog>
  );
}

function DialogFoot({
  teachMeet,
  talk,
  rows,
  onOpen,
  onClose,
}: Omit<Props, 'talkId'> & { readonly talk: Talk }) {
  const at = rows.findIndex(({ id }) => id === talk.id);
  const before = at > 0 ? rows[at - 1] : undefined;
  const after = at < 0 ? undefined : rows[at + 1];
  const remove = async () => {
    const input = { teachMeetId: teachMeet.id, talkIds: [talk.id] };
    const result = await runAndTell({ name: 'teachMeet.removeTalks', input });
    if (result.ok) onClose();
  };
  return (
    <div className={styles['foot']}>
      <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} onPress={() => void remove()}>
        Remove the talk
      </Button>
      <span className={styles['steps']}>
        <IconButton
          label="The talk before"
          icon={<ArrowLeft aria-hidden="true" />}
          isDisabled={before === undefined}
          onPress={() => before !== undefined && onOpen(before.id)}
        />
        <IconButton
          label="The next talk"
          icon={<ArrowRight aria-hidden="true" />}
          isDisabled={after === undefined}
          onPress={() => after !== undefined && onOpen(after.id)}
        />
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </span>
    </div>
  );
}
