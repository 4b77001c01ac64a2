import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AppraisalCycle } from '#shared/domain/enquiry/enquiry-settings';
import { countOfCycle } from '#shared/domain/enquiry/settings-in-use';
import { suggestNextCycle } from '#shared/domain/enquiry/suggest-cycle';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { CycleForm } from '../../../domain-ui/cycle-form';
import { newId } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Accordion } from '../../../ui/accordion';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { editSchoolAndTell, withChange } from '../edit-school';
import { changeRow, removeRow } from '../row-changes';
import rows from '../rows.module.css';
import { useEnquirySettings } from './edit-enquiries';

/** The appraisal cycles with their dates, and a suggestion for the next one. */
export function CycleSettings() {
  const { settings, edit } = useEnquirySettings();
  const enquiries = useDocument((document) => document.enquiries);
  const today = useToday();
  const [adding, setAdding] = useState<AppraisalCycle | null>(null);
  const { cycles } = settings;
  const remove = ({ id }: AppraisalCycle) =>
    void editSchoolAndTell((school) => ({
      enquiries: withChange(school.enquiries, (last) => ({ cycles: removeRow(last.cycles, id) })),
    }));
  const add = async (cycle: AppraisalCycle) => {
    const result = await edit((last) => ({
      // Once, however often it is pressed.
      cycles: [...removeRow(last.cycles, cycle.id), cycle],
    }));
    if (result.ok) setAdding(null);
  };
  return (
    <Section
      title="Appraisal cycles"
      headingLevel={3}
      description="The days of new enquiries; those that have begun keep theirs. Outcomes are reviewed by the cycle’s own day."
      actions={
        adding === null && (
          <Button
            icon={<Plus aria-hidden="true" />}
            onPress={() => setAdding(suggestNextCycle(cycles, today, newId()))}
          >
            Add a cycle
          </Button>
        )
      }
    >
      {adding !== null && (
        <Card>
          <CycleForm
            start={adding}
            saveLabel="Add this cycle"
            onSave={(cycle) => void add(cycle)}
            onCancel={() => setAdding(null)}
          />
        </Card>
      )}
      {cycles.length === 0 && adding === null && (
        <p className={rows['none']}>No cycle yet. The first one is suggested from the school year.</p>
      )}
      <Accordion>
        {cycles
          .toSorted((one, other) => other.startDay.localeCompare(one.startDay))
          .map((cycle) => {
            const count = countOfCycle(enquiries, cycle.id);
            return (
              <Disclosure
                key={cycle.id}
                id={cycle.id}
                headingLevel={4}
                title={`${cycle.name}: ${formatDay(cycle.startDay)} to ${formatDay(cycle.endDay)}`}
                aside={
                  <span className={rows['count']}>
                    {count === 0 ? 'No enquiries' : plural(count, 'enquiry', 'enquiries')}
                  </span>
                }
              >
                <Stack gap={3}>
                  <CycleForm
                    key={JSON.stringify(cycle)}
                    start={cycle}
                    saveLabel="Keep these dates"
                    onSave={(changed) =>
                      void edit((last) => ({ cycles: changeRow(last.cycles, cycle.id, changed) }))
                    }
                  />
                  <div>
                    <Button
                      variant="quiet"
                      icon={<Trash2 aria-hidden="true" />}
                      isDisabled={count > 0}
                      onPress={() => remove(cycle)}
                    >
                      {count > 0 ? 'Cannot be removed: enquiries belong to it' : 'Remove this cycle'}
                    </Button>
                  </div>
                </Stack>
              </Disclosure>
            );
          })}
      </Accordion>
    </Section>
  );
}
