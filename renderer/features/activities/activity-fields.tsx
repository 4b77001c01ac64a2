import { useMemo } from 'react';
import { MAX_ACTIVITY_MINUTES, type Activity } from '#shared/domain/activity/activity';
import { GOVERNOR_TRAINING } from '#shared/domain/activity/programme-settings';
import { TypedDay } from '../../domain-ui/typed-day';
import { useDocument } from '../../state/use-document';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { SuggestField } from '../../ui/suggest-field';
import { TextField } from '../../ui/text-field';
import { TickList } from '../../ui/tick-list';
import { TimeField } from '../../ui/time-field';
import styles from './activity-fields.module.css';

export interface ActivityFieldsProps {
  readonly activity: Activity;
  readonly onChange: (change: Partial<Activity>) => void;
  /** Each key counts at once, as in a dialog that is sent as a whole; else words are kept on leaving the field. */
  readonly isTyping?: boolean;
  /** Said under the title once somebody tried to send without one. */
  readonly titleError?: string | undefined;
}

const NONE = 'none';
const MOST_HOURS = MAX_ACTIVITY_MINUTES / 60;

/** What an activity is, when, how long, and what it serves. */
export function ActivityFields({ activity, onChange, isTyping = false, titleError }: ActivityFieldsProps) {
  const { programme, priorities } = useDocument((document) => document.school);
  const activities = useDocument((document) => document.activities);
  const providers = useMemo(
    () =>
      [...new Set(Object.values<Activity>(activities).map(({ provider }) => provider))]
        .filter(Boolean)
        .toSorted((one, other) => one.localeCompare(other, 'en-GB')),
    [activities],
  );
  const hours = Math.floor(activity.minutes / 60);
  const length = (nextHours: number, nextMinutes: number) =>
    onChange({ minutes: Math.min(MAX_ACTIVITY_MINUTES, Math.max(1, nextHours * 60 + nextMinutes)) });
  return (
    <Stack gap={4}>
      <div data-first>
        <TextField
          label="Title"
          value={activity.title}
          maxLength={160}
          {...(titleError !== undefined && { errorMessage: titleError })}
          {...(isTyping
            ? { onChange: (title: string) => onChange({ title }) }
            : { onCommit: (title: string) => title.trim() !== '' && onChange({ title: title.trim() }) })}
        />
      </div>
      <div className={styles['pair']}>
        <TypedDay label="Day" day={activity.day} onCommit={(day) => onChange({ day })} />
        <TimeField
          label="Starts at"
          value={activity.start}
          {...(isTyping
            ? { onChange: (start: string | null) => onChange({ start }) }
            : { onCommit: (start: string | null) => onChange({ start }) })}
        />
        <NumberField
          label="Length in hours"
          minValue={0}
          maxValue={MOST_HOURS}
          value={hours}
          onChange={(next) => length(next ?? 0, activity.minutes % 60)}
        />
        <NumberField
          label="and minutes"
          minValue={0}
          maxValue={59}
          step={5}
          value={activity.minutes % 60}
          onChange={(next) => length(hours, next ?? 0)}
        />
        <Select
          label="Kind"
          choices={programme.activityKinds.map(({ id, label }) => ({ id, label }))}
          value={activity.kindId}
          onChange={(kindId) => onChange({ kindId })}
        />
        <SuggestField
          label="Led or provided by"
          value={activity.provider}
          suggestions={providers}
          onCommit={(provider) => onChange({ provider: provider.trim().slice(0, 160) })}
        />
      </div>
      <Select
        label="Serves the priority"
        choices={[{ id: NONE, label: 'None' }, ...priorities.map(({ id, label }) => ({ id, label }))]}
        value={activity.priorityId || NONE}
        onChange={(id) => onChange({ priorityId: id === NONE ? '' : id })}
      />
      <SkillFields activity={activity} onChange={onChange} />
    </Stack>
  );
}

/** What governors train, where it is their training or any of them is invited. */
function SkillFields({ activity, onChange }: Pick<ActivityFieldsProps, 'activity' | 'onChange'>) {
  const skills = useDocument((document) => document.school.governors.skills);
  const people = useDocument((document) => document.people);
  const isForGovernors =
    activity.kindId === GOVERNOR_TRAINING ||
    activity.skills.length > 0 ||
    activity.invited.some((id) => people[id]?.kind === 'governor');
  if (!isForGovernors || skills.length === 0) return null;
  return (
    <TickList
      label="Governors’ skills that it trains"
      choices={skills.map(({ id, label }) => ({ id, label }))}
      value={activity.skills}
      onChange={(next) => onChange({ skills: next })}
    />
  );
}
