import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { useDocument } from '../../../state/use-document';
import { Prompts } from '../../../ui/prompts';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { editEnquiry } from './edit-enquiry';
import styles from './page.module.css';
import { WordsField } from './words-field';

/** The three tests of a question: one's own practice, the pupils in one's purview, and how it will be shared. */
export function TestsPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const { testPrompts, stageLabels } = useDocument((document) => document.school.enquiries);
  const { id, tests } = enquiry;
  const save = (fields: Partial<Enquiry['tests']>) =>
    void editEnquiry(id, (last) => ({ tests: { ...last.tests, ...fields } }));
  return (
    <Section title={stageLabels.tests}>
      <div className={styles['columns']}>
        <Stack gap={6}>
          <Section title="1. My own practice" headingLevel={3}>
            <WordsField
              label="What it will change in my practice"
              value={tests.practice}
              onSave={(practice) => save({ practice })}
            />
          </Section>
          <Section title="2. The pupils in my purview" headingLevel={3}>
            <Stack gap={4}>
              <WordsField
                label="Which pupils, as a group"
                description="“Year 4 boys who write little”. Never pupils by name. Colleagues or a team can stand here too."
                isMultiline={false}
                maxLength={600}
                value={tests.pupilGroup}
                onSave={(pupilGroup) => save({ pupilGroup })}
              />
              <WordsField
                label="What they need"
                description="Later evidence is looked for against this need."
                value={tests.pupilNeed}
                onSave={(pupilNeed) => save({ pupilNeed })}
              />
              <WordsField
                label="What will be different for them"
                value={tests.pupils}
                onSave={(pupils) => save({ pupils })}
              />
            </Stack>
          </Section>
          <Section title="3. Sharing" headingLevel={3}>
            <WordsField
              label="How the findings will be shared, with whom"
              value={tests.sharing}
              onSave={(sharing) => save({ sharing })}
            />
          </Section>
        </Stack>
        <Prompts title="Questions that may help" lines={testPrompts} />
      </div>
    </Section>
  );
}
