import { addDays, addMonths, addYears, formatISO, parseISO } from 'date-fns';
import type { Day } from '../../lib/day';
import type { LaterEvidence } from './enquiry';

const write = (date: Date): Day => formatISO(date, { representation: 'date' });

/** When to look again: six weeks, a term (four months) and a year after an enquiry's outcome was reviewed. */
export function laterEvidenceDue(reviewedOn: Day): readonly Pick<LaterEvidence, 'after' | 'dueDay'>[] {
  const from = parseISO(reviewedOn);
  return [
    { after: 'six weeks', dueDay: write(addDays(from, 42)) },
    { after: 'a term', dueDay: write(addMonths(from, 4)) },
    { after: 'a year', dueDay: write(addYears(from, 1)) },
  ];
}
