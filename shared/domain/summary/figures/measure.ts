import type { RecordRef } from '../../record/record-ref';
import type { FigureUnit } from '../summary-content';

/** A figure before anything is withheld: what it comes to, the records behind it and whom it tells of. */
export type Measure = {
  /** What it is known by: the same figure has one key wherever it stands. */
  readonly key: string;
  readonly unit: FigureUnit;
  /** A whole number in its unit. */
  readonly value: number;
  readonly records: readonly RecordRef[];
  /**
   * How many people are in each group that it tells of: the people counted, and, where the whole is known, those left
   * out. Empty where it tells of nobody in particular: events, claims, a fund's money.
   */
  readonly about: readonly number[];
  /** Keys of the figures that it is worked out from: it is told only where they are. */
  readonly from?: readonly string[];
  /** Whether its whole stands beside it: those who came beside those invited. */
  readonly isPart?: boolean;
  /** Whether there is no such figure, as the share of nothing: an empty cell, which is withheld like any other. */
  readonly isEmpty?: boolean;
};

/** A count of records, one each, that tells of nobody in particular. */
export function countRecords(key: string, records: readonly RecordRef[]): Measure {
  return { key, unit: 'count', value: records.length, records, about: [] };
}

/** A count of people; where it is said of how many, those left out are a group too. */
export function countPeople(key: string, ids: Iterable<string>, outOf: number | null): Measure {
  const records = [...new Set(ids)].map((id): RecordRef => ({ kind: 'person', id }));
  const about = outOf === null ? [records.length] : [records.length, outOf - records.length];
  return { key, unit: 'count', value: records.length, records, about };
}

/** A share in whole per cent, worked out from two figures; empty where there is no whole. */
export function shareOf(key: string, part: Measure, whole: Measure): Measure {
  return {
    key,
    unit: 'percent',
    value: whole.value === 0 ? 0 : Math.round((100 * part.value) / whole.value),
    records: part.records,
    about: [],
    from: [part.key, whole.key],
    isEmpty: whole.value === 0,
  };
}

/** References to records of one kind. */
export const refs = (kind: RecordRef['kind'], of: readonly { readonly id: string }[]): readonly RecordRef[] =>
  of.map(({ id }) => ({ kind, id }));

/** Each record once, in the order in which it first stands. */
export function eachOnce(records: Iterable<RecordRef>): readonly RecordRef[] {
  const found = new Map<string, RecordRef>();
  for (const record of records) found.set(`${record.kind}/${record.id}`, record);
  return [...found.values()];
}
