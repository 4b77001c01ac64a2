import type { OpenAction } from '#shared/domain/mentoring/relationship/open-actions';
import { formatShortDay } from '#shared/lib/day';
import { TickList } from '../../../ui/tick-list';

type Props = {
  readonly actions: readonly OpenAction[];
  /** Ids of the actions that have been done since. */
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
};

/** What they agreed to before and has not been ticked off yet. */
export function OpenActionsField({ actions, ticked, onChange }: Props) {
  if (actions.length === 0) return null;
  return (
    <TickList
      label="Done since they last met"
      choices={actions.map((open) => ({
        id: open.action.id,
        label: open.action.words,
        description: sayWhen(open),
      }))}
      value={[...ticked]}
      onChange={(done) => onChange(new Set(done))}
    />
  );
}

/** When something was agreed and by when it is to be done. */
export function sayWhen({ agreedOn, action, isOverdue }: OpenAction): string {
  const agreed = `Agreed on ${formatShortDay(agreedOn)}`;
  if (action.byDay === null) return agreed;
  return `${agreed}, ${isOverdue ? 'was due by' : 'by'} ${formatShortDay(action.byDay)}`;
}
