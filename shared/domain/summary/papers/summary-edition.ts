import { z } from 'zod';
import { formatInstant } from '../../../lib/instant';
import { refuse, ok, type Result } from '../../../lib/result';
import { summaryContent } from '../summary-content';
import { summaryId, type Summary, type SummaryId, type SummaryRelease } from '../summary';

/** Which edition of a summary is wanted: a frozen version, or the draft as it stands. */
export const editionRequest = { summaryId, version: z.int().min(1).nullable() };

/** A summary as it leaves the app: all that it says, and the words that every page and file of it is stamped with. */
export const summaryEdition = z
  .strictObject({
    content: summaryContent,
    /** "Version 2, frozen Sun 22 Nov 2026, 10:07", or "Draft, not frozen: as it stood Sun 22 Nov 2026, 10:07". */
    stamp: z.string(),
    isDraft: z.boolean(),
  })
  .readonly();
export type SummaryEdition = z.infer<typeof summaryEdition>;

/**
 * The stamp of a frozen version, by the school's clock.
 *
 * @example
 * stampRelease({ version: 2, frozenAt: '2026-11-22T10:07:00Z' }, 'Europe/London')
 * //=> 'Version 2, frozen Sun 22 Nov 2026, 10:07'
 */
function stampRelease(
  { version, frozenAt }: Pick<SummaryRelease, 'version' | 'frozenAt'>,
  timeZone: string,
): string {
  return `Version ${version}, frozen ${formatInstant(frozenAt, timeZone)}`;
}

type Source = {
  readonly summaries: Readonly<Record<SummaryId, Summary>>;
  readonly school: { readonly timeZone: string };
};

/** A frozen version just as it was frozen; refuses a summary that has gone, and a version that it does not have. */
export function findFrozenEdition(
  wanted: { readonly summaryId: SummaryId; readonly version: number },
  { summaries, school }: Source,
): Result<SummaryEdition> {
  const summary = findSummary(wanted.summaryId, summaries);
  if (!summary.ok) return summary;
  const release = summary.value.releases.find(({ version }) => version === wanted.version);
  if (release === undefined) {
    return refuse(
      'version-unknown',
      'This version is no longer kept. Choose another version of the summary.',
    );
  }
  return ok({ content: release.content, stamp: stampRelease(release, school.timeZone), isDraft: false });
}

/** The summary of this id; refuses one that has gone. */
export function findSummary(id: SummaryId, summaries: Source['summaries']): Result<Summary> {
  const summary = summaries[id];
  return summary === undefined ? refuse('summary-unknown', 'This summary is no longer there.') : ok(summary);
}
