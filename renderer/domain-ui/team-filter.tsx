import { FilterSelect } from '../ui/filter-select';

export interface TeamFilterProps {
  /** The teams that are in the list, in order. */
  readonly teams: readonly string[];
  /** A team's name, '' for people without one, null for all. */
  readonly value: string | null;
  readonly onChange: (team: string | null) => void;
}

/** Narrows a list to people of one team; where there is no team, there is nothing to choose. */
export function TeamFilter({ teams, value, onChange }: TeamFilterProps) {
  if (teams.length === 0) return null;
  return (
    <FilterSelect
      label="Team"
      allLabel="All teams"
      choices={[...teams.map((team) => ({ id: team, label: team })), { id: '', label: 'No team yet' }]}
      value={value}
      onChange={onChange}
    />
  );
}
