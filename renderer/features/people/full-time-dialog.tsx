import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { NumberField } from '../../ui/number-field';

export interface FullTimeDialogProps {
  readonly isOpen: boolean;
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  readonly onClose: () => void;
  readonly onSave: (fullTimePercent: number) => void;
}

/** Asks how much of a full-time post people work. */
export function FullTimeDialog({ isOpen, who, onClose, onSave }: FullTimeDialogProps) {
  const [percent, setPercent] = useState<number | null>(100);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={`Full-time share of ${who}`}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={percent === null}
            onPress={() => {
              if (percent !== null) onSave(percent);
              onClose();
            }}
          >
            Set the full-time share
          </Button>
        </>
      }
    >
      <NumberField
        label="Part of a full-time post"
        description="The school’s target of hours goes by it."
        unit="per cent"
        minValue={1}
        maxValue={100}
        value={percent}
        onChange={setPercent}
      />
    </Dialog>
  );
}
