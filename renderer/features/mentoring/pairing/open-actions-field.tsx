import type { OpenAction } from '#shared/domain/mentoring/relationship/open-actions';
import { formatShortDay } from '#shared/lib/day';
import { Checkbox } from '../../../ui/checkbox';
import styles from './session-dialog.module.css';

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
    <fieldset className={styles['choices']}>
      <legend>Done since they last met</legend>
      {actions.map((open) => (
        <Checkbox
          key={open.action.id}
          isSelected={ticked.has(open.action.id)}
          onChange={(isOn) => {
            const next = new Set(ticked);
            if (isOn) next.add(open.action.id);
            else next.delete(open.action.id);
            onChange(next);
          }}
          description={sayWhen(open)}
        >
          {open.action.words}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** When something was agreed and by when it is to be done. */
export function sayWhen({ agreedOn, action, isOverdue }: OpenAction): string {
  const agreed = `Agreed on ${formatShortDay(agreedOn)}`;
  if (action.byDay === null) return agreed;
  return `${agreed}, ${isOverdue ? 'was due by' : 'by'} ${formatShortDay(action.byDay)}`;
}
