import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { countServing } from '#shared/domain/enquiry/settings-in-use';
import { countGovernorsServing } from '#shared/domain/governor/settings-in-use';
import { countGoalsServing } from '#shared/domain/mentoring/settings-in-use';
import type { Priority } from '#shared/domain/school/priority';
import { listWords, plural } from '#shared/lib/plural';
import { newId } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { IconButton } from '../../ui/icon-button';
import { Inline } from '../../ui/inline';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { editSchool, editSchoolAndTell } from './edit-school';
import { changeRow, moveRow, removeRow } from './row-changes';
import rows from './rows.module.css';

/** The priorities of the school's improvement plan, which goals can serve. */
export function PrioritySettings() {
  const priorities = useDocument((document) => document.school.priorities);
  const countUse = useCountUse();
  const [going, setGoing] = useState<Priority | null>(null);
  const takeOut = ({ id }: Priority) =>
    void editSchoolAndTell((school) => ({ priorities: removeRow(school.priorities, id) }));
  const remove = (gone: Priority) => {
    if (countUse(gone.id).length > 0) setGoing(gone);
    else takeOut(gone);
  };
  const move = ({ id }: Priority, by: -1 | 1) =>
    void editSchool((school) => ({ priorities: moveRow(school.priorities, id, by) }));
  return (
    <Section
      title="School priorities"
      description="From your improvement plan. Goals, enquiries and bursaries can say which of them they serve."
    >
      {priorities.length === 0 ? (
        <p className={rows['none']}>No priorities yet. Two to five are usual; write the first one below.</p>
      ) : (
        <ol className={rows['rows']}>
          {priorities.map((priority, at) => {
            const uses = countUse(priority.id);
            return (
              <li key={priority.id} className={rows['row']}>
                <div className={rows['name']}>
                  <TextField
                    label={`Priority ${at + 1}`}
                    isLabelHidden
                    value={priority.label}
                    maxLength={160}
                    onCommit={(label) =>
                      label.trim() !== '' &&
                      void editSchool((school) => ({
                        priorities: changeRow(school.priorities, priority.id, { label: label.trim() }),
                      }))
                    }
                  />
                </div>
                {uses.length > 0 && <span className={rows['count']}>{uses.join(', ')}</span>}
                <div className={rows['actions']}>
                  <IconButton
                    size="small"
                    label={`Move ${priority.label} up`}
                    icon={<ArrowUp aria-hidden="true" />}
                    isDisabled={at === 0}
                    onPress={() => move(priority, -1)}
                  />
                  <IconButton
                    size="small"
                    label={`Move ${priority.label} down`}
                    icon={<ArrowDown aria-hidden="true" />}
                    isDisabled={at === priorities.length - 1}
                    onPress={() => move(priority, 1)}
                  />
                  <IconButton
                    size="small"
                    label={`Remove ${priority.label}`}
                    icon={<Trash2 aria-hidden="true" />}
                    onPress={() => remove(priority)}
                  />
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <AddPriority priorities={priorities} />
      <ConfirmDialog
        isOpen={going !== null}
        title="Remove this priority?"
        confirmLabel="Remove the priority"
        isDangerous
        onConfirm={() => {
          if (going !== null) takeOut(going);
          setGoing(null);
        }}
        onCancel={() => setGoing(null)}
      >
        Serving “{going?.label}”: {listWords(going === null ? [] : countUse(going.id))}. They stay as they
        are, and serve no priority until somebody chooses another.
      </ConfirmDialog>
    </Section>
  );
}

/** What serves a priority, in words: "2 goals", "1 enquiry"; nothing where nothing does. */
function useCountUse(): (priorityId: string) => readonly string[] {
  const pairings = useDocument((document) => document.pairings);
  const enquiries = useDocument((document) => document.enquiries);
  const awards = useDocument((document) => document.awards);
  const visits = useDocument((document) => document.visits);
  const claims = useDocument((document) => document.claims);
  const people = useDocument((document) => document.people);
  return (priorityId) => {
    const goals = countGoalsServing(pairings, priorityId);
    const serving = countServing({ enquiries, awards }, priorityId);
    const governors = countGovernorsServing({ visits, claims, people }, priorityId);
    return [
      ...(goals > 0 ? [plural(goals, 'goal')] : []),
      ...(serving.enquiries > 0 ? [plural(serving.enquiries, 'enquiry', 'enquiries')] : []),
      ...(serving.applications > 0 ? [plural(serving.applications, 'application')] : []),
      ...(governors.visits > 0 ? [plural(governors.visits, 'visit')] : []),
      ...(governors.claims > 0 ? [plural(governors.claims, 'claim')] : []),
      ...(governors.linkRoles > 0 ? [plural(governors.linkRoles, 'link role')] : []),
    ];
  };
}

function AddPriority({ priorities }: { readonly priorities: readonly Priority[] }) {
  const [label, setLabel] = useState('');
  const isThere = priorities.some((each) => each.label.toLowerCase() === label.trim().toLowerCase());
  return (
    <form
      className={rows['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() === '' || isThere) return;
        const added = { id: newId(), label: label.trim() };
        void editSchool((school) => ({ priorities: [...school.priorities, added] }));
        setLabel('');
      }}
    >
      <Inline gap={3} align={isThere ? 'center' : 'end'}>
        <div className={rows['name']}>
          <TextField
            label="Another priority"
            value={label}
            onChange={setLabel}
            maxLength={160}
            {...(isThere && { errorMessage: 'This priority is in the list already.' })}
          />
        </div>
        <Button type="submit" icon={<Plus aria-hidden="true" />} isDisabled={label.trim() === '' || isThere}>
          Add this priority
        </Button>
      </Inline>
    </form>
  );
}
