import { hasLeft, type Person } from '#shared/domain/people/person';
import { formatDay, type Day } from '#shared/lib/day';
import { useToday } from '../../state/use-today';
import { Badge } from '../../ui/badge';

/** When somebody left or will leave; nothing for everybody else. */
export function LeavingBadge({ person: { leavingDay } }: { readonly person: Pick<Person, 'leavingDay'> }) {
  return leavingDay === null ? null : <DatedBadge leavingDay={leavingDay} />;
}

function DatedBadge({ leavingDay }: { readonly leavingDay: Day }) {
  const hasGone = hasLeft({ leavingDay }, useToday());
  return (
    <Badge tone={hasGone ? 'neutral' : 'warning'}>
      {hasGone ? 'Left' : 'Leaves'} {formatDay(leavingDay)}
    </Badge>
  );
}
