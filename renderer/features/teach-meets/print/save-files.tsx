import { useState } from 'react';
import type { TeachMeetFile } from '#shared/contract/channels';
import type { Programme } from '#shared/domain/teach-meet/programme/programme';
import type { TeachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { saveTeachMeetFile } from '../../../state/files';
import { Button } from '../../../ui/button';
import { ComboBox } from '../../../ui/combo-box';
import { Inline } from '../../../ui/inline';
import { Section } from '../../../ui/section';

type Props = {
  readonly edition: { readonly teachMeetId: TeachMeetId; readonly version: number | null };
  readonly programme: Programme;
};

/** The same timetable as files for other programs. */
export function SaveFiles({ edition, programme }: Props) {
  const [whose, setWhose] = useState('everybody');
  const save = (file: TeachMeetFile) => () => void saveTeachMeetFile({ ...edition, file });
  const presenters = [
    ...new Map(programme.talks.flatMap((talk) => talk.presenters).map((each) => [each.id, each])).values(),
  ];
  const choices = [
    { id: 'everybody', label: 'The whole event' },
    ...programme.rooms.map((room) => ({ id: `room ${room.id}`, label: room.name, description: 'Room' })),
    ...presenters
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
      .map((presenter) => ({
        id: `presenter ${presenter.id}`,
        label: presenter.name,
        description: 'Presenter',
      })),
  ];
  const calendar = (): TeachMeetFile => {
    const [kind, id] = [whose.slice(0, whose.indexOf(' ')), whose.slice(whose.indexOf(' ') + 1)];
    if (kind === 'room') return { kind: 'room-calendar', roomId: id };
    if (kind === 'presenter') return { kind: 'presenter-calendar', presenterId: id };
    return { kind: 'calendar' };
  };
  return (
    <Section title="Files for other programs">
      <Inline gap={2}>
        <Button size="small" onPress={save({ kind: 'xlsx' })}>
          Excel
        </Button>
        <Button size="small" onPress={save({ kind: 'csv' })}>
          CSV
        </Button>
        <Button size="small" onPress={save({ kind: 'schedule-xml' })}>
          Schedule XML
        </Button>
        <Button size="small" onPress={save({ kind: 'schedule-json' })}>
          Schedule JSON
        </Button>
      </Inline>
      <ComboBox
        label="Calendar of"
        choices={choices}
        value={whose}
        onChange={(id) => setWhose(id ?? 'everybody')}
      />
      <Button size="small" onPress={() => save(calendar())()}>
        Save the calendar (iCalendar)
      </Button>
    </Section>
  );
}
