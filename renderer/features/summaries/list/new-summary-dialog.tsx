import { useState } from 'react';
import { PERIOD_KINDS, type SummaryPeriod } from '#shared/domain/summary/summary';
import { useDocument } from '../../../state/use-document';
import { FormDialog } from '../../../ui/form-dialog';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Select } from '../../../ui/select';
import { PERIOD_KIND_LABELS, periodKey, sayDays } from '../period-words';
import { findSummaryOf } from './current-term';
import { useBeginSummary } from './use-begin-summary';

type Kind = SummaryPeriod['kind'];

const KINDS = PERIOD_KINDS.map((id) => ({ id, label: PERIOD_KIND_LABELS[id] }));

type Props = { readonly periods: readonly SummaryPeriod[]; readonly onClose: () => void };

/** Begins a summary of any term, half-term or year of the calendar. */
export function NewSummaryDialog({ periods, onClose }: Props) {
  const summaries = useDocument((document) => document.summaries);
  const begin = useBeginSummary();
  const [kind, setKind] = useState<Kind>('term');
  const [picked, setPicked] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ofKind = periods.filter((each) => each.kind === kind);
  const period = ofKind.find((each) => periodKey(each) === picked) ?? ofKind[0];
  const describe = (each: SummaryPeriod) =>
    `${sayDays(each)}${findSummaryOf(summaries, each) === null ? '' : '. There is a summary of it already.'}`;
  const submit = async () => {
    if (period === undefined) return;
    setBusy(true);
    const isBegun = await begin(period);
    setBusy(false);
    if (isBegun) onClose();
  };
  return (
    <FormDialog
      title="Make a summary of another period"
      submitLabel="Make the summary"
      isDisabled={period === undefined}
      isPending={isBusy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SegmentedControl label="Kind of period" segments={KINDS} value={kind} onChange={setKind} />
      <Select
        label="Period"
        description={period === undefined ? '' : describe(period)}
        choices={ofKind.map((each) => ({
          id: periodKey(each),
          label: each.name,
          description: describe(each),
        }))}
        value={period === undefined ? null : periodKey(period)}
        onChange={setPicked}
      />
    </FormDialog>
  );
}
