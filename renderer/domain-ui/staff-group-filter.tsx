import { useDocument } from '../state/use-document';
import { FilterSelect } from '../ui/filter-select';

export interface StaffGroupFilterProps {
  /** A staff group's id, '' for people without one, null for all. */
  readonly value: string | null;
  readonly onChange: (staffGroup: string | null) => void;
}

/** Narrows a list to people of one of the school's staff groups. */
export function StaffGroupFilter({ value, onChange }: StaffGroupFilterProps) {
  const groups = useDocument((document) => document.school.staffGroups);
  return (
    <FilterSelect
      label="Staff group"
      allLabel="All staff groups"
      choices={[...groups.map(({ id, label }) => ({ id, label })), { id: '', label: 'No staff group yet' }]}
      value={value}
      onChange={onChange}
    />
  );
}
