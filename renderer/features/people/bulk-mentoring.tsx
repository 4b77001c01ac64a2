import { CalendarRange } from 'lucide-react';
import { useMemo, useState } from 'react';
import { checkField } from '#shared/domain/people/check-field';
import { listPhases } from '#shared/domain/people/mentoring-profile';
import type { Person } from '#shared/domain/people/person';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu-button';
import type { BulkEdit } from './edit-person';
import { FreePeriodsDialog } from './free-periods-dialog';
import { InductionTutorDialog } from './induction-tutor-dialog';
import { MentorTrainingDialog } from './mentor-training-dialog';
import { WordMenu } from './word-menu';

export interface BulkMentoringProps {
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  readonly selected: readonly Person[];
  readonly people: readonly Person[];
  readonly edit: BulkEdit;
}

/** What pairing needs to know of everybody who is ticked. */
export function BulkMentoring({ who, selected, people, edit }: BulkMentoringProps) {
  const [asks, setAsks] = useState<'free' | 'tutor' | 'training' | null>(null);
  const phases = useMemo(() => listPhases(people), [people]);
  const close = () => setAsks(null);
  return (
    <>
      <Button size="small" icon={<CalendarRange aria-hidden="true" />} onPress={() => setAsks('free')}>
        Free periods
      </Button>
      <WordMenu
        label="Phase"
        known={phases}
        who={who}
        refuse={(phase) => checkField('phase', phase)}
        onSave={(phase) => edit({ phase })}
      />
      <MenuButton
        size="small"
        label="ECT year"
        items={[
          { id: '1', label: 'Year 1 of induction', onAction: () => edit({ ectYear: 1 }) },
          { id: '2', label: 'Year 2 of induction', onAction: () => edit({ ectYear: 2 }) },
          'separator',
          { id: 'none', label: 'Not an ECT', onAction: () => edit({ ectYear: null }) },
        ]}
      />
      <Button size="small" onPress={() => setAsks('tutor')}>
        Induction tutor
      </Button>
      <Button size="small" onPress={() => setAsks('training')}>
        Mentor training
      </Button>
      {asks === 'free' && (
        <FreePeriodsDialog
          who={who}
          people={selected}
          onClose={close}
          onSave={(freePeriods) => edit({ freePeriods: [...freePeriods] })}
        />
      )}
      {asks === 'tutor' && (
        <InductionTutorDialog
          who={who}
          selected={selected}
          people={people}
          onClose={close}
          onSave={(inductionTutorId) => edit({ inductionTutorId })}
        />
      )}
      {asks === 'training' && (
        <MentorTrainingDialog
          who={who}
          onClose={close}
          onSave={(mentorTrainedOn) => edit({ mentorTrainedOn })}
        />
      )}
    </>
  );
}
