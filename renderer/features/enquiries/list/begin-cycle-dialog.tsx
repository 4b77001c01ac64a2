import { useMemo, useState } from 'react';
import { enquiryId } from '#shared/domain/enquiry/enquiry';
import type { AppraisalCycle } from '#shared/domain/enquiry/enquiry-settings';
import { isPartYear, startCycle } from '#shared/domain/enquiry/start-cycle';
import { nameOf } from '#shared/domain/people/name-of';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Disclosure } from '../../../ui/disclosure';
import { List } from '../../../ui/list';
import { Stack } from '../../../ui/stack';
import styles from './dialogs.module.css';

type Props = { readonly cycle: AppraisalCycle; readonly onClose: () => void };

/** One enquiry for everybody who takes part; who does not is listed with the reason, before anything is begun. */
export function BeginCycleDialog({ cycle, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const enquiries = useDocument((document) => document.enquiries);
  const today = useToday();
  const [isBusy, setBusy] = useState(false);
  const start = useMemo(
    () => startCycle({ cycle, people, enquiries, today, idFor: () => enquiryId.parse(newId()) }),
    [cycle, people, enquiries, today],
  );
  const partYear = start.enquiries.filter((each) => isPartYear(each, cycle));
  const having = start.outside.filter(({ why }) => why === 'has one');
  const outside = start.outside.filter(({ why }) => why !== 'has one');
  const count = start.enquiries.length;
  const begin = async () => {
    setBusy(true);
    const result = await runAndTell({ name: 'enquiry.add', input: { enquiries: [...start.enquiries] } });
    setBusy(false);
    if (result.ok) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Begin the cycle ${cycle.name}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={count === 0} isPending={isBusy} onPress={() => void begin()}>
            {count === 0 ? 'Nobody to begin for' : `Begin ${plural(count, 'enquiry', 'enquiries')}`}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p className={styles['words']}>
          {formatDay(cycle.startDay)} to {formatDay(cycle.endDay)}, outcomes reviewed by{' '}
          {formatDay(cycle.reviewByDay)}. Each begins at the opening conversation.
        </p>
        <Stack gap={1}>
          {count > 0 && (
            <Disclosure title="Begun for" aside={String(count)} defaultExpanded={count < 6}>
              <List label="Begun for">
                {start.enquiries.map(({ id, personId }) => (
                  <li key={id}>{nameOf(people, personId)}</li>
                ))}
              </List>
            </Disclosure>
          )}
          {partYear.length > 0 && (
            <Disclosure
              title="For part of the year"
              aside={String(partYear.length)}
              defaultExpanded={partYear.length < 6}
            >
              <List label="For part of the year">
                {partYear.map(({ id, personId, startDay, endDay }) => (
                  <li key={id}>
                    {nameOf(people, personId)}: {formatDay(startDay)} to {formatDay(endDay)}
                  </li>
                ))}
              </List>
            </Disclosure>
          )}
          {outside.length > 0 && (
            <Disclosure
              title="Left outside"
              aside={String(outside.length)}
              defaultExpanded={outside.length < 6}
            >
              <Stack gap={2}>
                <p className={styles['quiet']}>
                  Early career teachers on induction are outside appraisal. They can still have an enquiry
                  begun for them by name.
                </p>
                <List label="Left outside">
                  {outside.map(({ personId, words }) => (
                    <li key={personId}>{words}</li>
                  ))}
                </List>
              </Stack>
            </Disclosure>
          )}
          {having.length > 0 && (
            <Disclosure title="Have one in this cycle already" aside={String(having.length)}>
              <List label="Have one in this cycle already">
                {having.map(({ personId }) => (
                  <li key={personId}>{nameOf(people, personId)}</li>
                ))}
              </List>
            </Disclosure>
          )}
        </Stack>
      </Stack>
    </Dialog>
  );
}
