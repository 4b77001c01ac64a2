import { say } from '../figures/told';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

/** What the lead means to do next, in the lead's words. */
export function draftNextSteps({ summary }: SectionSource): SectionDraft {
  const { nextSteps } = summary;
  if (nextSteps.length === 0) return emptySection('No next steps have been written yet.');
  return {
    tables: [],
    figures: [],
    write: () => ({
      sentences: [say`What we mean to do next:`],
      points: nextSteps.map((words) => ({ words, note: '' })),
    }),
  };
}
