import { useState } from 'react';
import type { Day } from '#shared/lib/day';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';

export interface LeavingDayDialogProps {
  readonly isOpen: boolean;
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  readonly onClose: () => void;
  readonly onSave: (leavingDay: Day | null) => void;
}

/** Asks for somebody's last day at the school, or takes it back. */
export function LeavingDayDialog({ isOpen, who, onClose, onSave }: LeavingDayDialogProps) {
  const [day, setDay] = useState<Day | null>(null);
  const close = () => {
    setDay(null);
    onClose();
  };
  const save = (leavingDay: Day | null) => {
    onSave(leavingDay);
    close();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={`Leaving day of ${who}`}
      size="small"
      footer={
        <>
          <Button onPress={() => save(null)}>They are staying</Button>
          <Button variant="primary" isDisabled={day === null} onPress={() => save(day)}>
            Set the leaving day
          </Button>
        </>
      }
    >
      <DatePicker
        label="Last day at the school"
        description="From the day after, they are a leaver: kept with all their records, and hidden from lists."
        value={day}
        onChange={setDay}
      />
    </Dialog>
  );
}
