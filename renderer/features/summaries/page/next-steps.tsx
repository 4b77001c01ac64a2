import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { runAndTell } from '../../../state/actions';
import type { Summary } from '#shared/domain/summary/summary';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { editSummary } from './edit-summary';
import styles from './side.module.css';

const LONGEST = 400;
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the school means to do next, in the lead's words: a line each, in their order. */
export function NextSteps({ summary }: { readonly summary: Summary }) {
  const { id, nextSteps } = summary;
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const save = (change: (steps: readonly string[]) => readonly string[]) =>
    void editSummary(id, (last) => ({ nextSteps: change(last.nextSteps) }));
  const swap = (at: number, by: -1 | 1) => {
    save((last) => {
      const next = [...last];
      next.splice(at + by, 0, ...next.splice(at, 1));
      return next;
    });
  };
  const remove = async (at: number) => {
    const result = await runAndTell({
      name: 'summary.edit',
      input: { summaryId: id, fields: { nextSteps: nextSteps.filter((_, each) => each !== at) } },
    });
    if (result.ok) form.current?.querySelector('input')?.focus();
  };
  const add = () => {
    const words = onOneLine(typed);
    if (words === '') return;
    save((last) => [...last, words]);
    setTyped('');
  };
  return (
    <Stack gap={3}>
      {nextSteps.length === 0 ? (
        <p className={styles['quiet']}>None yet. Two to four, each with who and by when, are usual.</p>
      ) : (
        <ol className={styles['steps']} aria-label="Next steps">
          {nextSteps.map((step, at) => (
            // A step is known by its place alone: two may say the same, and each is reworded where it stands.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className={styles['step']}>
              <TextField
                label={`Next step ${at + 1}`}
                isLabelHidden
                isMultiline
                value={step}
                maxLength={LONGEST}
                onCommit={(text) => {
                  const words = onOneLine(text);
                  if (words !== '') save((last) => last.map((each, index) => (index === at ? words : each)));
                }}
              />
              <div className={styles['stepActions']}>
                <IconButton
                  size="small"
                  label={`Move next step ${at + 1} up`}
                  icon={<ArrowUp aria-hidden="true" />}
                  isDisabled={at === 0}
                  onPress={() => swap(at, -1)}
                />
                <IconButton
                  size="small"
                  label={`Move next step ${at + 1} down`}
                  icon={<ArrowDown aria-hidden="true" />}
                  isDisabled={at === nextSteps.length - 1}
                  onPress={() => swap(at, 1)}
                />
                <IconButton
                  size="small"
                  label={`Remove next step ${at + 1}`}
                  icon={<Trash2 aria-hidden="true" />}
                  onPress={() => void remove(at)}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Stack gap={2}>
          <TextField label="Another next step" value={typed} onChange={setTyped} maxLength={LONGEST} />
          <div>
            <Button
              type="submit"
              size="small"
              icon={<Plus aria-hidden="true" />}
              isDisabled={onOneLine(typed) === ''}
            >
              Add this step
            </Button>
          </div>
        </Stack>
      </form>
    </Stack>
  );
}
