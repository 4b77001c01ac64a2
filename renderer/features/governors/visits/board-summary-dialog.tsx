import { useMemo, useState } from 'react';
import { academicYearAt } from '#shared/domain/calendar/school-calendar';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { PaperPanel } from '../../../domain-ui/paper-panel';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { Stack } from '../../../ui/stack';
import styles from './visits.module.css';

/** The visits between two days for the full board: as printed, to print or save. */
export function BoardSummaryDialog({ onClose }: { readonly onClose: () => void }) {
  const school = useDocument((document) => document.school);
  const today = useToday();
  const year = academicYearAt(school, today);
  const [from, setFrom] = useState<string | null>(year.terms[0]?.startDay ?? today);
  const [to, setTo] = useState<string | null>(today);
  const request = useMemo(
    (): PaperRequest | null =>
      from === null || to === null || to < from ? null : { paper: 'visits-summary', from, to },
    [from, to],
  );
  return (
    <Dialog
      isOpen
      isDismissable
      size="large"
      title="Summary of visits for the full board"
      onClose={onClose}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <Stack gap={4}>
        <div className={styles['halves']}>
          <DatePicker label="From" value={from} onChange={setFrom} />
          <DatePicker
            label="To"
            value={to}
            onChange={setTo}
            {...(from !== null && to !== null && to < from && { errorMessage: 'Choose a later day.' })}
          />
        </div>
        {request !== null && <PaperPanel request={request} />}
      </Stack>
    </Dialog>
  );
}
