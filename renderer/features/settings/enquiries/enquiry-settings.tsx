import { ENQUIRY_STAGES } from '#shared/domain/enquiry/enquiry';
import { Grid } from '../../../ui/grid';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { LinesField } from '../lines-field';
import { CycleSettings } from './cycle-settings';
import { useEnquirySettings } from './edit-enquiries';

const STAGE_MEANINGS = {
  opening: 'What went well, what is unresolved',
  question: 'Finding the one question',
  tests: 'Practice, pupils, sharing',
  'set-up': 'Mentor, time, assent, funding',
  'under way': 'The work itself',
  review: 'What came of it, how precisely',
  shared: 'Told to others',
  'later evidence': 'Looked at again, up to a year on',
  closed: 'Came to its end',
} as const;

/** When the school appraises, and how it words its enquiries. */
export function EnquirySettings() {
  const { settings, edit } = useEnquirySettings();
  return (
    <Section
      title="Appraisal and enquiries"
      description="Your school’s own dates and words. What was written before stays as it is."
    >
      <Stack gap={8}>
        <CycleSettings />
        <Section title="Stages" headingLevel={3} description="What each stage of an enquiry is called.">
          <Grid minWidth={14} gap={4}>
            {ENQUIRY_STAGES.map((stage) => (
              <TextField
                key={stage}
                label={STAGE_MEANINGS[stage]}
                value={settings.stageLabels[stage]}
                maxLength={40}
                onCommit={(label) =>
                  label.trim() !== '' &&
                  void edit((last) => ({ stageLabels: { ...last.stageLabels, [stage]: label.trim() } }))
                }
              />
            ))}
          </Grid>
        </Section>
        <Section
          title="Questions that may help"
          headingLevel={3}
          description="Shown beside the form while it is filled in. They ask; they never answer."
        >
          <Stack gap={4}>
            <LinesField
              label="In the opening conversation"
              value={settings.openingPrompts}
              onSave={(openingPrompts) => void edit({ openingPrompts })}
            />
            <LinesField
              label="At the three tests"
              value={settings.testPrompts}
              onSave={(testPrompts) => void edit({ testPrompts })}
            />
            <LinesField
              label="At the outcome review"
              value={settings.reviewPrompts}
              onSave={(reviewPrompts) => void edit({ reviewPrompts })}
            />
          </Stack>
        </Section>
      </Stack>
    </Section>
  );
}
