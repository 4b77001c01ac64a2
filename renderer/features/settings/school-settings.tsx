import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { PHASES, type School } from '#shared/domain/school/school';
import { run } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { Grid } from '../../ui/grid';
import { IconButton } from '../../ui/icon-button';
import { Inline } from '../../ui/inline';
import { Section } from '../../ui/section';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { TextField } from '../../ui/text-field';

const PHASE_CHOICES = PHASES.map((phase) => ({
  id: phase,
  label: phase.charAt(0).toUpperCase() + phase.slice(1),
}));
const FINANCIAL_YEARS = [
  { id: 'april', label: '1 April to 31 March (maintained schools)' },
  { id: 'september', label: '1 September to 31 August (academies)' },
] as const;

const edit = (fields: Partial<Omit<School, 'isSample'>>) =>
  void run({ name: 'school.edit', input: { fields } });

/** Name, phase, financial year and staff groups. */
export function SchoolSettings() {
  const school = useDocument((document) => document.school);
  return (
    <Section title="School">
      <Grid minWidth={18} gap={4}>
        <TextField
          label="Name"
          value={school.name}
          onCommit={(name) => name.trim() !== '' && edit({ name: name.trim() })}
        />
        <Select
          label="Phase"
          choices={PHASE_CHOICES}
          value={school.phase}
          onChange={(phase) => edit({ phase })}
        />
        <Select
          label="Financial year"
          choices={FINANCIAL_YEARS}
          value={school.financialYearStart}
          onChange={(financialYearStart) => edit({ financialYearStart })}
        />
      </Grid>
      <StaffGroups />
    </Section>
  );
}

function StaffGroups() {
  const groups = useDocument((document) => document.school.staffGroups);
  const people = useDocument((document) => document.people);
  const [label, setLabel] = useState('');
  const used = new Set(Object.values(people).map((person) => person.staffGroup));
  const add = () => {
    const next = label.trim();
    if (next === '') return;
    edit({ staffGroups: [...groups, { id: next.toLowerCase(), label: next }] });
    setLabel('');
  };
  return (
    <Section
      title="Staff groups"
      headingLevel={3}
      description="In your own words. Everybody in them counts as a learner."
    >
      <Stack gap={3}>
        {groups.map((group) => (
          <Inline key={group.id} gap={2} align="end">
            <TextField
              label={`Name of the group ${group.label}`}
              isLabelHidden
              value={group.label}
              onCommit={(next) =>
                next.trim() !== '' &&
                edit({
                  staffGroups: groups.map((each) =>
                    each.id === group.id ? { ...each, label: next.trim() } : each,
                  ),
                })
              }
            />
            <IconButton
              label={used.has(group.id) ? `${group.label} are in use` : `Remove ${group.label}`}
              icon={<X aria-hidden="true" />}
              isDisabled={used.has(group.id)}
              onPress={() => edit({ staffGroups: groups.filter((each) => each.id !== group.id) })}
            />
          </Inline>
        ))}
        <Inline gap={2} align="end">
          <TextField label="Another group" value={label} onChange={setLabel} />
          <Button icon={<Plus aria-hidden="true" />} isDisabled={label.trim() === ''} onPress={add}>
            Add this group
          </Button>
        </Inline>
      </Stack>
    </Section>
  );
}
