import { current } from 'immer';
import { z } from 'zod';
import { buildFromDocument } from '../../domain/summary/build-from-document';
import { summary, summaryId, type SummaryId, type SummaryRelease } from '../../domain/summary/summary';
import { dayOf } from '../../lib/instant';
import { ok, refuse, type Result } from '../../lib/result';
import { assignChanged, defineCommand, type DocumentDraft } from './command';

function findSummary(draft: DocumentDraft, id: SummaryId): Result<DocumentDraft['summaries'][SummaryId]> {
  const found = draft.summaries[id];
  return found === undefined
    ? refuse('summary-unknown', 'This summary is no longer there. Nothing was changed.')
    : ok(found);
}

/** Begins a summary, without any version. Refuses an id that is there already. */
export const addSummary = defineCommand({
  name: 'summary.add',
  input: z.strictObject({ summary: summary.unwrap().omit({ releases: true }) }),
  apply: (draft, { summary: added }) => {
    if (draft.summaries[added.id] !== undefined) {
      return refuse('summary-twice', 'This summary has been begun already.');
    }
    Object.assign(draft.summaries, { [added.id]: { ...added, releases: [] } });
    return ok(`Begin “${added.title}”`);
  },
});

/** Changes title, period, sections or next steps of the draft; frozen versions stay as they are. */
export const editSummary = defineCommand({
  name: 'summary.edit',
  input: z.strictObject({
    summaryId,
    fields: summary.unwrap().pick({ title: true, period: true, sections: true, nextSteps: true }).partial(),
  }),
  apply: (draft, { summaryId: id, fields }) => {
    const found = findSummary(draft, id);
    if (!found.ok) return found;
    assignChanged(found.value, fields);
    return ok(`Edit “${found.value.title}”`);
  },
});

/** Takes a summary out with all its versions. */
export const removeSummary = defineCommand({
  name: 'summary.remove',
  input: z.strictObject({ summaryId }),
  apply: (draft, { summaryId: id }) => {
    const found = findSummary(draft, id);
    if (!found.ok) return found;
    const { title } = found.value;
    delete draft.summaries[id];
    return ok(`Remove “${title}”`);
  },
});

/** Builds the summary from the records as they are and keeps it for ever under the next version number. */
export const freezeSummary = defineCommand({
  name: 'summary.freeze',
  input: z.strictObject({ summaryId, note: z.string().max(500) }),
  apply: (draft, { summaryId: id, note }, { now }) => {
    const found = findSummary(draft, id);
    if (!found.ok) return found;
    // Read outside the draft: counting thousands of records in it would make a draft of each.
    const { confidential: _, ...open } = current(draft);
    const frozen = current(found.value);
    if (frozen.sections.every(({ isOn }) => !isOn)) {
      return refuse(
        'summary-empty',
        'No section of this summary is switched on, so there is nothing to freeze. Switch at least one on.',
      );
    }
    const { content } = buildFromDocument(open, frozen, dayOf(now, open.school.timeZone));
    const version = (frozen.releases.at(-1)?.version ?? 0) + 1;
    const release: SummaryRelease = { version, frozenAt: now, note, content };
    Object.assign(found.value, { releases: [...frozen.releases, release] });
    return ok(`Freeze version ${version} of “${frozen.title}”`);
  },
});
