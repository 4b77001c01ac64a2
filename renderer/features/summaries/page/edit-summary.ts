import type { Summary } from '#shared/domain/summary/summary';
import { run } from '../../../state/actions';
import { useDesk } from '../../../state/desk-state';

type Fields = Partial<Pick<Summary, 'title' | 'period' | 'sections' | 'nextSteps'>>;

/** Edits under way, one after the other: each starts from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

/** Changes what a summary says of itself, as one step that can be undone; two changes at once both hold. */
export function editSummary(
  summaryId: Summary['id'],
  change: (summary: Summary) => Fields,
): Promise<unknown> {
  const edit = async () => {
    const summary = useDesk.getState().document?.summaries[summaryId];
    if (summary === undefined) return;
    const { sections, nextSteps, ...fields } = change(summary);
    await run({
      name: 'summary.edit',
      input: {
        summaryId,
        fields: {
          ...fields,
          ...(sections !== undefined && { sections: [...sections] }),
          ...(nextSteps !== undefined && { nextSteps: [...nextSteps] }),
        },
      },
    });
  };
  last = last.then(edit, edit);
  return last;
}
