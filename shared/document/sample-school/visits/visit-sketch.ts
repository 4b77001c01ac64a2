import type { Visit } from '../../../domain/governor/visit';

/** A visit in few words: names before the @ of their emails instead of ids, tables instead of records. */
export type VisitSketch = Pick<Visit, 'day' | 'start' | 'priorityId' | 'focus' | 'stage'> & {
  readonly id: string;
  readonly governors: readonly string[];
  readonly hosts: readonly string[];
  readonly sentOn?: string;
  readonly reportedOn?: string;
  /** stage | question | seen, not seen or nothing | the claim that it asks about | answer, one line each */
  readonly questions?: string;
  readonly worksWell?: string;
  /** by which day | who | what | done on, one line each */
  readonly followUps?: string;
};
