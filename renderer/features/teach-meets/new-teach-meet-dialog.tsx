import { useState } from 'react';
import { defaultTeachMeet } from '#shared/domain/teach-meet/plan/default-teach-meet';
import { suggestDays } from '#shared/domain/teach-meet/plan/suggest-days';
import { teachMeetId, type TeachMeetId } from '#shared/domain/teach-meet/teach-meet';
import type { Day } from '#shared/lib/day';
import { newId, run } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { TextField } from '../../ui/text-field';

const ANOTHER_DAY = 'another';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreated: (id: TeachMeetId) => void;
};

/** Asks for a name and a day, the INSET days first, and starts from a plan that only needs correcting. */
export function NewTeachMeetDialog({ isOpen, ...props }: Props) {
  return isOpen ? <NewTeachMeet {...props} /> : null;
}

function NewTeachMeet({ onClose, onCreated }: Omit<Props, 'isOpen'>) {
  const school = useDocument((document) => document.school);
  const days = suggestDays(school, useToday());
  const [name, setName] = useState('Teach-meet');
  const [choice, setChoice] = useState<string>(days[0]?.day ?? ANOTHER_DAY);
  const [other, setOther] = useState<Day | null>(null);
  const day = choice === ANOTHER_DAY ? other : choice;
  const create = async () => {
    if (day === null || name.trim() === '') return;
    const id = teachMeetId.parse(newId());
    const teachMeet = defaultTeachMeet({ id, day, name: name.trim(), place: school.name });
    const result = await run({ name: 'teachMeet.create', input: { teachMeet } });
    if (!result.ok) return;
    onClose();
    onCreated(id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Plan a Teach-meet"
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={day === null || name.trim() === ''}
            onPress={() => void create()}
          >
            Start planning
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <TextField label="Name" value={name} onChange={setName} autoFocus isRequired />
        <Select
          label="Day"
          choices={[
            ...days.map(({ day: each, label }) => ({ id: each, label, description: 'INSET day' })),
            { id: ANOTHER_DAY, label: 'Another day' },
          ]}
          value={choice}
          onChange={setChoice}
        />
        {choice === ANOTHER_DAY && (
          <DatePicker label="Which day" value={other} onChange={setOther} isRequired />
        )}
      </Stack>
    </Dialog>
  );
}
