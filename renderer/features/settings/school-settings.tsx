import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { addStaffGroup } from '#shared/domain/school/add-staff-group';
import { PHASES, type StaffGroup } from '#shared/domain/school/school';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { Grid } from '../../ui/grid';
import { IconButton } from '../../ui/icon-button';
import { Inline } from '../../ui/inline';
import { Section } from '../../ui/section';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { TextField } from '../../ui/text-field';
import { editSchool } from './edit-school';
import { changeRow, removeRow } from './row-changes';
import styles from './settings.module.css';

const PHASE_CHOICES = PHASES.map((phase) => ({
  id: phase,
  label: phase.charAt(0).toUpperCase() + phase.slice(1),
}));
const FINANCIAL_YEARS = [
  { id: 'april', label: '1 April to 31 March (maintained schools)' },
  { id: 'september', label: '1 September to 31 August (academies)' },
] as const;

/** Name, phase, financial year and staff groups. */
export function SchoolSettings() {
  const school = useDocument((document) => document.school);
  return (
    <Section title="School">
      <Grid minWidth={18} gap={4}>
        <TextField
          label="Name"
          value={school.name}
          onCommit={(name) => name.trim() !== '' && void editSchool({ name: name.trim() })}
        />
        <Select
          label="Phase"
          choices={PHASE_CHOICES}
          value={school.phase}
          onChange={(phase) => void editSchool({ phase })}
        />
        <Select
          label="Financial year"
          choices={FINANCIAL_YEARS}
          value={school.financialYearStart}
          onChange={(financialYearStart) => void editSchool({ financialYearStart })}
        />
      </Grid>
      <div className={styles['apart']}>
        <StaffGroups />
      </div>
    </Section>
  );
}

function StaffGroups() {
  const groups = useDocument((document) => document.school.staffGroups);
  const people = useDocument((document) => document.people);
  return (
    <Section
      title="Staff groups"
      headingLevel={3}
      description="In your own words. Everybody in them counts as a learner. A group can go once nobody is in it."
    >
      <Stack gap={3}>
        {groups.map((group) => {
          const count = Object.values(people).filter((person) => person.staffGroup === group.id).length;
          return (
            <Inline key={group.id} gap={3}>
              <TextField
                label={`Name of the group ${group.label}`}
                isLabelHidden
                value={group.label}
                onCommit={(next) =>
                  next.trim() !== '' &&
                  void editSchool(({ staffGroups }) => ({
                    staffGroups: changeRow(staffGroups, group.id, { label: next.trim() }),
                  }))
                }
              />
              {count > 0 ? (
                <span className={styles['count']}>{plural(count, 'person', 'people')}</span>
              ) : (
                <IconButton
                  label={`Remove ${group.label}`}
                  icon={<X aria-hidden="true" />}
                  onPress={() =>
                    void editSchool(({ staffGroups }) => ({ staffGroups: removeRow(staffGroups, group.id) }))
                  }
                />
              )}
            </Inline>
          );
        })}
        <AddStaffGroup groups={groups} />
      </Stack>
    </Section>
  );
}

function AddStaffGroup({ groups }: { readonly groups: readonly StaffGroup[] }) {
  const [label, setLabel] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (next: string) => {
    setLabel(next);
    setRefusal(null);
  };
  const add = () => {
    const added = addStaffGroup(groups, label);
    if (!added.ok) {
      setRefusal(added.error.message);
      return;
    }
    void editSchool(({ staffGroups }) => {
      const latest = addStaffGroup(staffGroups, label);
      // An edit still under way may have given this name to a group.
      return latest.ok ? { staffGroups: latest.value } : {};
    });
    change('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Inline gap={3} align={refusal === null ? 'end' : 'center'}>
        <TextField
          label="Another group"
          value={label}
          onChange={change}
          maxLength={60}
          {...(refusal !== null && { errorMessage: refusal })}
        />
        <Button type="submit" icon={<Plus aria-hidden="true" />} isDisabled={label.trim() === ''}>
          Add this group
        </Button>
      </Inline>
    </form>
  );
}
