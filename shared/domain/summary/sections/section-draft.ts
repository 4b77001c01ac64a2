import type { School } from '../../school/school';
import type { SummaryFacts } from '../facts/summary-facts';
import type { DraftTable } from '../figures/draft-table';
import type { Measure } from '../figures/measure';
import type { Sentence, Told } from '../figures/told';
import type { StaffRows } from '../measures/staff-rows';
import type { SummarySection } from '../summary-content';
import type { Summary } from '../summary';

/** All that a section is made from. */
export type SectionSource = {
  readonly facts: SummaryFacts;
  /** The period before; null where there is none. */
  readonly before: SummaryFacts | null;
  readonly school: School;
  readonly summary: Pick<Summary, 'nextSteps'>;
  readonly staff: StaffRows;
  readonly limit: number;
  /** "this term" */
  readonly when: string;
};

/** What a section says once it is known which figures are told. */
export type SectionText = {
  readonly sentences: readonly Sentence[];
  readonly points?: SummarySection['points'];
  /** How it was counted. */
  readonly notes?: readonly string[];
};

/** A section before anything is withheld: its figures first, its words when it is known which of them may be told. */
export type SectionDraft = {
  readonly tables: readonly DraftTable[];
  /** The figures that its sentences name. */
  readonly figures: readonly Measure[];
  readonly write: (told: Told) => SectionText;
};

/** A section without figures, in one sentence. */
export function emptySection(words: string, notes: readonly string[] = []): SectionDraft {
  return {
    tables: [],
    figures: [],
    write: () => ({ sentences: [[{ words, key: null }]], notes }),
  };
}
