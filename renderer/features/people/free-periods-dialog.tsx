import { useMemo, useState } from 'react';
import { sharedPeriods } from '#shared/domain/mentoring/relationship/shared-periods';
import { haveSameFreePeriods, listFreePeriods, setFree } from '#shared/domain/people/free-periods';
import type { Person } from '#shared/domain/people/person';
import type { WeeklyPeriod } from '#shared/domain/school/week';
import { FreePeriodsGrid } from '../../domain-ui/free-periods-grid';
import { useDocument } from '../../state/use-document';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Stack } from '../../ui/stack';

export interface FreePeriodsDialogProps {
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  /** At least one. */
  readonly people: readonly Person[];
  readonly onClose: () => void;
  readonly onSave: (free: readonly WeeklyPeriod[]) => void;
}

/** Gives several people the same free periods; it begins with those that all of them have already. */
export function FreePeriodsDialog({ who, people, onClose, onSave }: FreePeriodsDialogProps) {
  const periods = useDocument((document) => document.school.periods);
  const [free, setFreePeriods] = useState<readonly WeeklyPeriod[]>(() =>
    sharedPeriods(people, { periods }).map(({ id }) => id),
  );
  const areAlike = useMemo(() => haveSameFreePeriods(people, periods), [people, periods]);
  const count = listFreePeriods(free, periods).length;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Free periods of ${who}`}
      footer={
        <>
          <Button
            variant="quiet"
            isDisabled={count === 0}
            onPress={() => setFreePeriods(setFree(free, free, false, periods))}
          >
            Clear the grid
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            onPress={() => {
              onSave(free);
              onClose();
            }}
          >
            {count === 0 ? `Give ${who} no free periods` : `Give ${who} these free periods`}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {!areAlike && (
          <Banner tone="info" title="They do not all have the same free periods now">
            The grid shows those that all of them have. What you save takes the place of what each has.
          </Banner>
        )}
        <FreePeriodsGrid
          label={`Free periods of ${who}`}
          periods={periods}
          value={free}
          onChange={setFreePeriods}
        />
      </Stack>
    </Dialog>
  );
}
