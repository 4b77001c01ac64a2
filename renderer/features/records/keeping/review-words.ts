import type { RetentionRule } from '#shared/domain/duties/duty-settings';
import { RETENTION_STARTS } from '#shared/domain/duties/retention-words';
import { plural } from '#shared/lib/plural';

/** A rule as a sentence's end. `sayRule({ kind: 'visit', years: 3, … }) //=> 'kept for 3 years from the day of the visit'` */
export const sayRule = ({ kind, years }: Pick<RetentionRule, 'kind' | 'years'>): string =>
  `kept for ${plural(years, 'year')} from ${RETENTION_STARTS[kind]}`;
