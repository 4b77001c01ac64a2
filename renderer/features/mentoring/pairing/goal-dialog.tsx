import { useState } from 'react';
import { goalId, type Goal } from '#shared/domain/mentoring/relationship/goal';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { newId, run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import parts from './parts.module.css';
import { RATING_CHOICES } from './rating-words';

type Props = {
  readonly pairing: Pairing;
  /** The goal to change; null for a new one. */
  readonly goal: Goal | null;
  readonly onClose: () => void;
};

const NO_PRIORITY = 'none';

/** Words a goal. */
export function GoalDialog({ pairing, goal, onClose }: Props) {
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  const [draft, setDraft] = useState<Goal>(goal ?? newGoal(today));
  const [hasTried, setTried] = useState(false);
  const change = (fields: Partial<Goal>) => setDraft((last) => ({ ...last, ...fields }));
  const save = async () => {
    setTried(true);
    if (draft.title.trim() === '') return;
    const saved = {
      ...draft,
      title: draft.title.trim(),
      buildsOn: draft.buildsOn.trim(),
      successCriteria: draft.successCriteria.trim(),
    };
    const result = await run({ name: 'pairing.saveGoal', input: { pairingId: pairing.id, goal: saved } });
    if (result.ok) onClose();
  };
  const rating = (name: 'selfRatingBefore' | 'selfRatingAfter', label: string) => (
    <Select
      label={label}
      choices={RATING_CHOICES}
      value={draft[name] === null ? 'none' : String(draft[name])}
      onChange={(id) => change({ [name]: id === 'none' ? null : Number(id) })}
    />
  );
  const known = priorities.some(({ id }) => id === draft.priorityId);
  return (
    <FormDialog
      size="large"
      title={goal === null ? 'Add a goal' : 'Change the goal'}
      submitLabel={goal === null ? 'Add the goal' : 'Keep the goal'}
      showsKeys
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="Goal"
        description="What the learner wants to be able to do."
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={200}
        data-first
        errorMessage={hasTried && draft.title.trim() === '' ? 'Say what the goal is.' : undefined}
      />
      <div className={parts['halves']}>
        <TextField
          label="Builds on"
          description="What they can already do."
          isMultiline
          value={draft.buildsOn}
          onChange={(buildsOn) => change({ buildsOn })}
          maxLength={1000}
        />
        <TextField
          label="How we will know"
          description="What will be different for the pupils or the work."
          isMultiline
          value={draft.successCriteria}
          onChange={(successCriteria) => change({ successCriteria })}
          maxLength={1000}
        />
      </div>
      <div className={parts['halves']}>
        <Select
          label="School priority it serves"
          choices={[
            { id: NO_PRIORITY, label: 'None in particular' },
            ...priorities.map(({ id, label }) => ({ id, label })),
          ]}
          value={known ? draft.priorityId : NO_PRIORITY}
          onChange={(id) => change({ priorityId: id === NO_PRIORITY ? '' : id })}
          {...(priorities.length === 0 && {
            description: 'Your school’s priorities are written in the settings.',
          })}
        />
        <DatePicker label="By (optional)" value={draft.byDay} onChange={(byDay) => change({ byDay })} />
        {rating('selfRatingBefore', 'The learner’s own view at the start')}
        {rating('selfRatingAfter', 'The learner’s own view at the end')}
      </div>
    </FormDialog>
  );
}

function newGoal(today: string): Goal {
  return {
    id: goalId.parse(newId()),
    title: '',
    buildsOn: '',
    successCriteria: '',
    priorityId: '',
    setOn: today,
    byDay: null,
    selfRatingBefore: null,
    selfRatingAfter: null,
    evidence: [],
    outcome: 'open',
  };
}
