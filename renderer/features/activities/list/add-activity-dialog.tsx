import { useCallback, useState } from 'react';
import { activityId, type Activity, type ActivityId } from '#shared/domain/activity/activity';
import { newActivity } from '#shared/domain/activity/new-activity';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { ProgrammeTagsFields } from '../../../domain-ui/programme-tags-fields';
import { newId, run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Disclosure } from '../../../ui/disclosure';
import { Fieldset } from '../../../ui/fieldset';
import { FormDialog } from '../../../ui/form-dialog';
import { ActivityFields } from '../activity-fields';
import { InviteFields } from '../invite-fields';

type Props = {
  /** Training for governors, who are all invited to begin with. */
  readonly isForGovernors: boolean;
  readonly onClose: () => void;
  readonly onAdded: (id: ActivityId) => void;
};

/** Adds an activity, and opens it. */
export function AddActivityDialog({ isForGovernors, onClose, onAdded }: Props) {
  const settings = useDocument((document) => document.school.programme);
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [activity, setActivity] = useState((): Activity => {
    const fresh = newActivity({ id: activityId.parse(newId()), day: today, settings, isForGovernors });
    const governors = Object.values<Person>(people).filter(
      (person) => person.kind === 'governor' && !hasLeft(person, today),
    );
    return isForGovernors ? { ...fresh, invited: governors.map(({ id }) => id) } : fresh;
  });
  const [hasTried, setTried] = useState(false);
  const title = activity.title.trim();
  const change = useCallback(
    (fields: Partial<Activity>) => setActivity((before) => ({ ...before, ...fields })),
    [],
  );
  // The list of those invited is not drawn anew at each letter of the title.
  const invite = useCallback((invited: Activity['invited']) => change({ invited }), [change]);
  const add = async () => {
    setTried(true);
    if (title === '') return;
    const result = await run({ name: 'activity.save', input: { activity: { ...activity, title } } });
    if (result.ok) onAdded(activity.id);
  };
  return (
    <FormDialog
      title={isForGovernors ? 'Add governors’ training' : 'Add an activity'}
      submitLabel="Add and open it"
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <ActivityFields
        isTyping
        activity={activity}
        onChange={change}
        titleError={hasTried && title === '' ? 'Say in a few words what it is.' : undefined}
      />
      <Fieldset legend="Who is invited">
        <InviteFields day={activity.day} invited={activity.invited} onChange={invite} />
      </Fieldset>
      <Disclosure title="What it works by" aside="Parts of the Standard, mechanisms">
        <ProgrammeTagsFields value={activity.tags} onChange={(tags) => change({ tags })} />
      </Disclosure>
    </FormDialog>
  );
}
