import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { formatDay } from '#shared/lib/day';
import { newId } from '../../../state/actions';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { DatePicker } from '../../../ui/date-picker';
import { IconButton } from '../../../ui/icon-button';
import { Kbd } from '../../../ui/kbd';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { useQuickSave } from '../../../ui/use-quick-save';
import { editEnquiry } from './edit-enquiry';
import styles from './page.module.css';

type Said = Enquiry['dialogue'][number];

/** What was said at each meeting about the enquiry, in agreed words, the latest first. */
export function DialogueSection({ enquiry }: { readonly enquiry: Enquiry }) {
  const { id, dialogue } = enquiry;
  const form = useRef<HTMLDivElement>(null);
  const save = (change: (last: readonly Said[]) => readonly Said[]) =>
    editEnquiry(id, (enquiry) => ({ dialogue: [...change(enquiry.dialogue)] }));
  const change = (changed: Said) =>
    void save((last) => last.map((each) => (each.id === changed.id ? changed : each)));
  const remove = (gone: Said) => {
    void save((last) => last.filter((each) => each.id !== gone.id));
    form.current?.querySelector('textarea')?.focus();
  };
  return (
    <Section
      title="Dialogue"
      headingLevel={3}
      description="Meetings about the enquiry, in words that both agreed. What is said in coaching stays with the pairing."
    >
      <div ref={form}>
        <AddDialogue onAdd={(said) => void save((last) => [...last, said])} />
      </div>
      {dialogue.length > 0 && (
        <ul className={styles['cards']}>
          {dialogue
            .toSorted((one, other) => other.day.localeCompare(one.day))
            .map((said) => (
              <li key={said.id} className={styles['row']}>
                <div className={styles['grow']}>
                  <TextField
                    label={formatDay(said.day)}
                    isMultiline
                    maxLength={4000}
                    value={said.words}
                    onCommit={(text) => {
                      const words = text.trim();
                      if (words !== '' && words !== said.words) change({ ...said, words });
                    }}
                  />
                </div>
                <IconButton
                  label={`Take out the dialogue of ${formatDay(said.day)}`}
                  icon={<X aria-hidden="true" />}
                  onPress={() => remove(said)}
                />
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}

function AddDialogue({ onAdd }: { readonly onAdd: (said: Said) => void }) {
  const today = useToday();
  const [day, setDay] = useState<string | null>(today);
  const [words, setWords] = useState('');
  const canAdd = day !== null && words.trim() !== '';
  const add = () => {
    if (day === null || words.trim() === '') return;
    onAdd({ id: newId(), day, words: words.trim() });
    setWords('');
    setDay(today);
  };
  const quick = useQuickSave(add);
  return (
    <Card>
      <form {...quick.form} noValidate>
        <Stack gap={3}>
          <div className={styles['pair']}>
            <DatePicker label="Met on" value={day} onChange={setDay} maxDay={today} />
          </div>
          <TextField
            label="What was said, in agreed words"
            isMultiline
            value={words}
            maxLength={4000}
            onChange={setWords}
          />
          <div className={styles['line']}>
            <Button
              icon={<Plus aria-hidden="true" />}
              iconAfter={<Kbd keys="Ctrl+Enter" />}
              isDisabled={!canAdd}
              onPress={quick.submit}
            >
              Note it
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}
