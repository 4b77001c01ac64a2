import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { listPeriods } from '#shared/domain/summary/list-periods';
import { newSummary } from '#shared/domain/summary/new-summary';
import type { Summary, SummaryPeriod } from '#shared/domain/summary/summary';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { periodKey, sayDays } from '../period-words';
import { editSummary } from './edit-summary';

/** What the summary is called and which days it is of; a title that nobody worded follows the period. */
export function PeriodFields({ summary }: { readonly summary: Summary }) {
  const { id, title, period, createdAt } = summary;
  const school = useDocument((document) => document.school);
  const today = useToday();
  const navigate = useNavigate();
  const periods = useMemo((): readonly SummaryPeriod[] => {
    const known = listPeriods(school, today);
    return known.some((each) => periodKey(each) === periodKey(period)) ? known : [period, ...known];
  }, [school, today, period]);
  const usualTitle = (of: SummaryPeriod) => newSummary({ id, period: of, school, now: createdAt }).title;
  const choose = (key: string) => {
    const next = periods.find((each) => periodKey(each) === key);
    if (next === undefined) return;
    void editSummary(id, (last) => ({
      period: next,
      ...(last.title === usualTitle(last.period) && { title: usualTitle(next) }),
    }));
  };
  const remove = async () => {
    const result = await runAndTell({ name: 'summary.remove', input: { summaryId: id } });
    if (result.ok) void navigate({ href: '/summaries' });
  };
  return (
    <Stack gap={3}>
      <TextField
        label="Title"
        value={title}
        maxLength={160}
        onCommit={(text) => text.trim() !== '' && void editSummary(id, () => ({ title: text.trim() }))}
      />
      <Select
        label="Period"
        choices={periods.map((each) => ({
          id: periodKey(each),
          label: each.name,
          description: sayDays(each),
        }))}
        value={periodKey(period)}
        onChange={choose}
      />
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => void remove()}
        >
          Remove this summary
        </Button>
      </div>
    </Stack>
  );
}
