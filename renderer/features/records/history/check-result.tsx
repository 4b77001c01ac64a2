import type { OutputOf } from '#shared/contract/channels';
import { plural } from '#shared/lib/plural';
import { Banner } from '../../../ui/banner';
import { Link } from '../../../ui/link';

/** Enough of a seal to compare by eye, in fours. */
const shorten = (head: string): string => (head.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

/** What checking the history found, in words. */
export function CheckResult({ result }: { readonly result: OutputOf<'history.check'> }) {
  if (!result.ok) return <Banner tone="danger" title={result.error.message} />;
  const found = result.value;
  if (found.kind === 'whole') {
    return (
      <Banner tone="success" title="The history is whole">
        {found.lines === 0
          ? 'It has no line yet.'
          : `Each of the ${plural(found.lines, 'line')} says what it said when it was written. The last one’s seal begins ${shorten(found.head)}: noted elsewhere, it also shows whether lines were taken off the end since.`}
      </Banner>
    );
  }
  return (
    <Banner
      tone="danger"
      title={`The history is not whole: line ${found.sequence}`}
      actions={<Link href="/settings/records">Go to backups</Link>}
    >
      {`${found.words}. The lines before it are as they were. The file was changed outside CPD Desk, or it is damaged: save a backup of it as it is, and compare it with an older one.`}
    </Banner>
  );
}
