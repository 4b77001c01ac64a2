import type { RecordRef } from '../record/record-ref';
import type { School } from '../school/school';
import type { HoursPeriod } from './hours';
import type { ProgrammeItem } from './list-programme';
import type { TagList } from './settings-in-use';

/** How much of the programme works by one tag. */
export type TagBalance = {
  readonly id: string;
  readonly label: string;
  /** The group of a mechanism; '' for a part of the Standard. */
  readonly group: string;
  /** Activities and Teach-meets. */
  readonly count: number;
  /** Their length, added up; how many came plays no part. */
  readonly minutes: number;
  readonly records: readonly RecordRef[];
};

export type ProgrammeBalance = {
  readonly standardParts: readonly TagBalance[];
  readonly mechanisms: readonly TagBalance[];
  /** All of the period, tagged or not. */
  readonly all: Omit<TagBalance, 'id' | 'label' | 'group'>;
  /** Without any tag of either list. */
  readonly untagged: Omit<TagBalance, 'id' | 'label' | 'group'>;
};

/**
 * How a period's programme is spread over the parts of the Standard and the mechanisms, in the order of the school's
 * own lists; what has several tags counts under each of them. Tags without anything are there too, with nought.
 */
export function balanceProgramme(
  items: readonly ProgrammeItem[],
  { startDay, endDay }: HoursPeriod,
  { programme }: Pick<School, 'programme'>,
): ProgrammeBalance {
  const within = items.filter(({ day }) => startDay <= day && day <= endDay);
  const sumOf = (some: readonly ProgrammeItem[]) => ({
    count: some.length,
    minutes: some.reduce((sum, { minutes }) => sum + minutes, 0),
    records: some.map(({ record }) => record),
  });
  const spread = (
    list: TagList,
    tags: readonly { readonly id: string; readonly label: string; readonly group?: string }[],
  ): readonly TagBalance[] =>
    tags.map(({ id, label, group = '' }) => ({
      id,
      label,
      group,
      ...sumOf(within.filter((item) => item.tags[list].includes(id))),
    }));
  return {
    standardParts: spread('standardParts', programme.standardParts),
    mechanisms: spread('mechanisms', programme.mechanisms),
    all: sumOf(within),
    untagged: sumOf(
      within.filter(({ tags }) => tags.standardParts.length === 0 && tags.mechanisms.length === 0),
    ),
  };
}
