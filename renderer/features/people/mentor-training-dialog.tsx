import { useState } from 'react';
import type { Day } from '#shared/lib/day';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';

export interface MentorTrainingDialogProps {
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  readonly onClose: () => void;
  readonly onSave: (mentorTrainedOn: Day | null) => void;
}

/** Asks for the day on which those who are ticked were trained as mentors. */
export function MentorTrainingDialog({ who, onClose, onSave }: MentorTrainingDialogProps) {
  const [day, setDay] = useState<Day | null>(useToday());
  const save = (mentorTrainedOn: Day | null) => {
    onSave(mentorTrainedOn);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Mentor training of ${who}`}
      size="small"
      footer={
        <>
          <Button onPress={() => save(null)}>They are not trained</Button>
          <Button variant="primary" isDisabled={day === null} onPress={() => save(day)}>
            Set the day
          </Button>
        </>
      }
    >
      <DatePicker
        label="Trained as a mentor on"
        description="From this day on they count as trained mentors."
        value={day}
        onChange={setDay}
      />
    </Dialog>
  );
}
