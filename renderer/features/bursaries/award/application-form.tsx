import { useId } from 'react';
import type { Application, Award } from '#shared/domain/bursary/award';
import type { Fund } from '#shared/domain/bursary/fund';
import { applicationFromEnquiry } from '#shared/domain/bursary/application-from-enquiry';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import parts from '../parts.module.css';
import { CostLines } from './cost-lines';
import { editApplication } from './edit-application';

type WordField = Exclude<keyof Application, 'costs' | 'priorityId'>;
const NONE = 'none';

/** The application while it can be filled in; each field is kept as it is left. */
export function ApplicationForm({ award, fund }: { readonly award: Award; readonly fund: Fund }) {
  const priorities = useDocument((document) => document.school.priorities);
  const { id, application } = award;
  const words = (field: WordField, label: string, description: string, isMultiline = true) => (
    <TextField
      label={label}
      description={description}
      isMultiline={isMultiline}
      value={application[field]}
      onCommit={(text) => void editApplication(id, () => ({ [field]: text.trim() }))}
      maxLength={field === 'title' ? 160 : field === 'question' ? 1000 : 4000}
    />
  );
  const isKnown = priorities.some((each) => each.id === application.priorityId);
  return (
    <Stack gap={6}>
      <Section title="What it is for">
        <Stack gap={4}>
          <EnquiryField award={award} />
          {words('title', 'Title', 'A few words to know it by. Needed before it is handed in.', false)}
          {words(
            'question',
            'Research question',
            'Carried over from the enquiry; it can be worded anew here.',
          )}
          {words(
            'rationale',
            'Why it matters',
            'What in the school or in the research makes it worth doing.',
          )}
          <Select
            label="Priority of the improvement plan"
            choices={[
              { id: NONE, label: 'None in particular' },
              ...priorities.map((each) => ({ id: each.id, label: each.label })),
            ]}
            value={isKnown ? application.priorityId : NONE}
            onChange={(next) => void editApplication(id, () => ({ priorityId: next === NONE ? '' : next }))}
            {...(priorities.length === 0 && {
              description: 'Your school’s priorities are written in the settings.',
            })}
          />
        </Stack>
      </Section>
      <CostLines award={award} fund={fund} />
      <Section title="What will come of it">
        <div className={parts['halves']}>
          {words('impactOnPractice', 'Impact on practice', 'What you will do differently.')}
          {words('impactOnPupils', 'Impact on pupils', 'For which group, and how it will be seen.')}
          {words('timeline', 'Timeline', 'What happens when.')}
          {words('sharing', 'How it will be shared', 'A Teach-meet talk, a blog, a training event…')}
        </div>
      </Section>
    </Stack>
  );
}

/** The enquiry that it helps, with a way to carry over what was written there since. */
function EnquiryField({ award: { id, personId, enquiryId, application } }: { readonly award: Award }) {
  const enquiries = useDocument((document) => document.enquiries);
  const hint = useId();
  const own = Object.values<Enquiry>(enquiries).filter((each) => each.personId === personId);
  const enquiry = own.find((each) => each.id === enquiryId);
  const carried = enquiry === undefined ? null : applicationFromEnquiry(enquiry);
  const differs = carried !== null && carried.question !== '' && carried.question !== application.question;
  return (
    <Stack gap={2}>
      <Select
        label="Enquiry"
        choices={[
          { id: NONE, label: own.length === 0 ? 'No enquiry yet' : 'No enquiry' },
          ...own.map((each) => ({ id: each.id, label: nameEnquiry(each) })),
        ]}
        value={enquiry?.id ?? NONE}
        onChange={(next) => {
          const chosen = own.find((each) => each.id === next);
          void run({ name: 'award.edit', input: { awardId: id, fields: { enquiryId: chosen?.id ?? null } } });
        }}
      />
      {differs && (
        <div className={parts['line']}>
          <Button
            size="small"
            aria-describedby={hint}
            onPress={() => void editApplication(id, () => ({ question: carried.question }))}
          >
            Carry the question over
          </Button>
          <span id={hint} className={parts['small']}>
            “{carried.question}”
          </span>
        </div>
      )}
    </Stack>
  );
}
