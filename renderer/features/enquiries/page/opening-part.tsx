import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { useDocument } from '../../../state/use-document';
import { DatePicker } from '../../../ui/date-picker';
import { Prompts } from '../../../ui/prompts';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { editEnquiry } from './edit-enquiry';
import styles from './page.module.css';
import { WordsField } from './words-field';

/** The opening conversation: what went well first, then what is unresolved. */
export function OpeningPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const { openingPrompts, stageLabels } = useDocument((document) => document.school.enquiries);
  const { id, opening } = enquiry;
  const save = (fields: Partial<Enquiry['opening']>) =>
    void editEnquiry(id, (last) => ({ opening: { ...last.opening, ...fields } }));
  return (
    <Section
      title={stageLabels.opening}
      description="An appraisal record, in agreed words. Coaching conversations are kept with the pairing, apart from this."
    >
      <div className={styles['columns']}>
        <Stack gap={5}>
          <div className={styles['pair']}>
            <DatePicker label="Held on" value={opening.heldOn} onChange={(heldOn) => save({ heldOn })} />
          </div>
          <WordsField
            label="What went well"
            value={opening.wentWell}
            onSave={(wentWell) => save({ wentWell })}
          />
          <WordsField
            label="What is unresolved"
            value={opening.unresolved}
            onSave={(unresolved) => save({ unresolved })}
          />
        </Stack>
        <Prompts title="Questions that may help" lines={openingPrompts} />
      </div>
    </Section>
  );
}
