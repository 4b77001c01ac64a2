import { useState } from 'react';
import { NEW_SCHOOL_PARTS, PHASES, type AcademicYear, type School } from '#shared/domain/school/school';
import { suggestAcademicYear } from '#shared/domain/school/suggest-academic-year';
import { AcademicYearForm } from '../../domain-ui/academic-year-form';
import { startSchool } from '../../state/actions';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { Grid } from '../../ui/grid';
import { Inline } from '../../ui/inline';
import { PageHeader } from '../../ui/page-header';
import { RadioGroup } from '../../ui/radio-group';
import { Section } from '../../ui/section';
import { Select } from '../../ui/select';
import { Stack } from '../../ui/stack';
import { TextField } from '../../ui/text-field';
import styles from './first-run.module.css';

const PHASE_CHOICES = PHASES.map((phase) => ({
  id: phase,
  label: phase.charAt(0).toUpperCase() + phase.slice(1),
}));

const FINANCIAL_YEARS = [
  { id: 'april', label: '1 April to 31 March', description: 'Maintained schools' },
  { id: 'september', label: '1 September to 31 August', description: 'Academies' },
] as const;

/** The short set-up of a school; everything can be changed later in Settings. */
export function StartSchool({ onBack }: { readonly onBack: () => void }) {
  const today = useToday();
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const [phase, setPhase] = useState<School['phase']>('primary');
  const [financialYearStart, setFinancialYearStart] = useState<School['financialYearStart']>('april');
  const [year, setYear] = useState<AcademicYear>(() => suggestAcademicYear(today));

  const start = () => {
    if (name.trim() === '') {
      setNameMissing(true);
      document.querySelector<HTMLInputElement>('input[name="school-name"]')?.focus();
      return;
    }
    void startSchool({
      name: name.trim(),
      phase,
      academicYears: [year],
      financialYearStart,
      timeZone: 'Europe/London',
      ...NEW_SCHOOL_PARTS,
      isSample: false,
    });
  };

  return (
    <main className={styles['form']}>
      <PageHeader title="Start my school" lede="You can change all of this later in Settings." />
      <Section title="The school">
        <Grid minWidth={18} gap={4}>
          <TextField
            label="Name"
            name="school-name"
            autoFocus
            isRequired
            value={name}
            onChange={setName}
            {...(isNameMissing && name.trim() === '' ? { errorMessage: 'Give the school’s name.' } : {})}
          />
          <Select label="Phase" choices={PHASE_CHOICES} value={phase} onChange={setPhase} />
        </Grid>
        <RadioGroup
          label="Financial year"
          orientation="horizontal"
          choices={FINANCIAL_YEARS}
          value={financialYearStart}
          onChange={setFinancialYearStart}
        />
      </Section>
      <Section
        title={`Terms ${year.name}`}
        description="These dates are a guess at a common pattern. Correct them to your school’s calendar."
      >
        <Stack gap={4}>
          <AcademicYearForm year={year} onChange={setYear} />
        </Stack>
      </Section>
      <Inline gap={3} justify="end">
        <Button onPress={onBack}>Back</Button>
        <Button variant="primary" onPress={start}>
          Start {name.trim() === '' ? 'my school' : name.trim()}
        </Button>
      </Inline>
    </main>
  );
}
