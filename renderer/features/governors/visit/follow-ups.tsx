import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { moveDay } from '#shared/domain/calendar/move-day';
import type { FollowUp, Visit } from '#shared/domain/governor/visit';
import { formatDay } from '#shared/lib/day';
import { newId } from '../../../state/actions';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DatePicker } from '../../../ui/date-picker';
import { IconButton } from '../../../ui/icon-button';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { editVisit } from '../edit-visit';
import styles from './visit.module.css';

const USUAL_DAYS = 28;

/** What was agreed on a visit, who does it and by when. */
export function FollowUps({ visit }: { readonly visit: Visit }) {
  const today = useToday();
  const frame = useRef<HTMLDivElement>(null);
  const save = (change: (last: readonly FollowUp[]) => readonly FollowUp[]) =>
    void editVisit(visit.id, (last) => ({ ...last, followUps: change(last.followUps) }));
  return (
    <Section
      title="Follow-up"
      description="What was agreed, who does it and by when. The report says it: a job, no name."
    >
      <Stack gap={4}>
        <div ref={frame} tabIndex={-1}>
          {visit.followUps.length === 0 ? (
            <p className={styles['quiet']}>Nothing agreed yet.</p>
          ) : (
            <List variant="divided" label="Follow-ups">
              {visit.followUps.map((each) => (
                <li key={each.id} className={styles['follow']}>
                  <Checkbox
                    isSelected={each.doneOn !== null}
                    onChange={(isDone) =>
                      save((last) =>
                        last.map((one) =>
                          one.id === each.id ? { ...one, doneOn: isDone ? today : null } : one,
                        ),
                      )
                    }
                    description={
                      each.doneOn === null
                        ? [each.who, `by ${formatDay(each.byDay)}`].filter(Boolean).join(', ')
                        : `Done on ${formatDay(each.doneOn)}`
                    }
                  >
                    <span className={styles['done']}>{each.words}</span>{' '}
                    {each.doneOn === null && each.byDay < today && <Badge tone="warning">Late</Badge>}
                  </Checkbox>
                  <IconButton
                    size="small"
                    label={`Take out: ${each.words}`}
                    icon={<X aria-hidden="true" />}
                    onPress={() => {
                      save((last) => last.filter(({ id }) => id !== each.id));
                      frame.current?.focus();
                    }}
                  />
                </li>
              ))}
            </List>
          )}
        </div>
        <AddFollowUp onAdd={(added) => save((last) => [...last, added])} />
      </Stack>
    </Section>
  );
}

function AddFollowUp({ onAdd }: { readonly onAdd: (followUp: FollowUp) => void }) {
  const today = useToday();
  const [words, setWords] = useState('');
  const [who, setWho] = useState('');
  const [byDay, setByDay] = useState<string | null>(moveDay(today, USUAL_DAYS));
  const add = () => {
    if (words.trim() === '' || byDay === null) return;
    onAdd({ id: newId(), words: words.trim(), who: who.trim(), byDay, doneOn: null });
    setWords('');
    setWho('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Stack gap={3}>
        <TextField label="What is to be done" value={words} onChange={setWords} maxLength={400} />
        <div className={styles['halves']}>
          <TextField label="Who, by their job (optional)" value={who} onChange={setWho} maxLength={160} />
          <DatePicker label="By" value={byDay} onChange={setByDay} />
        </div>
        <div>
          <Button
            type="submit"
            icon={<Plus aria-hidden="true" />}
            isDisabled={words.trim() === '' || byDay === null}
          >
            Add a follow-up
          </Button>
        </div>
      </Stack>
    </form>
  );
}
