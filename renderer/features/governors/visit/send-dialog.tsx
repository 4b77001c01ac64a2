import { useMemo, useState } from 'react';
import { listMissing, moveVisit } from '#shared/domain/governor/check-visit-stage';
import type { Visit } from '#shared/domain/governor/visit';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { listWords } from '#shared/lib/plural';
import { PaperPanel } from '../../../domain-ui/paper-panel';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Dialog } from '../../../ui/dialog';
import { Stack } from '../../../ui/stack';
import styles from './visit.module.css';

/** The visit form to hand on, and the day on which its questions went out. */
export function SendDialog({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  // What is sent ahead has gone out by the day itself, and by today.
  const last = today < visit.day ? today : visit.day;
  const [day, setDay] = useState<string | null>(last);
  const request = useMemo((): PaperRequest => ({ paper: 'visit-form', visitId: visit.id }), [visit.id]);
  const missing = listMissing(visit, 'questions sent', { today, priorities });
  const send = async () => {
    if (day === null) return;
    const result = await runAndTell({
      name: 'visit.save',
      input: { visit: { ...moveVisit(visit, 'questions sent', today), sentOn: day } },
    });
    if (result.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      isDismissable
      size="large"
      title="Send the questions ahead"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={missing.length > 0 || day === null || day > last}
            onPress={() => void send()}
          >
            They were sent
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {missing.length > 0 ? (
          <Banner tone="warning" title={`First, ${listWords(missing)}.`} />
        ) : (
          <>
            <p className={styles['quiet']}>
              Print or save the form below and give it to the governors and to whoever receives them. Then say
              when it went out.
            </p>
            <DatePicker
              label="Sent on"
              value={day}
              maxDay={last}
              onChange={setDay}
              {...(day !== null && day > last && { errorMessage: 'Choose a day by now, and by the visit.' })}
            />
            <PaperPanel request={request} />
          </>
        )}
      </Stack>
    </Dialog>
  );
}
