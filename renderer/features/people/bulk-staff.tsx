import { CalendarX2, Percent, UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { checkField } from '#shared/domain/people/check-field';
import { listTeams } from '#shared/domain/people/list-teams';
import type { Person } from '#shared/domain/people/person';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import type { MenuEntry } from '../../ui/menu';
import { MenuButton } from '../../ui/menu-button';
import type { BulkEdit } from './edit-person';
import { FullTimeDialog } from './full-time-dialog';
import { LeavingDayDialog } from './leaving-day-dialog';
import { WordMenu } from './word-menu';

export interface BulkStaffProps {
  /** Whom it is about, for example "3 people". */
  readonly who: string;
  readonly people: readonly Person[];
  readonly edit: BulkEdit;
}

/** Staff group, team, leaving day and full-time share of everybody who is ticked. */
export function BulkStaff({ who, people, edit }: BulkStaffProps) {
  const groups = useDocument((document) => document.school.staffGroups);
  const [asksLeaving, setAsksLeaving] = useState(false);
  const [asksShare, setAsksShare] = useState(false);
  const teams = useMemo(() => listTeams(people), [people]);
  const groupItems: readonly MenuEntry[] = [
    ...groups.map(({ id, label }) => ({ id, label, onAction: () => edit({ staffGroup: id }) })),
    'separator',
    { id: 'none', label: 'No staff group', onAction: () => edit({ staffGroup: '' }) },
  ];
  return (
    <>
      <MenuButton
        size="small"
        label="Staff group"
        icon={<UsersRound aria-hidden="true" />}
        items={groupItems}
      />
      <WordMenu
        label="Team"
        known={teams}
        who={who}
        refuse={(team) => checkField('team', team)}
        onSave={(team) => edit({ team })}
      />
      <Button size="small" icon={<CalendarX2 aria-hidden="true" />} onPress={() => setAsksLeaving(true)}>
        Leaving day
      </Button>
      <Button size="small" icon={<Percent aria-hidden="true" />} onPress={() => setAsksShare(true)}>
        Full-time share
      </Button>
      <FullTimeDialog
        isOpen={asksShare}
        who={who}
        onClose={() => setAsksShare(false)}
        onSave={(fullTimePercent) => edit({ fullTimePercent })}
      />
      <LeavingDayDialog
        isOpen={asksLeaving}
        who={who}
        onClose={() => setAsksLeaving(false)}
        onSave={(leavingDay) => edit({ leavingDay })}
      />
    </>
  );
}
