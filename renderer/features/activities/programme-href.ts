import type { RecordRef } from '#shared/domain/record/record-ref';

/** Where a line of the programme opens: an activity's page, or a Teach-meet's register. */
export function programmeHref({ kind, id }: RecordRef): string {
  const at = encodeURIComponent(id);
  return kind === 'teach-meet' ? `/teach-meets/${at}/register` : `/activities/${at}`;
}
