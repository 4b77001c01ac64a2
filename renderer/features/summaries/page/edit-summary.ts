import type { Summary } from '#shared/domain/summary/summary';
import { run } from '../../../state/actions';
import { useDesk } from '../../../state/desk-state';
import { inTurn } from '../../../state/in-turn';

type Fields = Partial<Pick<Summary, 'title' | 'period' | 'sections' | 'nextSteps'>>;

/** Changes what a summary says of itself, as one step that can be undone; two changes at once both hold. */
export function editSummary(
  summaryId: Summary['id'],
  change: (summary: Summary) => Fields,
): Promise<unknown> {
  return inTurn(async () => {
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
  });
}
