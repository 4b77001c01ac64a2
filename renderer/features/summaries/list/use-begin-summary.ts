import { useNavigate } from '@tanstack/react-router';
import { newSummary } from '#shared/domain/summary/new-summary';
import { summaryId, type SummaryPeriod } from '#shared/domain/summary/summary';
import { newId, run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';

/** Begins a summary of a period and opens it; resolves to whether it was begun. */
export function useBeginSummary(): (period: SummaryPeriod) => Promise<boolean> {
  const school = useDocument((document) => document.school);
  const navigate = useNavigate();
  return async (period) => {
    const id = summaryId.parse(newId());
    const summary = newSummary({ id, period, school, now: new Date().toISOString() });
    const result = await run({ name: 'summary.add', input: { summary } });
    if (result.ok) void navigate({ href: `/summaries/${id}` });
    return result.ok;
  };
}
