import { useState } from 'react';
import { suggestNextCycle } from '#shared/domain/enquiry/suggest-cycle';
import { formatDay } from '#shared/lib/day';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';

/** Where every cycle of the school is over: the next one, with the dates of the last. */
export function NextCycleBanner({ onKept }: { readonly onKept: (cycleId: string) => void }) {
  const settings = useDocument((document) => document.school.enquiries);
  const today = useToday();
  const [id] = useState(newId);
  if (settings.cycles.some(({ endDay }) => endDay >= today)) return null;
  const next = suggestNextCycle(settings.cycles, today, id);
  const keep = async () => {
    const result = await runAndTell({
      name: 'school.edit',
      input: { fields: { enquiries: { ...settings, cycles: [...settings.cycles, next] } } },
    });
    if (result.ok) onKept(next.id);
  };
  return (
    <Banner
      tone="info"
      title={`The next cycle would run from ${formatDay(next.startDay)} to ${formatDay(next.endDay)}`}
      actions={
        <>
          <Link href="/settings/enquiries">Other dates</Link>
          <Button size="small" onPress={() => void keep()}>
            Add this cycle
          </Button>
        </>
      }
    >
      All your cycles are over. Outcomes are to be reviewed by {formatDay(next.reviewByDay)}.
    </Banner>
  );
}
