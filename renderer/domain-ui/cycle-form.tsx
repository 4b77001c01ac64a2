import { useState } from 'react';
import type { AppraisalCycle } from '#shared/domain/enquiry/enquiry-settings';
import { checkCycle } from '#shared/domain/enquiry/suggest-cycle';
import { Button } from '../ui/button';
import { DatePicker } from '../ui/date-picker';
import { Grid } from '../ui/grid';
import { Inline } from '../ui/inline';
import { Stack } from '../ui/stack';
import { TextField } from '../ui/text-field';

type Props = {
  /** The dates to begin with: a suggestion, or those there are. */
  readonly start: AppraisalCycle;
  readonly saveLabel: string;
  readonly onSave: (cycle: AppraisalCycle) => void;
  readonly onCancel?: () => void;
};

/** The name and days of an appraisal cycle; dates that make no sense are not kept, with the reason. */
export function CycleForm({ start, saveLabel, onSave, onCancel }: Props) {
  const [cycle, setCycle] = useState(start);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (fields: Partial<AppraisalCycle>) => {
    setCycle((last) => ({ ...last, ...fields }));
    setRefusal(null);
  };
  const save = () => {
    const name = cycle.name.trim();
    const checked = checkCycle(cycle);
    const wrong = name === '' ? 'Give the cycle a name.' : checked.ok ? null : checked.error.message;
    setRefusal(wrong);
    if (wrong === null) onSave({ ...cycle, name });
  };
  const day = (field: 'startDay' | 'endDay' | 'reviewByDay', label: string) => (
    <DatePicker
      label={label}
      value={cycle[field]}
      onChange={(picked) => picked !== null && change({ [field]: picked })}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap={4}>
        <Grid minWidth={11} gap={4}>
          <TextField
            label="Name"
            value={cycle.name}
            maxLength={40}
            onChange={(name) => change({ name })}
            {...(refusal !== null && cycle.name.trim() === '' && { errorMessage: refusal })}
          />
          {day('startDay', 'Begins on')}
          {day('endDay', 'Ends on')}
          {day('reviewByDay', 'Outcomes reviewed by')}
        </Grid>
        {refusal !== null && cycle.name.trim() !== '' && <p role="alert">{refusal}</p>}
        <Inline gap={3}>
          {onCancel !== undefined && <Button onPress={onCancel}>Cancel</Button>}
          <Button type="submit" variant="primary">
            {saveLabel}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
