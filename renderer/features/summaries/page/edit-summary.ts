import type { Summary } from '#shared/domain/summary/summary';
import { run } from '../../../state/actions';

type Fields = Partial<Pick<Summary, 'title' | 'period' | 'sections' | 'nextSteps'>>;

/** Changes what a summary says of itself, as one step that can be undone. */
export const editSummary = (summaryId: Summary['id'], fields: Fields) =>
  run({
    name: 'summary.edit',
    input: {
      summaryId,
      fields: {
        ...fields,
        ...(fields.sections !== undefined && { sections: [...fields.sections] }),
        ...(fields.nextSteps !== undefined && { nextSteps: [...fields.nextSteps] }),
      },
    },
  });
