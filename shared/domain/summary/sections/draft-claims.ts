import { restsOnWords } from '../../claim/rests-on-words';
import { EVIDENCE_SOURCES } from '../../enquiry/enquiry';
import { formatDay } from '../../../lib/day';
import type { ClaimInSummary } from '../facts/summary-facts';
import { column, type DraftTable } from '../figures/draft-table';
import { countRecords, refs } from '../figures/measure';
import { say } from '../figures/told';
import { measureClaims } from '../measures/measure-claims';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

/** The claims that stand, what they rest on, and whether governors have seen it. */
export function draftClaims({ facts }: SectionSource): SectionDraft {
  const { claims } = facts;
  if (claims.length === 0) return emptySection('No claims of change have been made.');
  const all = measureClaims(facts);
  const sources = EVIDENCE_SOURCES.map((source) => ({
    source,
    of: claims.filter((claim) => claim.sources.includes(source)),
  })).filter(({ of }) => of.length > 0);
  const bySource: DraftTable = {
    id: 'claim-sources',
    caption: 'What the claims rest on',
    rowHeading: 'Evidence',
    columns: [column('claims', 'Claims', 'count', false)],
    rows: sources.map(({ source, of }) => ({
      id: source,
      label: source.charAt(0).toUpperCase() + source.slice(1),
      cells: [countRecords(`claims.source/${source}`, refs('claim', of))],
    })),
    total: null,
    charted: ['claims'],
  };
  return {
    tables: sources.length === 0 ? [] : [bySource],
    figures: [all.all, all.more, all.seen, all.notSeen],
    write: ({ tell }) => ({
      sentences: [
        say`The school makes ${tell(all.all, 'claim')} of change; ${tell(all.more)} ${all.more.value === 1 ? 'rests' : 'rest'} on more than self-report.`,
        all.seen.value + all.notSeen.value === 0
          ? say`Governors have not yet said of any of them whether they have seen it.`
          : say`On their visits governors have seen ${tell(all.seen)} of them, and have looked for ${tell(all.notSeen)} without seeing it.`,
      ],
      points: claims.map((claim) => ({ words: claim.words, note: noteOf(claim) })),
      notes: ['A claim can rest on more than one kind of evidence, so the rows of the table do not add up.'],
    }),
  };
}

function noteOf({ sources, seen, madeOn }: ClaimInSummary): string {
  const visit =
    seen === null
      ? 'Not yet looked for on a visit'
      : `${seen.answer === 'seen' ? 'Seen' : 'Not seen'} by governors on ${formatDay(seen.day)}`;
  return `${restsOnWords({ sources })}. Made on ${formatDay(madeOn)}. ${visit}.`;
}
