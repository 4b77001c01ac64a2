import { CalendarCheck2, CalendarClock, CircleAlert, CircleHelp } from 'lucide-react';
import type { Due } from '#shared/domain/mentoring/relationship/due';
import { Badge } from '../../../ui/badge';
import type { Tone } from '../../../ui/tone';

const LOOKS: Readonly<
  Record<Due['state'], { readonly tone: Tone; readonly Icon: typeof CircleAlert } | null>
> = {
  'not expected': null,
  planned: { tone: 'success', Icon: CalendarCheck2 },
  due: { tone: 'info', Icon: CalendarClock },
  'to log': { tone: 'warning', Icon: CircleHelp },
  overdue: { tone: 'warning', Icon: CircleAlert },
};

/** When the pair is to meet next, in words; nothing where no meeting is expected. */
export function DueBadge({ due }: { readonly due: Due }) {
  const look = LOOKS[due.state];
  if (look === null) return null;
  return (
    <Badge tone={look.tone} icon={<look.Icon aria-hidden="true" />}>
      {due.words}
    </Badge>
  );
}
