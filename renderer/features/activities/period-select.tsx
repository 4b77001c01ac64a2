import type { SummaryPeriod } from '#shared/domain/summary/summary';
import { Select } from '../../ui/select';

type Props = {
  readonly periods: readonly SummaryPeriod[];
  readonly value: SummaryPeriod | undefined;
  readonly onChange: (name: string) => void;
};

/** The term or year that is looked at. */
export function PeriodSelect({ periods, value, onChange }: Props) {
  return (
    <Select
      label="Term or year"
      isLabelHidden
      choices={periods.map(({ name }) => ({ id: name, label: name }))}
      value={value?.name ?? null}
      onChange={onChange}
    />
  );
}
