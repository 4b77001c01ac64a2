import { Plus } from 'lucide-react';
import { suggestAcademicYear } from '#shared/domain/school/suggest-academic-year';
import type { AcademicYear } from '#shared/domain/school/school';
import type { Day } from '#shared/lib/day';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { AcademicYearForm } from '../../domain-ui/academic-year-form';
import { Accordion } from '../../ui/accordion';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Section } from '../../ui/section';
import { applyYearChange } from './apply-year-change';
import { editSchool } from './edit-school';

/** Once, however often it is pressed. */
const add = (year: AcademicYear) =>
  void editSchool(({ academicYears }) => ({
    academicYears: academicYears.some(({ name }) => name === year.name)
      ? academicYears
      : [...academicYears, year],
  }));
const save = (shown: AcademicYear, changed: AcademicYear) =>
  void editSchool(({ academicYears }) => ({
    academicYears: academicYears.map((latest) =>
      latest.name === shown.name ? applyYearChange(latest, { shown, changed }) : latest,
    ),
  }));

/** The academic years with their terms and INSET days. */
export function CalendarSettings() {
  const years = useDocument((document) => document.school.academicYears);
  const last = years.at(-1);
  const next = nextYear(last, useToday());
  return (
    <Section
      title="Terms and INSET days"
      actions={
        <Button icon={<Plus aria-hidden="true" />} onPress={() => add(next)}>
          Add {next.name}
        </Button>
      }
    >
      <Accordion>
        {years.map((year) => (
          <Disclosure key={year.name} title={year.name} id={year.name}>
            <AcademicYearForm year={year} onChange={(changed) => save(year, changed)} />
          </Disclosure>
        ))}
      </Accordion>
    </Section>
  );
}

/** The year after the last one, or the present one where there is none. */
function nextYear(last: AcademicYear | undefined, today: Day): AcademicYear {
  const end = last?.terms.at(-1)?.endDay;
  return suggestAcademicYear(end === undefined ? today : `${end.slice(0, 4)}-09-01`);
}
