import { CircleCheck } from 'lucide-react';
import { plural } from '#shared/lib/plural';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ALL_PEOPLE } from '../list-people';
import { changeFilter } from '../people-list-state';
import type { ImportState } from './import-state';
import { ImportStepFrame } from './import-step-frame';

export interface DoneStepProps {
  readonly outcome: NonNullable<ImportState['outcome']>;
  readonly onAgain: () => void;
}

/** What was done, and what to do next. */
export function DoneStep({ outcome, onAgain }: DoneStepProps) {
  const navigate = useNavigate();
  const { added, updated } = outcome;
  const withoutGroup = added.filter(({ staffGroup }) => staffGroup === '').length;
  const open = (staffGroup: string | null) => {
    changeFilter({ ...ALL_PEOPLE, staffGroup });
    void navigate({ to: '/people' });
  };
  return (
    <ImportStepFrame title="Done">
      <EmptyState
        icon={<CircleCheck aria-hidden="true" />}
        headingLevel={3}
        title={sayOutcome(added.length, updated)}
        actions={
          <>
            <Button variant="primary" onPress={() => open(null)}>
              See everybody
            </Button>
            {withoutGroup > 0 && (
              <Button onPress={() => open('')}>
                Choose a staff group for {plural(withoutGroup, 'person', 'people')}
              </Button>
            )}
            <Button variant="quiet" onPress={onAgain}>
              Import another list
            </Button>
          </>
        }
      >
        It was one change: Undo takes all of it back. Import next term’s list the same way; what you type here
        is kept.
      </EmptyState>
    </ImportStepFrame>
  );
}

function sayOutcome(added: number, updated: number): string {
  const parts = [
    ...(added > 0 ? [`${plural(added, 'person', 'people')} added`] : []),
    ...(updated > 0 ? [`${plural(updated, 'person', 'people')} updated`] : []),
  ];
  return parts.join(', ');
}
