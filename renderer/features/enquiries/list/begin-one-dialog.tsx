import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { enquiryId, type Enquiry } from '#shared/domain/enquiry/enquiry';
import type { AppraisalCycle } from '#shared/domain/enquiry/enquiry-settings';
import { newEnquiry } from '#shared/domain/enquiry/new-enquiry';
import { findWhyOutside, isPartYear } from '#shared/domain/enquiry/start-cycle';
import { hasLeft, type PersonId } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { enquiryHref } from '../../../domain-ui/enquiry-href';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { FormDialog } from '../../../ui/form-dialog';
import { Link } from '../../../ui/link';
import { Select } from '../../../ui/select';
import styles from './dialogs.module.css';

type Props = { readonly cycle: AppraisalCycle; readonly onClose: () => void };

/** Begins an enquiry for one person, and opens it. */
export function BeginOneDialog({ cycle: shown, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const enquiries = useDocument((document) => document.enquiries);
  const cycles = useDocument((document) => document.school.enquiries.cycles);
  const today = useToday();
  const navigate = useNavigate();
  const [cycleId, setCycleId] = useState(shown.id);
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const cycle = cycles.find(({ id }) => id === cycleId) ?? shown;
  const staff = useMemo(
    () => Object.values(people).filter((each) => each.kind === 'staff' && !hasLeft(each, today)),
    [people, today],
  );
  const person = personId === null ? undefined : people[personId];
  const outside = person === undefined ? null : findWhyOutside(person, cycle, enquiries, today);
  const theirs = Object.values<Enquiry>(enquiries).find(
    (each) => each.personId === personId && each.cycleId === cycle.id && each.stage !== 'closed',
  );
  const begun =
    person === undefined || (outside !== null && outside.why !== 'early career') || theirs !== undefined
      ? null
      : newEnquiry({
          id: enquiryId.parse('new'),
          personId: person.id,
          cycle,
          today,
          startDay: person.startDay,
          leavingDay: person.leavingDay,
        });
  const begin = async () => {
    if (begun === null) return;
    const id = enquiryId.parse(newId());
    const result = await runAndTell({ name: 'enquiry.add', input: { enquiries: [{ ...begun, id }] } });
    if (result.ok) void navigate({ href: enquiryHref(id, 'opening') });
  };
  return (
    <FormDialog
      size="small"
      title="Begin an enquiry for one person"
      submitLabel="Begin and open it"
      isDisabled={begun === null}
      onSubmit={() => void begin()}
      onClose={onClose}
    >
      <div data-first>
        <PersonPicker label="For whom" people={staff} value={personId} onChange={setPersonId} />
      </div>
      {cycles.length > 1 && (
        <Select
          label="Cycle"
          choices={cycles.map(({ id, name }) => ({ id, label: name }))}
          value={cycle.id}
          onChange={setCycleId}
        />
      )}
      {outside !== null && (
        <Banner
          tone={outside.why === 'early career' ? 'info' : 'warning'}
          title={`${outside.words}.`}
          {...(theirs !== undefined && {
            actions: <Link href={enquiryHref(theirs.id)}>Open that one</Link>,
          })}
        >
          {outside.why === 'early career' &&
            'Induction is outside appraisal. An enquiry of their own choice is still possible.'}
        </Banner>
      )}
      {begun !== null && isPartYear(begun, cycle) && (
        <p className={styles['quiet']}>
          For part of the year: {formatDay(begun.startDay)} to {formatDay(begun.endDay)}.
        </p>
      )}
    </FormDialog>
  );
}
