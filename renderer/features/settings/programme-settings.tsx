import type { Mechanism } from '#shared/domain/activity/programme-settings';
import {
  activityKindInPlaceOf,
  countOfActivityKind,
  countTagged,
  type TagList,
} from '#shared/domain/activity/settings-in-use';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../state/use-document';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { SuggestField } from '../../ui/suggest-field';
import { Switch } from '../../ui/switch';
import { useProgrammeSettings } from './programme/edit-programme';
import { TagRows } from './programme/tag-rows';
import rows from './rows.module.css';
import styles from './settings.module.css';

/** How the school words and counts its programme of professional development. */
export function ProgrammeSettings() {
  return (
    <Section
      title="Activities and hours"
      description="Your school’s own lists. They begin with the Department for Education’s Standard (2016) and the Education Endowment Foundation’s mechanisms (2021)."
    >
      <Stack gap={8}>
        <TargetSettings />
        <KindSettings />
        <TagSettings />
        <MechanismSettings />
      </Stack>
    </Section>
  );
}

function TargetSettings() {
  const { settings, edit } = useProgrammeSettings();
  return (
    <Section
      title="Hours"
      headingLevel={3}
      description="What the school means for somebody full-time; part-timers have their part of it. Hours are no score."
    >
      <Stack gap={4}>
        <div className={styles['choices']}>
          <NumberField
            label="Hours a year"
            description="Leave it empty where the school has no target."
            unit="hours"
            minValue={0.5}
            maxValue={500}
            step={0.5}
            value={settings.hoursTarget}
            onChange={(hoursTarget) => hoursTarget !== settings.hoursTarget && edit({ hoursTarget })}
          />
        </div>
        <Switch
          isSelected={settings.countsCoachingGiven}
          onChange={(countsCoachingGiven) => edit({ countsCoachingGiven })}
          description="Coaching received always counts."
        >
          Hours given as a mentor or coach count towards the target
        </Switch>
      </Stack>
    </Section>
  );
}

function KindSettings() {
  const { settings, edit, editAndTell } = useProgrammeSettings();
  const activities = useDocument((document) => document.activities);
  return (
    <Section title="Kinds of activity" headingLevel={3}>
      <TagRows
        one="kind of activity"
        needsOne
        tags={settings.activityKinds}
        usesOf={(id) => {
          const count = countOfActivityKind(activities, id);
          return count === 0 ? [] : [plural(count, 'activity', 'activities')];
        }}
        consequence={({ id }) =>
          `Nothing in them is lost: they become “${activityKindInPlaceOf(settings.activityKinds, id)?.label}”.`
        }
        make={(id, label) => ({ id, label })}
        onSave={(change) => edit((last) => ({ activityKinds: change(last.activityKinds) }))}
        onRemove={(change) => editAndTell((last) => ({ activityKinds: change(last.activityKinds) }))}
      />
    </Section>
  );
}

function TagSettings() {
  const { settings, edit, editAndTell } = useProgrammeSettings();
  const usesOf = useTagUse('standardParts');
  return (
    <Section title="Parts of the Standard" headingLevel={3}>
      <TagRows
        one="part of the Standard"
        tags={settings.standardParts}
        usesOf={usesOf}
        consequence={() => 'They stay, without this part.'}
        make={(id, label) => ({ id, label })}
        onSave={(change) => edit((last) => ({ standardParts: change(last.standardParts) }))}
        onRemove={(change) => editAndTell((last) => ({ standardParts: change(last.standardParts) }))}
      />
    </Section>
  );
}

function MechanismSettings() {
  const { settings, edit, editAndTell } = useProgrammeSettings();
  const usesOf = useTagUse('mechanisms');
  const groups = [...new Set(settings.mechanisms.map(({ group }) => group))].filter(Boolean);
  return (
    <Section
      title="Mechanisms"
      headingLevel={3}
      description="What makes professional development work; each belongs to a group."
    >
      <TagRows<Mechanism>
        one="mechanism"
        tags={settings.mechanisms}
        usesOf={usesOf}
        consequence={() => 'They stay, without this mechanism.'}
        make={(id, label) => ({ id, label, group: groups.at(-1) ?? '' })}
        onSave={(change) => edit((last) => ({ mechanisms: change(last.mechanisms) }))}
        onRemove={(change) => editAndTell((last) => ({ mechanisms: change(last.mechanisms) }))}
        renderMore={(tag, save) => (
          <div className={rows['name']}>
            <SuggestField
              label={`Group of ${tag.label}`}
              isLabelHidden
              value={tag.group}
              suggestions={groups}
              onCommit={(group) => save({ group: group.trim().slice(0, 80) })}
            />
          </div>
        )}
      />
    </Section>
  );
}

/** What has a tag, in words. */
function useTagUse(list: TagList): (id: string) => readonly string[] {
  const activities = useDocument((document) => document.activities);
  const teachMeets = useDocument((document) => document.teachMeets);
  return (id) => {
    const count = countTagged({ activities, teachMeets }, list, id);
    return [
      ...(count.activities > 0 ? [plural(count.activities, 'activity', 'activities')] : []),
      ...(count.teachMeets > 0 ? [plural(count.teachMeets, 'Teach-meet')] : []),
    ];
  };
}
