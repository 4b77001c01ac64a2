import type { FigureUnit } from '#shared/domain/summary/summary-content';

/** A figure as it was recomputed. */
export type Figure = {
  readonly unit: FigureUnit;
  readonly value: number;
  /** How many people are in each group that it tells of: those counted, and those left out where the whole is known. */
  readonly groups: readonly number[];
  /** The records it counts one by one, `kind/id`; null where it is a sum or a share. */
  readonly counted: ReadonlySet<string> | null;
  /** Keys of the figures it is worked out from. */
  readonly from: readonly string[];
};
export type Figures = ReadonlyMap<string, Figure>;
export type Entry = readonly [string, Figure];

/** A count of records. */
export function counts(
  key: string,
  kind: string,
  ids: Iterable<string>,
  groups: readonly number[] = [],
): Entry {
  const counted = new Set([...ids].map((id) => `${kind}/${id}`));
  return [key, { unit: 'count', value: counted.size, groups, counted, from: [] }];
}

/** A count of people, who are themselves the group it tells of; `outOf` where it is said of how many. */
export function countsPeople(key: string, ids: Iterable<string>, outOf: number | null = null): Entry {
  const [, figure] = counts(key, 'person', ids);
  const groups = outOf === null ? [figure.value] : [figure.value, outOf - figure.value];
  return [key, { ...figure, groups }];
}

/** A sum, in a unit. */
export const sums = (
  key: string,
  unit: FigureUnit,
  value: number,
  groups: readonly number[] = [],
  from: readonly string[] = [],
): Entry => [key, { unit, value, groups, counted: null, from }];

export const sumOf = <Each>(of: readonly Each[], amount: (each: Each) => number): number =>
  of.reduce((sum, each) => sum + amount(each), 0);

/** How many different people. */
export const howMany = (ids: Iterable<string>): number => new Set(ids).size;
