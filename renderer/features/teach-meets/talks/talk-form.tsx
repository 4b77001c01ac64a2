import { useMemo, useState } from 'react';
import { checkTalkMinutes } from '#shared/domain/teach-meet/plan/check-talk-minutes';
import {
  hasRoomForNeeds,
  listEquipment,
  needsWithoutRoom,
} from '#shared/domain/teach-meet/plan/list-equipment';
import { staffGroupOf } from '#shared/domain/teach-meet/paste/read-pasted-talks';
import { NANO_TALK_MINUTES, type Talk, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { listWords } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { StaffGroupSelect } from '../../../domain-ui/staff-group-select';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Grid } from '../../../ui/grid';
import { NumberField } from '../../../ui/number-field';
import { RadioGroup } from '../../../ui/radio-group';
import { Stack } from '../../../ui/stack';
import { SuggestField } from '../../../ui/suggest-field';
import { TagField } from '../../../ui/tag-field';
import { TextField } from '../../../ui/text-field';
import { ClashesField } from './clashes-field';
import { editTalks, type TalkFields } from './edit-talks';
import { listThemes } from './list-talks';
import { PresentersField } from './presenters-field';
import { TalkPlace } from './talk-place';
import { checkTitle } from './talks-table';
import styles from './talks-screen.module.css';
import { UnavailableField } from './unavailable-field';

const STATUSES = [
  { id: 'tentative', label: 'Tentative' },
  { id: 'confirmed', label: 'Confirmed' },
  { id: 'withdrawn', label: 'Withdrawn' },
] as const;
const WISHES = [
  { id: 'none', label: 'No wish' },
  { id: 'early', label: 'Early in the day' },
  { id: 'late', label: 'Late in the day' },
] as const;
const MOST_CHARACTERS = 60;

type Props = { readonly teachMeet: TeachMeet; readonly talk: Talk };

/** The fields of one talk. */
export function TalkForm({ teachMeet, talk }: Props) {
  const people = useDocument((document) => document.people);
  const groups = useDocument((document) => document.school.staffGroups);
  const everybody = useMemo(() => Object.values(people), [people]);
  const themes = useMemo(() => listThemes(teachMeet.talks), [teachMeet.talks]);
  const equipment = useMemo(() => listEquipment(teachMeet), [teachMeet]);
  const [titleReason, setTitleReason] = useState<string | null>(null);
  const save = (fields: TalkFields) => void editTalks(teachMeet.id, [talk.id], fields);
  const savePresenters = (presenters: Talk['presenters']) => {
    // The group follows the first presenter until somebody says otherwise.
    const followed =
      talk.staffGroup === '' || talk.staffGroup === staffGroupOf(talk.presenters[0], everybody);
    save({
      presenters,
      ...(followed && presenters.length > 0 && { staffGroup: staffGroupOf(presenters[0], everybody) }),
    });
  };
  return (
    <Stack gap={6}>
      <TalkPlace teachMeet={teachMeet} talk={talk} />
      <TextField
        label="Title"
        value={talk.title}
        onCommit={(title) => {
          const reason = checkTitle(title);
          setTitleReason(reason);
          if (reason === null && title.trim() !== talk.title) save({ title: title.trim() });
        }}
        errorMessage={titleReason ?? undefined}
      />
      <PresentersField
        presenters={talk.presenters}
        people={everybody}
        day={teachMeet.day}
        onChange={savePresenters}
      />
      <Grid minWidth={14} gap={4}>
        <StaffGroupSelect
          label="Staff group"
          groups={groups}
          value={talk.staffGroup}
          onChange={(staffGroup) => save({ staffGroup })}
        />
        <SuggestField
          label="Theme"
          value={talk.theme}
          suggestions={themes}
          onCommit={(theme) => save({ theme: theme.slice(0, 80) })}
        />
        <MinutesField talk={talk} onSave={(minutes) => save({ minutes })} />
        <NumberField
          label="Demand"
          description="Colleagues who want to hear it."
          minValue={0}
          maxValue={5000}
          value={talk.demand}
          onChange={(demand) =>
            demand !== null && demand !== talk.demand && save({ demand: Math.round(demand) })
          }
        />
      </Grid>
      <RadioGroup
        label="Status"
        orientation="horizontal"
        choices={STATUSES}
        value={talk.status}
        onChange={(status) => save({ status })}
      />
      <NeedsField
        teachMeet={teachMeet}
        talk={talk}
        equipment={equipment}
        onSave={(needs) => save({ needs })}
      />
      <RadioGroup
        label="When they would like it"
        orientation="horizontal"
        choices={WISHES}
        value={talk.preference ?? 'none'}
        onChange={(wish) => save({ preference: wish === 'none' ? null : wish })}
      />
      <UnavailableField times={talk.unavailable} onChange={(unavailable) => save({ unavailable })} />
      <ClashesField teachMeet={teachMeet} talk={talk} />
      <TextField
        label="Notes"
        description="For your own use: notes are not printed."
        isMultiline
        maxLength={2000}
        value={talk.notes}
        onCommit={(notes) => save({ notes })}
      />
    </Stack>
  );
}

function MinutesField({ talk, onSave }: { readonly talk: Talk; readonly onSave: (minutes: number) => void }) {
  const [reason, setReason] = useState<string | null>(null);
  return (
    <div className={styles['minutes']}>
      <NumberField
        label="Length"
        unit="minutes"
        minValue={1}
        value={talk.minutes}
        onChange={(minutes) => {
          if (minutes === null) return;
          const checked = checkTalkMinutes(minutes);
          setReason(checked.ok ? null : `${checked.error.message} ${talk.minutes} was kept.`);
          if (checked.ok && checked.value !== talk.minutes) onSave(checked.value);
        }}
        errorMessage={reason ?? undefined}
      />
      {talk.minutes !== NANO_TALK_MINUTES && (
        <Button
          size="small"
          onPress={() => {
            setReason(null);
            onSave(NANO_TALK_MINUTES);
          }}
        >
          Make it a nano talk ({NANO_TALK_MINUTES} minutes)
        </Button>
      )}
    </div>
  );
}

type NeedsFieldProps = Props & {
  readonly equipment: readonly string[];
  readonly onSave: (needs: readonly string[]) => void;
};

function NeedsField({ teachMeet, talk, equipment, onSave }: NeedsFieldProps) {
  const missing = needsWithoutRoom(talk.needs, teachMeet.rooms);
  return (
    <Stack gap={2}>
      <TagField
        label="Needs in the room"
        value={talk.needs}
        suggestions={equipment}
        onChange={(needs) => onSave(needs.map((need) => need.slice(0, MOST_CHARACTERS)))}
      />
      {missing.length > 0 && (
        <Banner tone="warning" title={`No room has ${listWords(missing)}.`}>
          Until a room has it, this talk finds no place. Add it to a room in the plan, or take it out here.
        </Banner>
      )}
      {missing.length === 0 && !hasRoomForNeeds(talk.needs, teachMeet.rooms) && (
        <Banner tone="warning" title="No single room has all of this.">
          Each is somewhere, but not together. Add what is missing to one room in the plan.
        </Banner>
      )}
    </Stack>
  );
}
