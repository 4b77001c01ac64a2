import { useState } from 'react';
import { suggestCycle } from '#shared/domain/enquiry/suggest-cycle';
import { CycleForm } from '../../../domain-ui/cycle-form';
import { newId, run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Card } from '../../../ui/card';
import { Section } from '../../../ui/section';

/** A school without a cycle: one is suggested, and nothing is begun before its dates are kept. */
export function FirstCycle() {
  const settings = useDocument((document) => document.school.enquiries);
  const today = useToday();
  const [suggestion] = useState(() => suggestCycle(today, newId()));
  return (
    <Section
      title="First, the dates of your appraisal cycle"
      description="Many schools begin in the autumn term and review outcomes a year later. These dates are a suggestion: put in your own. An enquiry for each person comes next."
    >
      <Card padding="large">
        <CycleForm
          start={suggestion}
          saveLabel="Keep these dates"
          onSave={(cycle) =>
            void run({
              name: 'school.edit',
              input: { fields: { enquiries: { ...settings, cycles: [cycle] } } },
            })
          }
        />
      </Card>
    </Section>
  );
}
