import { cellWords, quote, type People } from '#shared/domain/teach-meet/plan/words';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Stack } from '../../../ui/stack';
import { mayInsert, maySwap, type Carrying } from './use-carrying';

type Props = { readonly teachMeet: TeachMeet; readonly people: People; readonly carrying: Carrying };

/** Asks what a drop on a taken or closed cell is to mean. */
export function DropDialog({ teachMeet, people, carrying }: Props) {
  const { question } = carrying;
  if (question === null) return null;
  const title = quote(teachMeet.talks[question.talkId]?.title ?? '');
  const where = cellWords(teachMeet, question.cell);
  const heldBy = question.state.heldBy === null ? undefined : teachMeet.talks[question.state.heldBy];
  if (question.state.state === 'taken' && heldBy !== undefined) {
    const canSwap = maySwap(teachMeet, people, question);
    const canInsert = mayInsert(teachMeet, people, question);
    const comesFromTray = teachMeet.placements[question.talkId] === undefined;
    return (
      <Dialog isOpen onClose={carrying.dismiss} title={`${where} is taken`} size="small" isDismissable>
        <Stack gap={4}>
          <p>
            {quote(heldBy.title)} stands there. Where should {title} go?
          </p>
          <Stack gap={2}>
            <Button
              autoFocus
              variant="primary"
              isDisabled={!canSwap}
              onPress={() => carrying.answer('swap', false)}
            >
              {comesFromTray ? `Take its place (${quote(heldBy.title)} to the tray)` : 'Swap the two talks'}
            </Button>
            <Button isDisabled={!canInsert} onPress={() => carrying.answer('insert', false)}>
              Insert it here and move later talks down
            </Button>
            <Button variant="quiet" onPress={carrying.dismiss}>
              Leave everything as it is
            </Button>
          </Stack>
          {!canSwap && !canInsert && (
            <p>Either would break a rule. Choose another place, or make room here first.</p>
          )}
        </Stack>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      onClose={carrying.dismiss}
      title={`${where} does not suit ${title}`}
      size="small"
      isDismissable
      footer={
        <>
          {heldBy === undefined && (
            <Button onPress={() => carrying.answer('empty', true)}>Put it there anyway</Button>
          )}
          <Button autoFocus variant="primary" onPress={carrying.dismiss}>
            Choose another place
          </Button>
        </>
      }
    >
      <p>{question.state.reason}</p>
      {heldBy === undefined && <p>If you insist, it is shown as a clash until it is mended.</p>}
    </Dialog>
  );
}
