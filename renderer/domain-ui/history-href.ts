import type { RecordRef } from '#shared/domain/record/record-ref';

/**
 * The address of the change history, narrowed to somebody or to one record.
 *
 * @example
 * historyHref({ record: { kind: 'award', id: 'b7' } }) //=> '/records?record=award%2Fb7'
 */
export function historyHref({
  personId = null,
  record = null,
}: {
  readonly personId?: string | null;
  readonly record?: RecordRef | null;
}): string {
  const parts = [
    ...(personId === null ? [] : [`person=${encodeURIComponent(personId)}`]),
    ...(record === null ? [] : [`record=${encodeURIComponent(`${record.kind}/${record.id}`)}`]),
  ];
  return parts.length === 0 ? '/records' : `/records?${parts.join('&')}`;
}
