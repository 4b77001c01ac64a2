import { useState } from 'react';
import { checkReviewDay } from '#shared/domain/enquiry/check-review-day';
import type { Enquiry, EnquiryStage } from '#shared/domain/enquiry/enquiry';
import { listGaps } from '#shared/domain/enquiry/stage-gaps';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { List } from '../../../ui/list';
import { TextField } from '../../../ui/text-field';
import styles from './page.module.css';

type Props = { readonly enquiry: Enquiry; readonly to: EnquiryStage; readonly onClose: () => void };

/** Moves an enquiry to another stage, with the day and a word on why; what is missing is named and stops nobody. */
export function StageDialog({ enquiry, to, onClose }: Props) {
  const labels = useDocument((document) => document.school.enquiries.stageLabels);
  const today = useToday();
  const [day, setDay] = useState<string | null>(today);
  const [why, setWhy] = useState('');
  const gaps = to === 'closed' ? [] : listGaps(enquiry);
  const checked = day === null ? null : checkReviewDay(enquiry, day, today);
  const wrong = checked === null ? 'Say from which day.' : checked.ok ? null : checked.error.message;
  const save = async () => {
    if (day === null || wrong !== null) return;
    const result = await runAndTell({
      name: 'enquiry.changeStage',
      input: { enquiryId: enquiry.id, to, day, why: why.trim() },
    });
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      size="small"
      title={to === 'closed' ? 'Close the enquiry' : `Move from ${labels[enquiry.stage]} to ${labels[to]}`}
      submitLabel={to === 'closed' ? 'Close it' : `Move to ${labels[to]}`}
      isDisabled={wrong !== null}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {gaps.length > 0 && (
        <div className={styles['gently']}>
          <p>Not noted yet at {labels[enquiry.stage]}. You can move on all the same.</p>
          <List variant="bullets">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </List>
        </div>
      )}
      <TextField
        label="Why (optional)"
        description="Kept in the list of moves on this page."
        value={why}
        onChange={setWhy}
        maxLength={500}
        data-first
      />
      <DatePicker
        label="From"
        value={day}
        onChange={setDay}
        {...(wrong !== null && { errorMessage: wrong })}
      />
    </FormDialog>
  );
}
