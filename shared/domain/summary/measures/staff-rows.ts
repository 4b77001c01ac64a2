import { listWords } from '../../../lib/plural';
import type { School } from '../../school/school';
import { staffGroupLabel } from '../../school/school';
import type { PersonInSummary, SummaryFacts } from '../facts/summary-facts';
import { mergeSmallGroups } from '../withhold/merge-small-groups';

/** A row of staff: one group, or the small groups together. */
export type StaffRow = {
  readonly id: string;
  readonly label: string;
  readonly people: readonly PersonInSummary[];
};

/** The rows of every table by staff group: the same in all of them. */
export type StaffRows = {
  readonly rows: readonly StaffRow[];
  /** The groups that are counted together, in words; '' where none are. */
  readonly together: string;
};

const TOGETHER = 'small groups';
const LONGEST_LABEL = 200;

/** Staff by group, in the school's order; small groups are counted together. */
export function listStaffRows(
  { people }: Pick<SummaryFacts, 'people'>,
  { staffGroups }: Pick<School, 'staffGroups'>,
  limit: number,
): StaffRows {
  const byGroup = new Map<string, PersonInSummary[]>(staffGroups.map(({ id }) => [id, []]));
  for (const person of people) {
    if (person.kind !== 'staff') continue;
    const group = byGroup.get(person.staffGroup);
    if (group === undefined) byGroup.set(person.staffGroup, [person]);
    else group.push(person);
  }
  const groups = [...byGroup].map(([id, members]) => ({
    id,
    label: staffGroupLabel(staffGroups, id),
    size: members.length,
    people: members,
  }));
  const merged = mergeSmallGroups(groups, limit);
  let together = '';
  const rows = merged.map(({ groups: of }): StaffRow => {
    const [first] = of;
    if (of.length === 1 && first !== undefined) {
      return { id: first.id === '' ? 'none' : first.id, label: first.label, people: first.people };
    }
    together = listWords(of.map(({ label }) => label));
    const label = together.length > LONGEST_LABEL ? 'Smaller groups together' : together;
    return { id: TOGETHER, label, people: of.flatMap(({ people: members }) => members) };
  });
  return { rows, together };
}

/** Everybody on the staff. */
export const staffOf = ({ people }: Pick<SummaryFacts, 'people'>): readonly PersonInSummary[] =>
  people.filter(({ kind }) => kind === 'staff');
